internal import MTTQText

/// The cumulative figures of a flow by the areas that its records name.
struct AreaFlow {
  /// What the records come to that name an area, by its place in the plan.
  private let figures: [Int32: Quantity]
  private let areas: [String: Int]

  /// - Parameter areas: the places of the plan's areas by their ids.
  /// - Returns: nil of an indicator that is no flow.
  init?(
    of indicator: String, _ reading: FigureReading, in year: FigureReading.Window,
    areas: [String: Int]
  ) {
    guard let place = reading.place(of: indicator), reading.indicators[place].isFlow else {
      return nil
    }
    var figures: [Int32: Quantity] = [:]
    for source in reading.composition.sources(of: [place]) {
      for (key, cell) in reading.byIndicator[source]
      where key.area >= 0 && year.flow.contains(Int(key.segment)) {
        figures[key.area, default: .zero] += reading.figures.sum(at: cell).total
      }
    }
    self.figures = figures
    self.areas = areas
  }

  /// What the records of some areas come to; nil where there is no such record.
  func figure(in ids: [String]) -> Quantity? {
    let recorded = ids.compactMap { areas[$0] }.compactMap { figures[Int32(clamping: $0)] }
    return recorded.isEmpty ? nil : recorded.reduce(.zero, +)
  }
}
