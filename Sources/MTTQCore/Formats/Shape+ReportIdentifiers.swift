internal import MTTQText

extension Shape {
  /// The ids of all reports that there can be.
  static let reportIdentifiers: [Choice] = ReportKind.allCases.flatMap { kind in
    switch kind {
    case .month:
      (1...12).map { month in
        Choice(
          month < 10 ? "month-0\(month)" : "month-\(month)",
          Wording(vi: "báo cáo tháng \(month)", en: "the report on month \(month)"))
      }
    case .quarter:
      (1...4).map { quarter in
        Choice(
          "quarter-\(quarter)",
          Wording(vi: "báo cáo quý \(quarter)", en: "the report on quarter \(quarter)"))
      }
    case .halfYear, .nineMonth, .annual: [Choice(kind.rawValue, kind.meaning)]
    }
  }
}
