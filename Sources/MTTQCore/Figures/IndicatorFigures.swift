internal import MTTQText

/// The figures of every listed indicator of a report (report.md, “Figures”).
struct IndicatorFigures {
  private let plan: Plan
  private let reading: FigureReading
  private let breakdowns: [Breakdown]
  /// The days of the report's period.
  private let window: FigureReading.Window
  /// The days from the year's start.
  private let year: FigureReading.Window
  /// The places of the listed indicators in printed order.
  let listed: [Int]
  /// In the places of the listed indicators, those whose row of an area or an organisation an
  /// indicator may bring about.
  private let broughtAbout: [[Int]]
  private let organisations: IdentifierIndex
  private let areas: IdentifierIndex

  init(plan: Plan, standing: Standing, reading: FigureReading, period: Period) {
    self.plan = plan
    self.reading = reading
    breakdowns = standing.breakdowns
    window = reading.window(from: period.from, through: period.through)
    year = reading.window(from: period.start, through: period.through)
    listed = ListedIndicators(plan: plan, reading: reading, year: year).places
    broughtAbout = IndicatorFigures.broughtAbout(listed, reading)
    organisations = IdentifierIndex(plan.organisations.map(\.id))
    areas = IdentifierIndex(plan.areas.map(\.id))
  }

  private static func broughtAbout(_ listed: [Int], _ reading: FigureReading) -> [[Int]] {
    var listedBy: [[Int]] = Array(repeating: [], count: reading.indicators.count)
    for (index, place) in listed.enumerated() {
      let ratio = reading.ratio(place).map { [$0.of, $0.over] } ?? []
      let sources = Set(([place] + ratio).flatMap(reading.sources))
      for source in sources { listedBy[source].append(index) }
    }
    return listedBy
  }

  /// The rows of the report.
  func rows(previous: PreviousFigures?, estimates: [String: Quantity]) -> [IndicatorRow] {
    let targets = Dictionary(grouping: plan.targets, by: \.indicator)
    return listed.map { place in
      let target = targets[reading.indicators[place].id].flatMap {
        TargetSum(of: reading.indicators[place], in: $0)
      }
      return row(place, target, previous: previous, estimates: estimates)
    }
  }

  private func row(
    _ place: Int, _ target: TargetSum?, previous: PreviousFigures?,
    estimates: [String: Quantity]
  ) -> IndicatorRow {
    let indicator = reading.indicators[place]
    let value = reading.figure(place, .unit, window, year: year)
    let total = reading.figure(place, .unit, year, year: year)
    let before = previous?.value(of: indicator)
    let canCompare =
      (previous?.isWhole(for: indicator) ?? false) && !(total.areas?.isPartial ?? false)
    let isStated = total.statedOn != nil
    return IndicatorRow(
      indicator: indicator, value: value.value, cumulative: total.value,
      statedOn: total.statedOn, areas: total.areas, target: target?.lower,
      percent: target.flatMap { target in
        indicator.unit == "%" ? nil : total.value?.percent(of: target.lower)
      },
      met: target.map { target in total.value.map(target.isMet(by:)) ?? false },
      previous: before,
      change: canCompare
        ? before.flatMap { before in value.value.flatMap { ($0 - before).percent(of: before) } }
        : nil,
      estimate: indicator.ratio == nil ? estimates[indicator.id] : nil,
      records: isStated
        ? reading.ownRecords(place, window.flow)
        : reading.records(place, flows: window.flow, stocks: window.flow),
      recordsCumulative: isStated
        ? reading.ownRecords(place, year.stock)
        : reading.records(place, flows: year.flow, stocks: year.stock),
      breakdown: breakdown(of: place, value.value, total.value))
  }

  /// The dimensions by which records that enter the cumulative figure are broken down.
  private func breakdown(
    of place: Int, _ value: Quantity?, _ total: Quantity?
  ) -> [BreakdownRow] {
    guard let value, let total, reading.indicators[place].isFlow else { return [] }
    let inYear = reading.parts(of: place, year.flow)
    if inYear.isEmpty { return [] }
    let inPeriod = reading.parts(of: place, window.flow)
    return inYear.sorted { $0.key < $1.key }.map { dimension, parts in
      let rows = parts.sorted { $0.key < $1.key }.map { index, cumulative in
        BreakdownRow.Part(
          part: breakdowns[dimension].parts[index],
          amount: BreakdownRow.Amount(
            value: inPeriod[dimension]?[index] ?? .zero, cumulative: cumulative))
      }
      return BreakdownRow(
        dimension: breakdowns[dimension], parts: rows,
        unclassified: BreakdownRow.Amount(
          value: rows.reduce(value) { $0 - $1.amount.value },
          cumulative: rows.reduce(total) { $0 - $1.amount.cumulative }))
    }
  }

  /// Every target of the plan in order.
  func targetRows() -> [TargetRow] {
    plan.targets.map { target in
      let scope = scope(org: target.org, area: target.area)
      let place = reading.place(of: target.indicator)
      let figure = place.flatMap { reading.figure($0, scope, year, year: year).value }
      let isPercent = place.map { reading.indicators[$0].unit == "%" } ?? false
      return TargetRow(
        target: target, cumulative: figure,
        percent: isPercent ? nil : figure?.percent(of: target.bound.lower),
        met: figure.map(target.bound.isMet(by:)) ?? false,
        isRecorded: place.map { isRecorded($0, scope) } ?? false)
    }
  }

  /// Whether a record stands behind the cumulative figure, of a ratio behind either of its two.
  private func isRecorded(_ place: Int, _ scope: FigureReading.Scope) -> Bool {
    let ratio = reading.ratio(place).map { [$0.of, $0.over] } ?? []
    return ([place] + ratio).contains { reading.isRecorded($0, scope, year) }
  }

  /// The cumulative figures of each area that exists on a day of the year so far.
  func areaRows() -> [ScopeRow] {
    plan.areas.enumerated().compactMap { index, area in
      guard year.holds(area) else { return nil }
      return row(area.id, FigureReading.Scope(area: Int32(clamping: index)))
    }
  }

  /// The cumulative figures of each organisation of the plan.
  func organisationRows() -> [ScopeRow] {
    plan.organisations.enumerated().map { index, organisation in
      row(organisation.id, FigureReading.Scope(org: Int32(clamping: index)))
    }
  }

  /// The cumulative figure of an indicator for the whole unit.
  func cumulative(of indicator: String) -> Quantity? {
    reading.place(of: indicator).flatMap { reading.figure($0, .unit, year, year: year).value }
  }

  /// The cumulative figure of a flow over the records that name one of some areas, and whether there
  /// is such a record.
  func flow(of indicator: String, in areas: [String]) -> (figure: Quantity, isRecorded: Bool)? {
    guard let place = reading.place(of: indicator), reading.indicators[place].isFlow else {
      return nil
    }
    let scopes = areas.map { scope(org: nil, area: $0) }
    return (
      scopes.reduce(.zero) { $0 + reading.flow(place, $1, year.flow) },
      scopes.contains { reading.isRecorded(place, $0, year) }
    )
  }

  private func row(_ id: String, _ scope: FigureReading.Scope) -> ScopeRow {
    ScopeRow(
      id: id,
      values: candidates(scope).filter { hasRecord($0, scope) }.map { place in
        ScopedFigure(
          indicator: reading.indicators[place].id,
          value: reading.figure(place, scope, year, year: year).value)
      })
  }

  /// The listed indicators that may have a record in a scope.
  private func candidates(_ scope: FigureReading.Scope) -> [Int] {
    Set(reading.recorded(in: scope).flatMap { broughtAbout[$0] }).sorted().map { listed[$0] }
  }

  private func hasRecord(_ place: Int, _ scope: FigureReading.Scope) -> Bool {
    if reading.isRecorded(place, scope, year) { return true }
    guard let (of, over) = reading.ratio(place) else { return false }
    return reading.isRecorded(of, scope, year) && reading.isRecorded(over, scope, year)
  }

  private func scope(org: String?, area: String?) -> FigureReading.Scope {
    FigureReading.Scope(
      org: org.map { Int32(clamping: organisations.position(of: $0) ?? -2) },
      area: area.map { Int32(clamping: areas.position(of: $0) ?? -2) })
  }
}
