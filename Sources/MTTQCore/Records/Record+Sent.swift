package import MTTQText

extension Record {
  /// A report left.
  package struct Sent: Hashable, Sendable {
    package internal(set) var report: String
    package internal(set) var on: CalendarDate
    package var to: String?
    package var number: String?
    package var note: String?
    /// What it covers; nil of a sending that another program wrote, or mttq before it sealed.
    package var seal: Seal?

    package init(
      report: String, on: CalendarDate, to: String? = nil, number: String? = nil,
      note: String? = nil, seal: Seal? = nil
    ) {
      self.report = report
      self.on = on
      self.to = to
      self.number = number
      self.note = note
      self.seal = seal
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
    .report({ $1(&$0.report) }), .on({ $1(&$0.on) }),
    .optional("to", .text, { $1(&$0.to) }, Wording(vi: "gửi cho ai", en: "who it went to")),
    .optional(
      "number", .text, { $1(&$0.number) },
      Wording(vi: "số và ký hiệu của báo cáo", en: "the report's number and symbol")),
    .note({ $1(&$0.note) }),
    .optional(
      "seal", .object, { $1(&$0.seal) },
      Wording(
        vi: "dấu niêm: nhật ký trước lần gửi và bản chụp, do mttq send viết",
        en: "the seal over the journal before it and the snapshot, as mttq send writes it")),
  ]

  var event: Record.Event { .sent(self) }
  var subjects: Record.Subjects {
    Record.Subjects(day: on, organisation: nil, household: nil, note: note)
  }
}
