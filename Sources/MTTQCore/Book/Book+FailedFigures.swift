internal import MTTQText

extension Book {
  /// What cannot be right in a report: the indicators above what they may not exceed, and the funds
  /// that spend more than they have, by their ids.
  package func failedFigures(in due: DueReport) -> [String] {
    let reading = FigureReading(standing, plan: plan, isScoped: false)
    let year = reading.window(from: calendar.start, through: due.through)
    let figures = ScopedFigures(reading, .unit, of: year)
    let above = reading.indicators.indices.filter { figures.excess($0) != nil }
      .map { reading.indicators[$0].id }
    let overdrawn = plan.funds.filter { fund in
      figures.closing(of: fund).map { $0 < .zero } ?? false
    }
    return above + overdrawn.map(\.id)
  }
}
