internal import MTTQText

/// Reads figures out of a standing: for a stretch of days and for the unit, an organisation, an
/// area or both.
struct FigureReading {
  let indicators: [Indicator]
  private let figures: FigureCells
  private let groups: RecordGroups
  private let changes: [AreaChange]
  private let areas: [Area]
  private let byIndicator: [[FigureCells.Placed]]
  private let byScope: [ScopedIndicator: [FigureCells.Placed]]
  private let partsByIndicator: [Int: [FigureCells.Placed]]
  private let places: [String: Int]
  private let segments: Segments

  /// The cells of an indicator that name an organisation, or an area.
  private struct ScopedIndicator: Hashable {
    let indicator: Int
    let isArea: Bool
    let place: Int32
  }

  init(_ standing: Standing, plan: Plan) {
    indicators = standing.indicators
    figures = standing.figures
    segments = standing.segments
    groups = RecordGroups(standing.indicators)
    changes = plan.areaChanges
    areas = plan.areas
    var byIndicator: [[FigureCells.Placed]] = Array(
      repeating: [], count: standing.indicators.count)
    var byScope: [ScopedIndicator: [FigureCells.Placed]] = [:]
    for cell in standing.figures.placed {
      let (key, indicator) = (cell.0, Int(cell.0.indicator))
      byIndicator[indicator].append(cell)
      for (place, isArea) in [(key.org, false), (key.area, true)] where place >= 0 {
        let scope = ScopedIndicator(indicator: indicator, isArea: isArea, place: place)
        byScope[scope, default: []].append(cell)
      }
    }
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

  private func cells(_ place: Int, _ scope: Scope) -> [FigureCells.Placed] {
    switch (scope.org, scope.area) {
    case (nil, nil): byIndicator[place]
    case (let org?, nil):
      byScope[ScopedIndicator(indicator: place, isArea: false, place: org)] ?? []
    case (let org, let area?):
      (byScope[ScopedIndicator(indicator: place, isArea: true, place: area)] ?? [])
        .filter { cell in org.map { $0 == cell.key.org } ?? true }
    }
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

/// Stocks and what was stated.
extension FigureReading {
  /// The latest value among cells, with its moment and line.
  typealias Latest = FigureCells.Latest

  /// A stock on the last day of a window; nil where it has none.
  func stock(_ place: Int, _ scope: Scope, _ window: Window) -> Stock? {
    var whole: Latest?
    var values: [Int: Latest] = [:]
    for (key, cell) in cells(place, scope) where window.stock.contains(Int(key.segment)) {
      let latest = figures.latest(at: cell)
      guard latest.value != nil else { continue }
      // An area's own stock, and that of an organisation in an area, is its latest value.
      if key.area < 0 || scope.area != nil {
        whole = later(whole, latest)
      } else {
        values[Int(key.area)] = later(values[Int(key.area)], latest)
      }
    }
    if scope.area != nil { return Stock(whole: whole, areas: [], of: 0, prefersWhole: true) }
    let counted = areasInCount(on: window.day) { values[$0] != nil }
    return Stock(
      whole: whole,
      areas: counted.compactMap { area in values[area].map { Stock.OfArea(area: area, latest: $0) }
      },
      of: counted.count, prefersWhole: scope.org != nil)
  }

  /// The areas whose latest values make up a stock on a day, which depends on those that have one
  /// (book.md, “Areas that change”).
  private func areasInCount(on day: CalendarDate, hasValue: (Int) -> Bool) -> [Int] {
    var waiting: Set<Int> = []
    var replaced: Set<Int> = []
    for change in changes {
      if hasComeThrough(change, on: day, hasValue) {
        replaced.formUnion(change.old)
      } else {
        waiting.formUnion(change.successors)
      }
    }
    return areas.indices.filter { index in
      let area = areas[index]
      let hasBegun = area.since.map { $0 <= day } ?? true
      let isGone = area.into.isEmpty && (area.until.map { $0 < day } ?? false)
      return hasBegun && !waiting.contains(index) && !replaced.contains(index) && !isGone
    }
  }

  private func hasComeThrough(
    _ change: AreaChange, on day: CalendarDate, _ hasValue: (Int) -> Bool
  ) -> Bool {
    change.until < day
      && !(change.old.contains(where: hasValue) && change.successors.contains { !hasValue($0) })
  }

  /// The successors for whose value a change waits on a day, of one stock.
  func awaited(_ place: Int, _ window: Window) -> [Int] {
    var known: Set<Int> = []
    for (key, cell) in byIndicator[place]
    where key.area >= 0 && window.stock.contains(Int(key.segment)) {
      if figures.latest(at: cell).value != nil { known.insert(Int(key.area)) }
    }
    return changes.filter { change in
      change.until < window.day && !hasComeThrough(change, on: window.day, known.contains)
    }.flatMap(\.successors).filter { !known.contains($0) }.sorted()
  }

  /// The latest value without area and organisation, of what is stated for the unit; of an
  /// organisation or area the latest that names it.
  func stated(_ place: Int, _ scope: Scope, _ window: Window) -> Latest? {
    var found: Latest?
    for (key, cell) in cells(place, scope) where window.stock.contains(Int(key.segment)) {
      if scope == .unit, key.org >= 0 || key.area >= 0 { continue }
      found = later(found, figures.latest(at: cell))
    }
    return found
  }

  /// The latest value without area of each organisation that gave one; −1 stands for none.
  func wholes(_ place: Int, _ window: Window) -> [Int32: Latest] {
    var wholes: [Int32: Latest] = [:]
    for (key, cell) in byIndicator[place]
    where key.area < 0 && window.stock.contains(Int(key.segment)) {
      wholes[key.org] = later(wholes[key.org], figures.latest(at: cell))
    }
    return wholes
  }

  private func later(_ left: Latest?, _ right: Latest) -> Latest {
    guard let left, right.mark < left.mark else { return right }
    return left
  }
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
    guard let computed = computedRatio(place, scope, year) else {
      // In an area or an organisation a ratio recorded in both parts stays without a figure.
      let isRecorded = scope != .unit && hasBothParts(place, scope, year)
      guard !isRecorded, let stated = stated(place, scope, year) else { return Figure() }
      return Figure(value: stated.value, statedOn: stated.mark.on)
    }
    return window == year ? computed : computedRatio(place, scope, window, year: year) ?? Figure()
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

/// Records behind figures.
extension FigureReading {
  /// Whether a record enters the cumulative figure: of a total one of what it is made of, of a ratio
  /// one that states it.
  func isRecorded(_ place: Int, _ scope: Scope, _ year: Window) -> Bool {
    sources(place).contains { source in
      let days = indicators[source].isFlow ? year.flow : year.stock
      return cells(source, scope).contains { days.contains(Int($0.key.segment)) }
    }
  }

  /// How many records with a day in some segments carry an indicator itself, of a ratio state it.
  func ownRecords(_ place: Int, _ days: Range<Int>) -> Int {
    byIndicator[place].reduce(0) { total, cell in
      guard days.contains(Int(cell.key.segment)) else { return total }
      let isFlow = indicators[place].isFlow
      return total
        + (isFlow ? figures.sum(at: cell.cell).count : figures.latest(at: cell.cell).count)
    }
  }

  /// How many records stand behind the figure of an indicator, each counted once.
  ///
  /// - Parameters:
  ///   - flows: the days in which records of flows count.
  ///   - stocks: those in which records of what does not add up count.
  func records(_ place: Int, flows: Range<Int>, stocks: Range<Int>) -> Int {
    guard indicators[place].ratio != nil else {
      return counted(place, indicators[place].isFlow ? flows : stocks)
    }
    guard let (of, over) = ratio(place) else { return 0 }
    let left = indicators[of].isFlow ? flows : stocks
    let right = indicators[over].isFlow ? flows : stocks
    let both = left.clamped(to: right)
    let together = both.reduce(0) { $0 + figures.records(of: .ratio(place), in: $1) }
    return counted(of, left) - counted(of, both) + counted(over, right) - counted(over, both)
      + together
  }

  private func counted(_ place: Int, _ days: Range<Int>) -> Int {
    guard sources(place).count > 1 else { return ownRecords(place, days) }
    return days.reduce(0) { $0 + figures.records(of: .total(place), in: $1) }
  }
}

/// Breakdowns.
extension FigureReading {
  /// What a flow comes to by dimension and part, over the records in some days; a part that a record
  /// has stands there also where it comes to nothing.
  func parts(of place: Int, _ days: Range<Int>) -> [Int: [Int: Quantity]] {
    var parts: [Int: [Int: Quantity]] = [:]
    for source in sources(place) {
      for (key, cell) in partsByIndicator[source] ?? []
      where days.contains(Int(key.segment)) {
        parts[Int(key.org), default: [:]][Int(key.area), default: .zero] += figures.partSum(
          at: cell)
      }
    }
    return parts
  }
}
