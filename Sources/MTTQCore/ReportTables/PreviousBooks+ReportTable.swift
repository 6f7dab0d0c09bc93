internal import MTTQText

extension PreviousBooks {
  /// The key `previousBooks` of a report.
  static let reportTable = KeyTable<PreviousBooks>([
    ReportColumn(
      "expected", .count(\.expected),
      Wording(vi: "kế hoạch nêu mấy sổ", en: "how many the plan names"), .untold),
    ReportColumn(
      "read", .count(\.read), Wording(vi: "đọc được mấy sổ", en: "how many were read"), .untold),
  ])
}
