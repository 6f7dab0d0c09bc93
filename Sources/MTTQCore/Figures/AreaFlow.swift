internal import MTTQText

/// The cumulative figures of a flow by the areas that its records name.
struct AreaFlow {
  private let reading: FigureReading
  /// What the flow is made of.
  private let sources: Set<Int>
  private let days: Range<Int>
  private let areas: IdentifierIndex

  init(_ reading: FigureReading, _ place: Int, days: Range<Int>, areas: IdentifierIndex) {
    self.reading = reading
    sources = reading.composition.sources(of: [place])
    self.days = days
    self.areas = areas
  }

  /// What the records of some areas come to; nil where there is no such record.
  func figure(in ids: [String]) -> Quantity? {
    let recorded = ids.compactMap(areas.position(of:)).flatMap { area in
      let scope = FigureReading.Scope(area: Int32(clamping: area))
      return reading.recorded(in: scope).filter(sources.contains)
        .flatMap { reading.cells($0, scope) }
    }.filter { days.contains(Int($0.key.segment)) }
    return recorded.isEmpty
      ? nil : recorded.reduce(.zero) { $0 + reading.figures.sum(at: $1.cell).total }
  }
}
