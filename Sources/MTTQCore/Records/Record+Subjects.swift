package import MTTQText

extension Record {
  /// What a record is about; each kind says of each whether it has it.
  struct Subjects {
    let day: CalendarDate?
    let organisation: String?
    let household: String?
    /// The words that came with it.
    let note: String?
  }
}

extension Record.Event {
  /// The day that it is about.
  package var on: CalendarDate? { body.subjects.day }
  /// The organisation that it is about.
  package var organisation: String? { body.subjects.organisation }
  /// The household that it is about.
  package var household: String? { body.subjects.household }
  /// The words that came with it.
  package var note: String? { body.subjects.note }

  /// The area that it is about.
  package var area: String? {
    switch self {
    case .result(let result): result.area
    case .received(let received): received.from.area
    case .score(let score): score.subject?.area
    case .task, .model, .assign, .release, .outcome, .estimate, .remark, .sent, .void: nil
    }
  }

  /// The indicators of which it gives a figure.
  package var indicators: [String] {
    switch self {
    case .result(let result): (result.values + result.stated).map(\.indicator)
    case .estimate(let estimate): estimate.values.map(\.indicator)
    case .task, .model, .assign, .release, .outcome, .remark, .sent, .received, .score, .void: []
    }
  }

  /// The day that some report should cover; nil for records about reports themselves.
  var dayToCover: CalendarDate? {
    let body = body
    return type(of: body).isOfPeriod ? body.subjects.day : nil
  }
}
