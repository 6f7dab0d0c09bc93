package import MTTQText

/// A report that is owed: its kind, to whom, and by when, as the document words it.
package struct ReportingDuty: Hashable, Sendable {
  package internal(set) var kind: ReportKind
  /// What the printed report is about, without the period; nil where that is the campaign.
  package var title: String?
  /// The date that the document names, of a once-a-year duty.
  package var due: CalendarDate?
  /// The day of the month, of a month or quarter duty.
  package var day: Int?
  package internal(set) var rule: DueRule
  package var from: CalendarDate?
  /// The cut-off, the last day that is counted.
  package var through: CalendarDate?
  package var to: String?
  /// The wording of a document that sets no date.
  package var when: String?
  /// Whether a last day that is no working day moves to the next one.
  package var shiftsToWorkingDay = false
  package var source: String?
}

extension ReportingDuty: FileObject {
  static let blank = ReportingDuty(kind: .annual, rule: .on)

  static let keys: [ObjectKey<ReportingDuty>] = [
    .required(
      "kind", .choice(ReportKind.allCases, \.meaning), { $1(&$0.kind) },
      Wording(vi: "kỳ báo cáo", en: "how often it is owed")),
    .optional(
      "title", .text, { $1(&$0.title) },
      Wording(
        vi: "tên báo cáo, không kèm kỳ; bỏ trống: Cuộc vận động",
        en: "what the report is about, without the period; absent: the campaign"),
      example: .string("Kết quả công tác Mặt trận")),
    .optional(
      "due", .date, { $1(&$0.due) },
      Wording(
        vi: "ngày văn bản ghi, của báo cáo 6 tháng, 9 tháng, năm",
        en: "the date of the document, for half-year, nine-month and annual"),
      example: .string("2026-06-15")),
    .optional(
      "day", .whole(in: 1...31), { $1(&$0.day) },
      Wording(
        vi: "ngày trong tháng phải gửi, của báo cáo tháng, quý",
        en: "the day of the month, for month and quarter"),
      example: .number(20)),
    .required(
      "rule", .choice(DueRule.allCases, \.meaning), { $1(&$0.rule) },
      Wording(vi: "đúng ngày đó còn kịp hay đã trễ", en: "whether the date itself is on time")),
    .optional(
      "from", .date, { $1(&$0.from) },
      Wording(
        vi: "ngày đầu được tính; mặc định 01/01 của “year”",
        en: "the first day counted; by default 1 January of “year”")),
    .optional(
      "through", .date, { $1(&$0.through) },
      Wording(
        vi: "ngày chốt số liệu; mặc định ngày cuối còn đúng hạn",
        en: "the last day counted; by default the last day on which it is on time")),
    .optional("to", .text, { $1(&$0.to) }, Wording(vi: "nơi nhận báo cáo", en: "who gets it")),
    .optional(
      "when", .text, { $1(&$0.when) },
      Wording(
        vi: "thời gian như văn bản ghi, khi văn bản không ghi ngày",
        en: "its time in the document's words, where that names no day"),
      example: .string("dịp cuối năm")),
    .part(
      "shift", .word(of: [shift]), of: { $0.shiftsToWorkingDay ? shift.word : nil },
      Wording(
        vi: "khi hạn rơi vào ngày nghỉ; bỏ trống: không lùi",
        en: "where the last day is no working day; absent: it stays"),
      read: { tree, duty in
        duty.shiftsToWorkingDay = tree.text("shift") == shift.word
        return true
      }),
    .optional(
      "source", .text, { $1(&$0.source) },
      Wording(
        vi: "văn bản và đoạn nào đặt ra báo cáo này", en: "which document and passage set it")),
  ]

  /// What is asked of a duty beyond its fields.
  static let conditions: [Shape.Condition] = [
    .when("kind", is: kinds { $0.isRepeated }, refuses: ["due", "through"]),
    .when("kind", is: kinds { !$0.isRepeated }, refuses: ["day"]),
  ]

  static let shift = Shape.Choice(
    "next-working-day",
    Wording(
      vi: "hạn rơi vào thứ Bảy, Chủ nhật hoặc ngày lễ thì lùi đến ngày làm việc kế tiếp",
      en: "a last day on a weekend or holiday moves to the next working day"))

  private static func kinds(where isMeant: (ReportKind) -> Bool) -> [JSONNode] {
    ReportKind.allCases.filter(isMeant).map { .string($0.rawValue) }
  }
}
