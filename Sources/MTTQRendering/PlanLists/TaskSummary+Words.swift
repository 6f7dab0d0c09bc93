internal import MTTQCore
internal import MTTQText

extension TaskSummary.Item {
  /// The title, with what a reader must know of it.
  func titleWords(_ language: Language) -> String {
    let marks = [task.arising ? Wording.arising(language) : nil, task.conditional]
      .compactMap { $0 }
    return task.title + (marks.isEmpty ? "" : " (\(marks.joined(separator: "; ")))")
  }

  /// The days that are left or lost: `còn 138 ngày`, `quá hạn 15 ngày`.
  func daysWords(asOf day: CalendarDate, _ language: Language) -> String {
    task.due.flatMap { daysWords($0, asOf: day) }?(language) ?? ""
  }

  private func daysWords(_ due: CalendarDate, asOf day: CalendarDate) -> Wording? {
    switch status {
    case .cancelled: return nil
    case .done:
      let late = on.map { due.days(until: $0) } ?? 0
      return late > 0 ? .late(late) : nil
    case .planned, .started, .deferred:
      let left = day.days(until: due)
      if left == 0 { return .today }
      return left > 0 ? .left(left) : .overdue(-left)
    }
  }

  /// What became of it, with the day: `đang thực hiện từ 15/3/2026`.
  func statusWords(_ language: Language) -> String {
    guard let on else { return status.words(language) }
    return switch status {
    case .planned: status.words(language)
    case .done, .cancelled: "\(status.words(language)) \(on.words(language))"
    case .started, .deferred: "\(status.words(language)) \(on.sinceWords(language))"
    }
  }

  /// How it stands out.
  var tone: Tone {
    if isOverdue { return .bad }
    return switch status {
    case .planned, .deferred: .plain
    case .started: .accent
    case .done: .good
    case .cancelled: .faint
    }
  }
}

extension PlannedTask {
  /// The days that it takes, the year written once: `15/02–30/6/2026`, `2026-02-15–06-30`.
  func spanWords(_ language: Language) -> String {
    guard let span else { return "" }
    let (first, last) = (span.lowerBound.words(language), span.upperBound.words(language))
    if first == last { return first }
    guard span.lowerBound.year == span.upperBound.year else { return "\(first)–\(last)" }
    return language == .vietnamese
      ? "\(first.dropLast(5))–\(last)" : "\(first)–\(last.dropFirst(5))"
  }
}

extension Wording {
  /// Of a task that was added during the year.
  static let arising = Wording(vi: "phát sinh", en: "arising")
  fileprivate static let today = Wording(vi: "hôm nay", en: "today")
  fileprivate static func left(_ days: Int) -> Wording {
    Wording(vi: "còn \(days) ngày", en: days == 1 ? "1 day left" : "\(days) days left")
  }
  fileprivate static func late(_ days: Int) -> Wording {
    Wording(vi: "chậm \(days) ngày", en: days == 1 ? "1 day late" : "\(days) days late")
  }
  fileprivate static func overdue(_ days: Int) -> Wording {
    Wording(vi: "quá hạn \(days) ngày", en: days == 1 ? "1 day overdue" : "\(days) days overdue")
  }
}
