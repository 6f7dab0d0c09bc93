internal import MTTQText

extension Book {
  /// What cannot be right in a report: the indicators above what they may not exceed, and the funds
  /// that spend more than they have, by their ids.
  package func failedFigures(in due: DueReport) -> [String] {
    let reading = FigureReading(standing, plan: plan)
    let year = reading.window(from: calendar.start, through: due.through)
    let above = reading.indicators.indices.filter { reading.excess($0, year) != nil }
      .map { reading.indicators[$0].id }
    let overdrawn = plan.funds.filter { fund in
      reading.closing(of: fund, year).map { $0 < .zero } ?? false
    }
    return above + overdrawn.map(\.id)
  }
}
