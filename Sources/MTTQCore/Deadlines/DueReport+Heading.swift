extension DueReport {
  /// What the printed report is called without “BÁO CÁO”: what it is about, and its period
  /// (report.md, `heading`).
  func heading(in year: Int) -> String { "\(duty.title ?? DueReport.campaign) \(period(in: year))" }

  /// The period with its year: `6 tháng đầu năm 2026`, `quý I năm 2026`.
  package func period(in year: Int) -> String { duty.kind.period(of: id, from: from, in: year) }

  /// The period in a list: `6 tháng đầu năm`, `quý I`.
  package func name(in year: Int) -> String { duty.kind.name(of: id, from: from, in: year) }

  static let campaign =
    "Kết quả thực hiện Cuộc vận động “Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh”"
}
