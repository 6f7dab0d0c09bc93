internal import MTTQText

/// The figures of every listed indicator of a report (report.md, “Figures”).
struct IndicatorFigures {
  private let plan: Plan
  private let reading: FigureReading
  private let value: FigureReading.Window
  private let cumulative: FigureReading.Window
  /// The places of the listed indicators in printed order.
  let listed: [Int]

  init(plan: Plan, standing: Standing, reading: FigureReading, period: Period) {
    self.plan = plan
    self.reading = reading
    let segments = standing.segments
    let stock = segments.range(from: nil, through: period.through)
    let flow = segments.range(from: period.from, through: period.through)
    value = FigureReading.Window(flow: flow, stock: stock, stockRecords: flow)
    cumulative = FigureReading.Window(
      flow: segments.range(from: period.start, through: period.through), stock: stock,
      stockRecords: stock)
    listed = IndicatorFigures.listed(plan, reading, cumulative)
  }

  private static func listed(
    _ plan: Plan, _ reading: FigureReading, _ window: FigureReading.Window
  ) -> [Int] {
    let indicators = reading.indicators
    let targeted = Set(plan.targets.map(\.indicator))
    let own = indicators.count - plan.indicators.count
    var listed = Set(
      indicators.indices.filter { place in
        targeted.contains(indicators[place].id) || place >= own
          || (indicators[place].ratio == nil && reading.figure(place, .unit, window).records > 0)
      })
    for place in listed {
      guard let ratio = indicators[place].ratio else { continue }
      listed.formUnion([ratio.of, ratio.over].compactMap(reading.place(of:)))
    }
    for place in indicators.indices {
      guard let ratio = indicators[place].ratio, let of = reading.place(of: ratio.of),
        let over = reading.place(of: ratio.over), listed.contains(of), listed.contains(over)
      else { continue }
      listed.insert(place)
    }
    return listed.sorted { left, right in
      let first = indicators[left].content ?? 6
      let second = indicators[right].content ?? 6
      return first == second ? left < right : first < second
    }
  }

  /// The rows of the report; `previous` gives last year's figure of the period, `estimate` what is
  /// expected for the whole of it.
  func rows(
    previous: (String) -> Quantity?, estimates: [String: Quantity]
  ) -> [IndicatorRow] {
    listed.map { place in
      let indicator = reading.indicators[place]
      let value = reading.figure(place, .unit, value)
      let total = reading.figure(place, .unit, cumulative)
      let target = TargetSum(of: indicator, in: plan.targets)
      let before = previous(indicator.id)
      return IndicatorRow(
        indicator: indicator, value: value.value, cumulative: total.value, target: target?.lower,
        percent: target.flatMap { target in total.value?.percent(of: target.lower) },
        met: target.map { target in total.value.map(target.isMet(by:)) ?? false },
        previous: before,
        change: before.flatMap { before in
          value.value.flatMap { ($0 - before).percent(of: before) }
        },
        estimate: indicator.ratio == nil ? estimates[indicator.id] : nil,
        records: value.records, recordsCumulative: total.records)
    }
  }

  /// Every target of the plan in order.
  func targetRows() -> [TargetRow] {
    plan.targets.map { target in
      let scope = scope(org: target.org, area: target.area)
      let place = reading.place(of: target.indicator)
      let figure = place.flatMap { reading.figure($0, scope, cumulative).value }
      return TargetRow(
        target: target, cumulative: figure,
        percent: figure?.percent(of: target.bound.lower),
        met: figure.map(target.bound.isMet(by:)) ?? false,
        isRecorded: place.map { isRecorded($0, scope) } ?? false)
    }
  }

  /// Whether a record stands behind the cumulative figure, of a ratio behind either of its two.
  private func isRecorded(_ place: Int, _ scope: FigureReading.Scope) -> Bool {
    let ratio = reading.indicators[place].ratio.map { [$0.of, $0.over] }
    let places = ratio.map { $0.compactMap(reading.place) } ?? [place]
    return places.contains { reading.figure($0, scope, cumulative).records > 0 }
  }

  /// The cumulative figures of each area of the plan.
  func areaRows() -> [ScopeRow] {
    plan.areas.enumerated().map { index, area in
      row(area.id, FigureReading.Scope(area: Int32(clamping: index)))
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
    reading.place(of: indicator).flatMap { reading.figure($0, .unit, cumulative).value }
  }

  /// The figure of the period of an indicator for the whole unit.
  func value(of indicator: String) -> Quantity? {
    reading.place(of: indicator).flatMap { reading.figure($0, .unit, value).value }
  }

  /// The figure of the period as another year compares with it: a flow that is not listed is
  /// zero, anything else that is not listed has none (report.md, `previous`).
  func listedValue(of indicator: String) -> Quantity? {
    guard let place = reading.place(of: indicator) else { return nil }
    if listed.contains(place) { return reading.figure(place, .unit, value).value }
    return reading.indicators[place].kind == .sum ? .zero : nil
  }

  private func row(_ id: String, _ scope: FigureReading.Scope) -> ScopeRow {
    ScopeRow(
      id: id,
      values: listed.filter { hasRecord($0, scope) }.map { place in
        ScopedFigure(
          indicator: reading.indicators[place].id,
          value: reading.figure(place, scope, cumulative).value)
      })
  }

  private func hasRecord(_ place: Int, _ scope: FigureReading.Scope) -> Bool {
    guard let ratio = reading.indicators[place].ratio else {
      return reading.figure(place, scope, cumulative).records > 0
    }
    return [ratio.of, ratio.over].allSatisfy { part in
      reading.place(of: part).map { reading.figure($0, scope, cumulative).records > 0 } ?? false
    }
  }

  private func scope(org: String?, area: String?) -> FigureReading.Scope {
    FigureReading.Scope(
      org: org.map { id in
        Int32(clamping: plan.organisations.firstIndex { $0.id == id } ?? -2)
      },
      area: area.map { id in Int32(clamping: plan.areas.firstIndex { $0.id == id } ?? -2) })
  }
}
