package import MTTQText

/// Which records stand behind the value of a figure (cli.md, `trace`).
package struct FigureTrace {
  private let reading: FigureReading
  private let due: DueReport
  private let part: Record.BreakdownPart?
  /// The flows whose records of the period count.
  private var flows: Set<String> = []
  /// The records that count of what does not add up.
  private var latest: Set<RecordKey> = []
  /// The indicators whose values the records bring to the figure: itself, and what it is made of.
  package private(set) var carried: Set<String> = []
  /// What the records come to; nil where there is no figure.
  package let value: Quantity?

  /// The trace of an indicator in a report.
  ///
  /// - Parameters:
  ///   - start: the first day of the reporting year.
  ///   - part: a part of a dimension, where the figure is what a flow comes to by it.
  init(
    _ indicator: Indicator, of due: DueReport, start: CalendarDate, plan: Plan,
    standing: Standing, part: Record.BreakdownPart? = nil
  ) {
    let reading = FigureReading(standing, plan: plan)
    self.reading = reading
    self.due = due
    self.part = part
    carried = [indicator.id]
    guard let place = reading.place(of: indicator.id) else {
      value = nil
      return
    }
    let window = reading.window(from: due.from, through: due.through)
    let year = reading.window(from: start, through: due.through)
    let figure = ScopedFigures(reading, .unit, window, year: year).figure(place)
    value =
      part.map { reading.flow(place, $0, window, standing.breakdowns) ?? .zero } ?? figure.value
    if figure.statedOn != nil || indicator.kind == .stated {
      if let stated = reading.stated(place, .unit, year) { latest = [stated.mark.key] }
      return
    }
    for place in reading.composition.ratio(place).map({ [$0.of, $0.over] }) ?? [place] {
      note(place, window)
    }
  }

  private mutating func note(_ place: Int, _ window: FigureReading.Window) {
    carried.formUnion(reading.composition.sources(place).map { reading.indicators[$0].id })
    if reading.indicators[place].isFlow {
      flows.formUnion(reading.composition.sources(place).map { reading.indicators[$0].id })
    } else if let stock = reading.stock(place, .unit, window) {
      let counted = stock.isOfAreas ? stock.areas.map(\.latest) : [stock.whole].compactMap { $0 }
      latest.formUnion(counted.map(\.mark.key))
    }
  }

  /// Whether a record that counts is one of those that make up the value.
  package func stands(_ record: Record) -> Bool {
    guard case .result(let result) = record.event else { return false }
    if latest.contains(RecordKey(record.id)) { return true }
    return due.from <= result.on && result.on <= due.through
      && result.values.contains { flows.contains($0.indicator) }
      && (part.map(result.parts.contains) ?? true)
  }
}

extension FigureReading {
  /// What a flow comes to by a part of a dimension; nil where no record has it.
  fileprivate func flow(
    _ place: Int, _ part: Record.BreakdownPart, _ window: Window, _ breakdowns: [Breakdown]
  ) -> Quantity? {
    guard let dimension = breakdowns.firstIndex(where: { $0.id == part.dimension }),
      let index = breakdowns[dimension].parts.firstIndex(where: { $0.id == part.part })
    else { return nil }
    return PartFigures(self, window.flow)[place][dimension]?[index]
  }
}
