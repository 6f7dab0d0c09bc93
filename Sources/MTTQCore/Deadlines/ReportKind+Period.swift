package import MTTQText

extension ReportKind {
  /// The period of a report in a list: `6 tháng đầu năm`, `quý I`, `tháng 02`.
  ///
  /// - Parameters:
  ///   - report: the report's id, such as `month-03`.
  ///   - from: the first day of the period.
  package func name(of report: String, from: CalendarDate, in year: Int) -> String {
    switch self {
    case .month:
      let number = number(of: report)
      return "tháng \(number < 3 ? "0" : "")\(number)"
    case .quarter: return "quý \(ReportKind.numeral(number(of: report)))"
    case .halfYear:
      return ReportKind.isSecondHalf(from: from, in: year) ? "6 tháng cuối năm" : "6 tháng đầu năm"
    case .nineMonth: return "9 tháng"
    case .annual: return "năm"
    }
  }

  /// The period with its year: `6 tháng đầu năm 2026`, `quý I năm 2026`.
  package func period(of report: String, from: CalendarDate, in year: Int) -> String {
    let name = name(of: report, from: from, in: year)
    return switch self {
    case .month, .quarter, .nineMonth: "\(name) năm \(year)"
    case .halfYear, .annual: "\(name) \(year)"
    }
  }

  /// Whether a half-year that begins on a day is the second of its year: a unit that was made in
  /// July reports on the half-year that follows (domain.md 13).
  package static func isSecondHalf(from: CalendarDate, in year: Int) -> Bool {
    CalendarDate(year: year, month: 7, day: 1).map { from >= $0 } ?? false
  }

  /// The number of a month or quarter in the id of its report.
  package func number(of report: String) -> Int {
    Int(report.drop { $0 != "-" }.dropFirst()) ?? 0
  }

  /// The number of a quarter as offices write it.
  private static func numeral(_ number: Int) -> String {
    let numerals = ["I", "II", "III", "IV"]
    return numerals.indices.contains(number - 1) ? numerals[number - 1] : ""
  }
}
