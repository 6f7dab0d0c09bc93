package import MTTQText

extension Record {
  /// The day that it is about; the day it was written for one that names none.
  package var day: CalendarDate {
    event.on ?? CalendarDate(dayNumber: Int(at.seconds / 86_400)) ?? CalendarDate.range.lowerBound
  }
}

extension Record.Event {
  /// The day that it is about.
  package var on: CalendarDate? {
    switch self {
    case .result(let result): result.on
    case .task(let change): change.on
    case .model(let change): change.on
    case .assign(let assignment): assignment.on
    case .release(let release): release.on
    case .outcome(let outcome): outcome.on
    case .estimate(let estimate): estimate.on
    case .sent(let sent): sent.on
    case .received(let received): received.on
    case .remark, .void: nil
    }
  }

  /// The organisation that it is about.
  package var organisation: String? {
    switch self {
    case .result(let result): return result.org
    case .assign(let assignment):
      if case .org(let id) = assignment.helper { return id }
    case .received(let received):
      if case .org(let id) = received.from { return id }
    default: break
    }
    return nil
  }

  /// The household that it is about.
  package var household: String? {
    switch self {
    case .result(let result): result.household
    case .assign(let assignment): assignment.household
    case .outcome(let outcome): outcome.household
    default: nil
    }
  }

  /// The words that came with it.
  package var note: String? {
    switch self {
    case .result(let result): result.note
    case .task(let change): change.note
    case .model(let change): change.note
    case .assign(let assignment): assignment.note
    case .release(let release): release.note
    case .outcome(let outcome): outcome.note
    case .estimate(let estimate): estimate.note
    case .remark(let remark): remark.text
    case .sent(let sent): sent.note
    case .received(let received): received.note
    case .void(let void): void.reason
    }
  }
}
