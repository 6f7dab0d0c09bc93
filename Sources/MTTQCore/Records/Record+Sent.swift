package import MTTQText

extension Record {
  /// A report left.
  package struct Sent: Hashable, Sendable {
    package internal(set) var report: String
    package internal(set) var on: CalendarDate
    package var to: String?
    package var number: String?
    package var note: String?

    package init(
      report: String, on: CalendarDate, to: String? = nil, number: String? = nil,
      note: String? = nil
    ) {
      self.report = report
      self.on = on
      self.to = to
      self.number = number
      self.note = note
    }
  }
}

extension Record.Sent: RecordBody {
  static let kind = RecordKind.sent
  static let meaning = Wording(vi: "báo cáo đã gửi đi", en: "a report left")
  static let word = Wording(vi: "đã gửi", en: "sent")
  static let alternatives: [String] = []
  static let isOfPeriod = false
  static let blank = Record.Sent(report: "", on: CalendarDate.range.lowerBound)

  static let keys: [ObjectKey<Record.Sent>] = [
    .report(\.report), .on(\.on),
    .optional("to", .text, \.to, Wording(vi: "gửi cho ai", en: "who it went to")),
    .optional(
      "number", .text, \.number,
      Wording(vi: "số và ký hiệu của báo cáo", en: "the report's number and symbol")),
    .note(\.note),
  ]

  var event: Record.Event { .sent(self) }
  var subjects: Record.Subjects {
    Record.Subjects(day: on, organisation: nil, household: nil, note: note)
  }
}
