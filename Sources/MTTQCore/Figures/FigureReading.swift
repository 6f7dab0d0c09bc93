internal import MTTQText

/// Reads figures out of a standing: for a stretch of days and for the unit, an organisation, an
/// area or both.
struct FigureReading {
  let indicators: [Indicator]
  let figures: FigureCells
  let composition: Composition
  let areaCount: AreaCount
  let byIndicator: [[FigureCells.Placed]]
  private let byScope: [ScopedIndicator: [FigureCells.Placed]]
  /// The cells of an organisation in an area, of those that targets name together.
  private let byBoth: [ScopedIndicator: [FigureCells.Placed]]
  /// The indicators that records of an organisation, an area or both carry.
  private let carried: [Scope: [Int]]
  /// The flows that were recorded, with what each comes to by stretch of days.
  private let recordedFlows: [(place: Int, bySegment: [Quantity?])]
  private let places: [String: Int]
  private let segments: Segments

  /// The cells of an indicator in a scope.
  private struct ScopedIndicator: Hashable {
    let indicator: Int
    let scope: Scope
  }

  /// - Parameter isScoped: whether figures of organisations and areas will be asked for; else it has
  ///   those of the unit alone.
  init(_ standing: Standing, plan: Plan, isScoped: Bool = true) {
    indicators = standing.indicators
    figures = standing.figures
    segments = standing.segments
    composition = standing.composition
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
      guard isScoped else { continue }
      for scope in [Scope(org: key.org), Scope(area: key.area)] where scope.isOfPlan {
        let own = ScopedIndicator(indicator: indicator, scope: scope)
        if byScope[own] == nil { carried[scope, default: []].append(indicator) }
        byScope[own, default: []].append(cell)
      }
      let both = Scope(org: key.org, area: key.area)
      if asked.contains(both) {
        let own = ScopedIndicator(indicator: indicator, scope: both)
        if byBoth[own] == nil { carried[both, default: []].append(indicator) }
        byBoth[own, default: []].append(cell)
      }
    }
    self.byBoth = byBoth
    self.carried = carried
    self.byIndicator = byIndicator
    self.byScope = byScope
    recordedFlows = byIndicator.enumerated().compactMap { place, cells in
      guard standing.indicators[place].isFlow, !cells.isEmpty else { return nil }
      var sums: [Quantity?] = Array(repeating: nil, count: standing.segments.count)
      for (key, cell) in cells {
        sums[Int(key.segment)] =
          (sums[Int(key.segment)] ?? .zero) + standing.figures.sum(at: cell).total
      }
      return (place, sums)
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
      area.exists(from: first, through: day)
    }
  }

  /// From one day through another.
  func window(from first: CalendarDate, through last: CalendarDate) -> Window {
    Window(from: first, through: last, segments)
  }

  /// The place of an indicator in the list, or nil.
  func place(of indicator: String) -> Int? { places[indicator] }

  /// Indicators in printed order: by content, those common to all last, else as they are listed.
  func printed(_ places: some Sequence<Int>) -> [Int] {
    places.sorted { left, right in
      let first = indicators[left].content ?? 6
      let second = indicators[right].content ?? 6
      return first == second ? left < right : first < second
    }
  }

  /// The cells of an indicator that count in a scope.
  func cells(_ place: Int, _ scope: Scope) -> [FigureCells.Placed] {
    if scope == .unit { return byIndicator[place] }
    let cells = ScopedIndicator(indicator: place, scope: scope)
    return (scope.org == nil || scope.area == nil ? byScope[cells] : byBoth[cells]) ?? []
  }

  /// The indicators that records carry which name an organisation, an area or both.
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
  /// What was recorded of each flow itself in a scope; a flow without a record has nothing.
  func ownFlows(_ scope: Scope, _ days: Range<Int>) -> [Int: Quantity] {
    var flows: [Int: Quantity] = [:]
    if scope == .unit {
      for (place, sums) in recordedFlows {
        for case let sum? in sums[days.clamped(to: sums.indices)] {
          flows[place, default: .zero] += sum
        }
      }
      return flows
    }
    for place in recorded(in: scope) where indicators[place].isFlow {
      for (key, cell) in cells(place, scope) where days.contains(Int(key.segment)) {
        flows[place, default: .zero] += figures.sum(at: cell).total
      }
    }
    return flows
  }

  /// What flows come to in a scope, totals with all that they are made of; those that no record
  /// enters are not in it.
  func flows(_ scope: Scope, _ days: Range<Int>) -> [Int: Quantity] {
    composition.raised(ownFlows(scope, days))
  }

  /// What was recorded for a flow itself.
  func ownFlow(_ place: Int, _ scope: Scope, _ days: Range<Int>) -> Quantity {
    cells(place, scope).reduce(.zero) { total, cell in
      days.contains(Int(cell.key.segment)) ? total + figures.sum(at: cell.cell).total : total
    }
  }
}
