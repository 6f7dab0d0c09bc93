/// A stock that new areas have not given a value of, so that those they take the place of still stand
/// for them (book.md, “Areas that change”).
package struct AwaitedStock: Hashable, Sendable {
  package let indicator: Indicator
  /// The areas whose value is missing, in the plan's order.
  package let areas: [Area]
}

extension FigureReading {
  /// The stocks that wait for values on the last day of a window, in printed order.
  func awaitedStocks(_ window: Window, of plan: Plan) -> [AwaitedStock] {
    indicators.enumerated().compactMap { place, indicator in
      guard indicator.kind == .latest else { return nil }
      let awaited = awaited(place, window)
      return awaited.isEmpty
        ? nil : AwaitedStock(indicator: indicator, areas: awaited.map { plan.areas[$0] })
    }
  }
}
