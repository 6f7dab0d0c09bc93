internal import MTTQText

/// Reads figures out of a standing: for a stretch of days and for the unit, an organisation, an
/// area or both.
struct FigureReading {
  let indicators: [Indicator]
  let figures: FigureCells
  private let groups: RecordGroups
  let areaCount: AreaCount
  let byIndicator: [[FigureCells.Placed]]
  private let byScope: [ScopedIndicator: [FigureCells.Placed]]
  /// The cells of an organisation in an area, of those that targets name together.
  private let byBoth: [ScopedIndicator: [FigureCells.Placed]]
  /// The indicators that records of an organisation, or an area, carry.
  private let carried: [Scope: [Int]]
  let partsByIndicator: [Int: [FigureCells.Placed]]
  private let places: [String: Int]
  private let segments: Segments

  /// The cells of an indicator in a scope.
  private struct ScopedIndicator: Hashable {
    let indicator: Int
    let scope: Scope
  }

  init(_ standing: Standing, plan: Plan) {
    indicators = standing.indicators
    figures = standing.figures
    segments = standing.segments
    groups = RecordGroups(standing.indicators)
    areaCount = AreaCount(plan)
    var byIndicator: [[FigureCells.Placed]] = Array(
      repeating: [], count: standing.indicators.count)
    var byScope: [ScopedIndicator: [FigureCells.Placed]] = [:]
    let asked = FigureReading.organisationsInAreas(plan)
    var carried: [Scope: [Int]] = [:]
    var byBoth: [ScopedIndicator: [FigureCells.Placed]] = [:]
    for cell in standing.figures.placed {
      let (key, indicator) = (cell.0, Int(cell.0.indicator))
      byIndicator[indicator].append(cell)
      for scope in [Scope(org: key.org), Scope(area: key.area)] where scope.isOfPlan {
        let own = ScopedIndicator(indicator: indicator, scope: scope)
        if byScope[own] == nil { carried[scope, default: []].append(indicator) }
        byScope[own, default: []].append(cell)
      }
      let both = Scope(org: key.org, area: key.area)
      if asked.contains(both) {
        byBoth[ScopedIndicator(indicator: indicator, scope: both), default: []].append(cell)
      }
    }
    self.byBoth = byBoth
    self.carried = carried
    self.byIndicator = byIndicator
    self.byScope = byScope
    partsByIndicator = Dictionary(grouping: standing.figures.placedParts.map { $0 }) {
      Int($0.0.indicator)
    }
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

    /// Whether it names nothing that the plan lacks.
    fileprivate var isOfPlan: Bool { (org ?? 0) >= 0 && (area ?? 0) >= 0 }
  }

  /// The days of a report: flows from a day on, stocks from the beginning, both through the last.
  struct Window: Hashable {
    let flow: Range<Int>
    let stock: Range<Int>
    private let first: CalendarDate
    /// The last day.
    let day: CalendarDate

    init(from first: CalendarDate, through last: CalendarDate, _ segments: Segments) {
      // Where the first day lies behind the last, no flow is in them.
      flow = segments.range(from: first, through: last)
      stock = segments.range(from: nil, through: last)
      self.first = first
      day = last
    }

    /// Whether an area exists on one of the days.
    func holds(_ area: Area) -> Bool {
      first <= day && (area.since.map { $0 <= day } ?? true)
        && (area.until.map { first <= $0 } ?? true)
    }
  }

  /// From one day through another.
  func window(from first: CalendarDate, through last: CalendarDate) -> Window {
    Window(from: first, through: last, segments)
  }

  /// The place of an indicator in the list, or nil.
  func place(of indicator: String) -> Int? { places[indicator] }

  /// The places of the two of which a ratio is made; nil of any other, and of a ratio whose two are
  /// no counts: an error of the plan, and one of itself would never end.
  func ratio(_ place: Int) -> (of: Int, over: Int)? {
    guard let ratio = indicators[place].ratio, let of = places[ratio.of],
      let over = places[ratio.over], isCount(of), isCount(over)
    else { return nil }
    return (of, over)
  }

  private func isCount(_ place: Int) -> Bool {
    indicators[place].isFlow || indicators[place].kind == .latest
  }

  /// The cells of an indicator that count in a scope.
  func cells(_ place: Int, _ scope: Scope) -> [FigureCells.Placed] {
    if scope == .unit { return byIndicator[place] }
    let cells = ScopedIndicator(indicator: place, scope: scope)
    return (scope.org == nil || scope.area == nil ? byScope[cells] : byBoth[cells]) ?? []
  }

  /// The indicators that records carry which name an organisation, or an area.
  func recorded(in scope: Scope) -> [Int] { carried[scope] ?? [] }

  /// The organisations in areas that targets ask for.
  private static func organisationsInAreas(_ plan: Plan) -> Set<Scope> {
    let targets = plan.targets.filter { $0.org != nil && $0.area != nil }
    if targets.isEmpty { return [] }
    let organisations = IdentifierIndex(plan.organisations.map(\.id))
    let areas = IdentifierIndex(plan.areas.map(\.id))
    return Set(
      targets.compactMap { target in
        guard let org = target.org.flatMap(organisations.position(of:)),
          let area = target.area.flatMap(areas.position(of:))
        else { return nil }
        return Scope(org: Int32(clamping: org), area: Int32(clamping: area))
      })
  }
}

/// Flows.
extension FigureReading {
  /// What a flow comes to; of a total with all that it is made of.
  func flow(_ place: Int, _ scope: Scope, _ days: Range<Int>) -> Quantity {
    groups.sources[place].reduce(.zero) { $0 + ownFlow($1, scope, days) }
  }

  /// What was recorded for a flow itself.
  func ownFlow(_ place: Int, _ scope: Scope, _ days: Range<Int>) -> Quantity {
    cells(place, scope).reduce(.zero) { total, cell in
      days.contains(Int(cell.key.segment)) ? total + figures.sum(at: cell.cell).total : total
    }
  }

  /// The places of what a figure is made of, a total's own first.
  func sources(_ place: Int) -> [Int] { groups.sources[place] }
}

/// Figures of every kind.
extension FigureReading {
  /// The figure of an indicator in the days of a window; `year` is the window of the cumulative
  /// figures, on which depends whether a ratio has one.
  func figure(_ place: Int, _ scope: Scope, _ window: Window, year: Window) -> Figure {
    switch indicators[place].kind {
    case .sum, .total: Figure(value: flow(place, scope, window.flow))
    case .latest:
      stock(place, scope, window).map { Figure(value: $0.value, areas: $0.share) } ?? Figure()
    case .stated: Figure(value: stated(place, scope, window)?.value)
    case .ratio: ratioFigure(place, scope, window, year)
    }
  }

  private func ratioFigure(
    _ place: Int, _ scope: Scope, _ window: Window, _ year: Window
  ) -> Figure {
    if computedRatio(place, scope, year) == nil {
      // In an area or an organisation a ratio recorded in both parts stays without a figure.
      let isRecorded = scope != .unit && hasBothParts(place, scope, year)
      if !isRecorded, let stated = stated(place, scope, year) {
        return Figure(value: stated.value, statedOn: stated.mark.on)
      }
    }
    return computedRatio(place, scope, window, year: year) ?? Figure()
  }

  /// Whether each of the two of a ratio has a record that enters its cumulative figure.
  private func hasBothParts(_ place: Int, _ scope: Scope, _ year: Window) -> Bool {
    guard let (of, over) = ratio(place) else { return false }
    return isRecorded(of, scope, year) && isRecorded(over, scope, year)
  }

  /// A ratio from the figures of its two; nil where it has none (book.md, “Indicators”).
  private func computedRatio(
    _ place: Int, _ scope: Scope, _ window: Window, year: Window? = nil
  ) -> Figure? {
    guard let (of, over) = ratio(place), hasBothParts(place, scope, year ?? window) else {
      return nil
    }
    let part = count(of, scope, window)
    let whole = count(over, scope, window)
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

  private func count(_ place: Int, _ scope: Scope, _ window: Window) -> Count {
    if indicators[place].isFlow {
      return Count(value: flow(place, scope, window.flow), stock: nil)
    }
    let stock = stock(place, scope, window)
    return Count(value: stock?.value, stock: stock)
  }
}
