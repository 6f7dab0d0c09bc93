internal import MTTQText

/// The figures of the unit, an organisation, an area or both in the days of a window.
///
///     let figures = ScopedFigures(reading, .unit, window, year: year)
///     reading.place(of: "cay-xanh").map { figures.figure($0).value }
struct ScopedFigures {
  private let reading: FigureReading
  private let scope: FigureReading.Scope
  private let window: FigureReading.Window
  /// The days of the cumulative figures, on which depends whether a ratio has one.
  private let year: FigureReading.Window
  /// What flows come to in the window, totals with all that they are made of.
  private let flows: [Int: Quantity]
  /// What they come to in the year; those that no record enters are not in it.
  private let cumulative: [Int: Quantity]

  init(
    _ reading: FigureReading, _ scope: FigureReading.Scope, _ window: FigureReading.Window,
    year: FigureReading.Window
  ) {
    self.reading = reading
    self.scope = scope
    self.window = window
    self.year = year
    cumulative = reading.flows(scope, year.flow)
    flows = window.flow == year.flow ? cumulative : reading.flows(scope, window.flow)
  }

  /// The cumulative figures of a scope.
  init(
    _ reading: FigureReading, _ scope: FigureReading.Scope, of year: FigureReading.Window
  ) {
    self.init(reading, scope, year, year: year)
  }

  /// The figure of an indicator of any kind.
  func figure(_ place: Int) -> Figure {
    switch reading.indicators[place].kind {
    case .sum, .total: Figure(value: flow(place))
    case .latest:
      reading.stock(place, scope, window).map { Figure(value: $0.value, areas: $0.share) }
        ?? Figure()
    case .stated: Figure(value: reading.stated(place, scope, window)?.value)
    case .ratio: ratioFigure(place)
    }
  }

  /// The value of a figure; of a flow nil where no record of the window enters it.
  func recorded(_ place: Int) -> Quantity? {
    reading.indicators[place].isFlow ? flows[place] : figure(place).value
  }

  /// What a flow comes to; of a total with all that it is made of.
  func flow(_ place: Int) -> Quantity { flows[place] ?? .zero }

  /// Whether a record enters the cumulative figure: of a total one of what it is made of, of a ratio
  /// one that states it.
  func isRecorded(_ place: Int) -> Bool {
    reading.indicators[place].isFlow ? cumulative[place] != nil : isCarried(place)
  }

  /// Whether a record carries the indicator itself, of a ratio states it.
  func isCarried(_ place: Int) -> Bool {
    let days = reading.indicators[place].isFlow ? year.flow : year.stock
    return reading.cells(place, scope).contains { days.contains(Int($0.key.segment)) }
  }

  /// Whether a record enters the cumulative figure, of a ratio one that of each of its two.
  func hasRecord(_ place: Int) -> Bool { isRecorded(place) || hasBothParts(place) }

  /// Whether each of the two of a ratio has a record that enters its cumulative figure.
  func hasBothParts(_ place: Int) -> Bool {
    guard let (of, over) = reading.composition.ratio(place) else { return false }
    return isRecorded(of) && isRecorded(over)
  }

  /// The indicators whose cumulative figure a record may enter, and the ratios of these.
  var candidates: Set<Int> {
    var found = Set(reading.recorded(in: scope)).union(cumulative.keys)
    for place in found { found.formUnion(reading.composition.ratios(at: place).map(\.ratio)) }
    return found
  }

  private func ratioFigure(_ place: Int) -> Figure {
    if computedRatio(place, year, cumulative) == nil {
      // In an area or an organisation a ratio recorded in both parts stays without a figure.
      let isRecorded = scope != .unit && hasBothParts(place)
      if !isRecorded, let stated = reading.stated(place, scope, year) {
        return Figure(value: stated.value, statedOn: stated.mark.on)
      }
    }
    return computedRatio(place, window, flows) ?? Figure()
  }

  /// A ratio from the figures of its two; nil where it has none (book.md, “Indicators”).
  private func computedRatio(
    _ place: Int, _ days: FigureReading.Window, _ flows: [Int: Quantity]
  ) -> Figure? {
    guard let (of, over) = reading.composition.ratio(place), hasBothParts(place) else { return nil }
    let part = count(of, days, flows)
    let whole = count(over, days, flows)
    guard whole.covers(part), let number = part.value, let base = whole.value,
      let percent = number.percent(of: base)
    else { return nil }
    return Figure(value: percent, areas: part.stock?.share)
  }

  /// A flow or a stock as one of the two of a ratio.
  private struct Count {
    let value: Quantity?
    let stock: Stock?

    /// Whether each area with a value in the other has one in this.
    func covers(_ other: Count) -> Bool {
      guard let stock, stock.isOfAreas, !stock.isComplete else { return true }
      guard let other = other.stock, other.isOfAreas else { return false }
      return Set(other.areas.map(\.area)).isSubset(of: stock.areas.map(\.area))
    }
  }

  private func count(
    _ place: Int, _ days: FigureReading.Window, _ flows: [Int: Quantity]
  ) -> Count {
    if reading.indicators[place].isFlow {
      return Count(value: flows[place] ?? .zero, stock: nil)
    }
    let stock = reading.stock(place, scope, days)
    return Count(value: stock?.value, stock: stock)
  }
}

/// Figures held against one another.
extension ScopedFigures {
  /// A figure above the one that it may not exceed, and that one; nil where it is not, and where no
  /// record enters the bound: what was not reported is not zero.
  func excess(_ place: Int) -> (figure: Quantity, limit: Quantity)? {
    guard let bound = reading.indicators[place].notAbove, let above = reading.place(of: bound),
      isRecorded(above), let figure = self.figure(place).value,
      let limit = self.figure(above).value,
      figure > limit
    else { return nil }
    return (figure, limit)
  }

  /// What a fund closes with; nil where its two are no flows.
  func closing(of fund: Fund) -> Quantity? {
    guard let income = reading.place(of: fund.income),
      let spending = reading.place(of: fund.spending),
      reading.indicators[income].isFlow, reading.indicators[spending].isFlow
    else { return nil }
    return fund.opening + flow(income) - flow(spending)
  }
}
