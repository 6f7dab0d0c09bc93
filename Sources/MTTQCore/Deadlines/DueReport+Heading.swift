internal import MTTQText

extension DueReport {
  /// What the printed report is called without “BÁO CÁO”: what it is about, and its period
  /// (report.md, `heading`).
  func heading(in year: Int) -> String { "\(duty.title ?? DueReport.campaign) \(period(in: year))" }

  /// The period with its year: `6 tháng đầu năm 2026`, `quý I năm 2026`.
  package func period(in year: Int) -> String {
    switch duty.kind {
    case .month: "tháng \(number < 3 ? "0" : "")\(number) năm \(year)"
    case .quarter: "quý \(numeral) năm \(year)"
    case .halfYear: "\(isSecondHalf(of: year) ? "6 tháng cuối năm" : "6 tháng đầu năm") \(year)"
    case .nineMonth: "9 tháng năm \(year)"
    case .annual: "năm \(year)"
    }
  }

  private static let campaign =
    "Kết quả thực hiện Cuộc vận động “Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh”"

  /// A unit that was made in July reports on the half-year that follows (domain.md 13).
  private func isSecondHalf(of year: Int) -> Bool {
    CalendarDate(year: year, month: 7, day: 1).map { from >= $0 } ?? false
  }

  /// The number of the month or quarter in its id, `month-03`.
  private var number: Int { Int(id.drop { $0 != "-" }.dropFirst()) ?? 0 }

  private var numeral: String {
    let numerals = ["I", "II", "III", "IV"]
    return numerals.indices.contains(number - 1) ? numerals[number - 1] : ""
  }
}
