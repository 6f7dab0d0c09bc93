internal import MTTQText

extension FundRow {
  /// A row of `funds`.
  static let reportTable = KeyTable<FundRow>(
    of: .funds,
    [
      ReportColumn(
        "id", .text(\.id), Wording(vi: "mã của quỹ", en: "the fund's id"), .tellsApart(.id)),
      ReportColumn("name", .text(\.name), Wording(vi: "tên quỹ", en: "its name"), .untold),
      ReportColumn(
        "opening", .figure(\.opening), Wording(vi: "số dư đầu năm", en: "as the year began"),
        .told(Wording(vi: "số dư đầu năm", en: "opening"), by: .noRecord)),
      ReportColumn(
        "in", .figure(\.income), Wording(vi: "thu", en: "what came in"),
        .told(Wording(vi: "thu", en: "in"), by: .resultsOfFund)),
      ReportColumn(
        "out", .figure(\.spending), Wording(vi: "chi", en: "what went out"),
        .told(Wording(vi: "chi", en: "out"), by: .resultsOfFund)),
      ReportColumn(
        "closing", .figure(\.closing), Wording(vi: "số dư cuối kỳ", en: "as the period ended"),
        .told(Wording(vi: "số dư cuối kỳ", en: "closing"), by: .noRecord)),
    ])
}

extension ReportPart {
  fileprivate static let funds = ReportPart("funds", of: .fund, Wording(vi: "Quỹ", en: "Funds"))
}
