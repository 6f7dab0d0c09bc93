internal import MTTQText

extension Period {
  /// The key `period` of a report.
  static let reportTable = KeyTable<Period>([
    ReportColumn(
      "from", .date(\.from), Wording(vi: "ngày đầu của kỳ", en: "the period's first day"), .untold),
    ReportColumn(
      "through", .date(\.through), Wording(vi: "ngày chốt số liệu", en: "the last day counted"),
      .untold),
    ReportColumn(
      "start", .date(\.start),
      Wording(vi: "ngày đầu năm, để tính lũy kế", en: "the year's first day, for cumulatives"),
      .untold),
    ReportColumn(
      "known", .date(\.known),
      Wording(vi: "số liệu có đến ngày nào", en: "the day up to which figures are known"), .untold),
  ])
}
