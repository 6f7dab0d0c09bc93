internal import MTTQText

extension ReceivedRow {
  /// A row of `received`.
  static let reportTable = KeyTable<ReceivedRow>(
    of: .received,
    [
      ReportColumn(
        "unit", .reference(.unit, \.unit), Wording(vi: "đơn vị gửi", en: "the unit"),
        .tellsApart(.unit)),
      ReportColumn(
        "org", .reference(.organisation, \.org), Wording(vi: "tổ chức gửi", en: "the organisation"),
        .tellsApart(.org)),
      ReportColumn(
        "area", .reference(.area, \.area), Wording(vi: "khu dân cư gửi", en: "the area"),
        .tellsApart(.area)),
      ReportColumn(
        "on", .date(\.on), Wording(vi: "ngày nhận", en: "the day it came in"),
        .toldAndTellsApart(.text, Wording(vi: "ngày", en: "day"), by: .received)),
    ])
}

extension ReportPart {
  fileprivate static let received = ReportPart(
    "received", Wording(vi: "Báo cáo nhận được", en: "Reports received"))
}
