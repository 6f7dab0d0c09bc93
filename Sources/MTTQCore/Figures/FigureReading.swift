internal import MTTQText

/// Reads figures out of a standing: for a stretch of days and for the unit, an organisation, an
/// area or both.
struct FigureReading {
  let indicators: [Indicator]
  private let figures: FigureCells
  private let byIndicator: [[(key: CellKey, cell: Int)]]
  private let places: [String: Int]

  init(_ standing: Standing) {
    indicators = standing.indicators
    figures = standing.figures
    byIndicator = standing.figures.cellsByIndicator()
    places = Dictionary(
      standing.indicators.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Whose records count.
  struct Scope: Hashable {
    /// The organisation's place in the plan; nil for all records.
    var org: Int32?
    /// The area's place in the plan; nil for all records.
    var area: Int32?

    static let unit = Scope()

    fileprivate func holds(_ key: CellKey) -> Bool {
      (org.map { $0 == key.org } ?? true) && (area.map { $0 == key.area } ?? true)
    }
  }

  /// The segments that count: flows from a day on, stocks from the beginning.
  struct Window: Hashable {
    let flow: Range<Int>
    let stock: Range<Int>
    /// Where the records of a stock are counted.
    let stockRecords: Range<Int>
  }

  /// A figure and how many records stand behind it.
  struct Figure: Hashable {
    var value: Quantity?
    var records: Int
  }

  /// The place of an indicator in the list, or nil.
  func place(of indicator: String) -> Int? { places[indicator] }

  /// The figure of an indicator, ratios included.
  func figure(_ place: Int, _ scope: Scope, _ window: Window) -> Figure {
    switch indicators[place].kind {
    case .sum: return sum(place, scope, window)
    case .latest: return latest(place, scope, window)
    case .ratio(let of, let over):
      // A ratio of ratios is an error of the plan; one of itself would never end.
      guard let of = places[of], let over = places[over], indicators[of].ratio == nil,
        indicators[over].ratio == nil
      else {
        return Figure(value: nil, records: 0)
      }
      let part = figure(of, scope, window)
      let whole = figure(over, scope, window)
      let value = part.value.flatMap { part in whole.value.flatMap { part.percent(of: $0) } }
      let both = figures.recordsWithBothParts(
        of: place, in: days(of, window).clamped(to: days(over, window)))
      return Figure(value: value, records: part.records + whole.records - both)
    }
  }

  private func days(_ place: Int, _ window: Window) -> Range<Int> {
    indicators[place].kind == .latest ? window.stockRecords : window.flow
  }

  private func sum(_ place: Int, _ scope: Scope, _ window: Window) -> Figure {
    var total = Quantity.zero
    var records = 0
    for (key, cell) in byIndicator[place]
    where window.flow.contains(Int(key.segment)) && scope.holds(key) {
      let sum = figures.sum(at: cell)
      total += sum.total
      records += sum.count
    }
    return Figure(value: total, records: records)
  }

  private func latest(_ place: Int, _ scope: Scope, _ window: Window) -> Figure {
    var byArea: [Int32: FigureCells.Latest] = [:]
    var records = 0
    for (key, cell) in byIndicator[place] where scope.holds(key) {
      let latest = figures.latest(at: cell)
      if window.stockRecords.contains(Int(key.segment)) { records += latest.count }
      guard window.stock.contains(Int(key.segment)) else { continue }
      if byArea[key.area].map({ $0.mark < latest.mark }) ?? true { byArea[key.area] = latest }
    }
    let value: Quantity? =
      byArea.isEmpty ? nil : byArea.values.reduce(.zero) { $0 + $1.value }
    return Figure(value: value, records: records)
  }
}
