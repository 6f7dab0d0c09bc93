internal import MTTQText

extension RemarkRow {
  /// A row of `remarks`.
  static let reportTable = KeyTable<RemarkRow>(
    of: .remarks,
    [
      ReportColumn(
        "section", .choice(\.section, \.words),
        Wording(vi: "phần của báo cáo", en: "the part of the report"), .tellsApart(.id)),
      ReportColumn(
        "content", .content(\.content), Wording(vi: "về nội dung nào", en: "on which content"),
        .tellsApart(.content)),
      ReportColumn(
        "text", .text(\.text), Wording(vi: "lời văn", en: "the words"),
        .toldAndTellsApart(.text, Wording(vi: "lời", en: "words"), by: .remark)),
    ])
}

extension ReportPart {
  fileprivate static let remarks = ReportPart(
    "remarks", of: .section, Wording(vi: "Nhận xét", en: "Remarks"))
}
