internal import MTTQText

extension Shape {
  /// The ids of all reports that there can be.
  static let reportIdentifiers: [Choice] = ReportKind.allCases.flatMap(\.reportIdentifiers)
}

extension ReportKind {
  /// The ids of the reports of the kind.
  var reportIdentifiers: [Shape.Choice] {
    switch self {
    case .month:
      (1...12).map { month in
        Shape.Choice(
          month < 10 ? "month-0\(month)" : "month-\(month)",
          Wording(vi: "báo cáo tháng \(month)", en: "the report on month \(month)"))
      }
    case .quarter:
      (1...4).map { quarter in
        Shape.Choice(
          "quarter-\(quarter)",
          Wording(vi: "báo cáo quý \(quarter)", en: "the report on quarter \(quarter)"))
      }
    case .halfYear, .nineMonth, .annual: [Shape.Choice(rawValue, meaning)]
    }
  }
}
