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
  /// Where each listed indicator stands in that order.
  private let rank: [Int: Int]
  /// The unit's own figures of the year.
  private let unit: ScopedFigures
  private let organisations: IdentifierIndex
  private let areas: IdentifierIndex

  init(plan: Plan, standing: Standing, reading: FigureReading, period: Period) {
    self.plan = plan
    self.reading = reading
    breakdowns = standing.breakdowns
    window = reading.window(from: period.from, through: period.through)
    year = reading.window(from: period.start, through: period.through)
    unit = ScopedFigures(reading, .unit, of: year)
    listed = ListedIndicators(plan: plan, reading: reading, year: unit).places
    rank = Dictionary(
      listed.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    organisations = IdentifierIndex(plan.organisations.map(\.id))
    areas = IdentifierIndex(plan.areas.map(\.id))
  }

  /// The rows of the report.
  func rows(previous: PreviousFigures?, estimates: [String: Quantity]) -> [IndicatorRow] {
    let targets = Dictionary(grouping: plan.targets, by: \.indicator)
    let columns = Columns(
      inPeriod: ScopedFigures(reading, .unit, window, year: year),
      records: RecordCounts(reading, flows: window.flow, stocks: window.flow),
      recordsInYear: RecordCounts(reading, flows: year.flow, stocks: year.stock),
      parts: PartFigures(reading, window.flow), partsInYear: PartFigures(reading, year.flow))
    return listed.map { place in
      let target = targets[reading.indicators[place].id].flatMap {
        TargetSum(of: reading.indicators[place], in: $0)
      }
      return row(place, columns, target, previous: previous, estimates: estimates)
    }
  }

  /// What the rows of the report draw on besides the unit's figures of the year.
  private struct Columns {
    let inPeriod: ScopedFigures
    let records: RecordCounts
    let recordsInYear: RecordCounts
    let parts: PartFigures
    let partsInYear: PartFigures
  }

  private func row(
    _ place: Int, _ columns: Columns, _ target: TargetSum?, previous: PreviousFigures?,
    estimates: [String: Quantity]
  ) -> IndicatorRow {
    let indicator = reading.indicators[place]
    let value = columns.inPeriod.figure(place)
    let total = unit.figure(place)
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
      records: isStated ? reading.ownRecords(place, window.flow) : columns.records[place],
      recordsCumulative: isStated
        ? reading.ownRecords(place, year.stock) : columns.recordsInYear[place],
      breakdown: breakdown(of: place, columns, value.value, total.value))
  }

  /// The dimensions by which records that enter the cumulative figure are broken down.
  private func breakdown(
    of place: Int, _ columns: Columns, _ value: Quantity?, _ total: Quantity?
  ) -> [BreakdownRow] {
    guard let value, let total, reading.indicators[place].isFlow else { return [] }
    let inPeriod = columns.parts[place]
    return columns.partsInYear[place].sorted { $0.key < $1.key }.map { dimension, parts in
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
    var scoped: [FigureReading.Scope: ScopedFigures] = [.unit: unit]
    return plan.targets.map { target in
      let scope = scope(org: target.org, area: target.area)
      let figures = scoped[scope] ?? ScopedFigures(reading, scope, of: year)
      scoped[scope] = figures
      let place = reading.place(of: target.indicator)
      let figure = place.flatMap { figures.figure($0).value }
      let isPercent = place.map { reading.indicators[$0].unit == "%" } ?? false
      return TargetRow(
        target: target, cumulative: figure,
        percent: isPercent ? nil : figure?.percent(of: target.bound.lower),
        met: figure.map(target.bound.isMet(by:)) ?? false,
        isRecorded: place.map { isRecorded($0, figures) } ?? false)
    }
  }

  /// Whether a record stands behind the cumulative figure, of a ratio behind either of its two.
  private func isRecorded(_ place: Int, _ figures: ScopedFigures) -> Bool {
    let ratio = reading.composition.ratio(place).map { [$0.of, $0.over] } ?? []
    return ([place] + ratio).contains(where: figures.isRecorded)
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
    reading.place(of: indicator).flatMap { unit.figure($0).value }
  }

  private func row(_ id: String, _ scope: FigureReading.Scope) -> ScopeRow {
    let figures = ScopedFigures(reading, scope, of: year)
    let recorded = figures.candidates.compactMap { place in
      rank[place].flatMap { figures.hasRecord(place) ? (place: place, rank: $0) : nil }
    }
    return ScopeRow(
      id: id,
      values: recorded.sorted { $0.rank < $1.rank }.map { place, _ in
        ScopedFigure(
          indicator: reading.indicators[place].id, value: figures.figure(place).value)
      })
  }

  private func scope(org: String?, area: String?) -> FigureReading.Scope {
    FigureReading.Scope(
      org: org.map { Int32(clamping: organisations.position(of: $0) ?? -2) },
      area: area.map { Int32(clamping: areas.position(of: $0) ?? -2) })
  }
}
