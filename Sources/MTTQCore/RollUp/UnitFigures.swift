package import MTTQText

/// What a unit's report says, as far as a roll-up adds it up, in little room.
package struct UnitFigures: Hashable, Sendable {
  /// The as-of day of the report.
  package let asOf: CalendarDate
  package let period: Period
  package let households: Households
  private var places: [Int32] = []
  /// The definitions that are not those of the catalogue; -1 stands for the first.
  private var own: [Indicator] = []
  private var values = FigureColumn()
  private var cumulatives = FigureColumn()
  private var targets = FigureColumn()
  private var counts: [Counts] = []
  private var breakdowns = UnitBreakdowns()

  private struct Counts: Hashable, Sendable {
    var records: Int32
    var recordsCumulative: Int32
    /// Below zero where the figure is not made of areas.
    var areasCounted: Int32
    var areas: Int32
    var statedOn: CalendarDate?
    var isStated: Bool
    var met: Bool?
  }

  /// The poor households of a unit; nil where only a register could say it.
  package struct Households: Hashable, Sendable {
    /// How many households have each status, in the order of the statuses.
    let register: [Int]?
    package let helped: Int?
    let helpedNow: Int?
    let withoutHelper: Int?
    package let escapedPoverty: Int?
    let escapedNearPoverty: Int?
    let fellBack: Int?

    /// How many are poor on the last day counted.
    package var poor: Int? { register?.first }
  }

  init(asOf: CalendarDate, period: Period, households: Households) {
    self.asOf = asOf
    self.period = period
    self.households = households
  }
}

extension UnitFigures {
  /// An indicator as the unit's report lists it.
  package struct Row: Hashable, Sendable {
    package let indicator: Indicator
    package let value: Quantity?
    package let cumulative: Quantity?
    let isStated: Bool
    let statedOn: CalendarDate?
    let areas: AreaShare?
    package let target: Quantity?
    let met: Bool?
    let records: Int
    let recordsCumulative: Int
    /// The parts that its breakdowns have, whatever is left unclassified.
    let parts: [UnitBreakdowns.Part]
  }

  /// How many rows there are.
  package var count: Int { places.count }

  /// The rows in the order of the report.
  package var rows: some Sequence<Row> { (0..<count).lazy.map { self[$0] } }

  /// The row at a place.
  ///
  /// - Precondition: the place is below `count`.
  package subscript(place: Int) -> Row {
    let counts = counts[place]
    return Row(
      indicator: indicator(at: place), value: values[place], cumulative: cumulatives[place],
      isStated: counts.isStated, statedOn: counts.statedOn,
      areas: counts.areasCounted < 0
        ? nil : AreaShare(counted: Int(counts.areasCounted), of: Int(counts.areas)),
      target: targets[place], met: counts.met, records: Int(counts.records),
      recordsCumulative: Int(counts.recordsCumulative), parts: breakdowns[place])
  }

  /// The indicator of the row at a place.
  func indicator(at place: Int) -> Indicator {
    let code = Int(places[place])
    return code >= 0 ? Catalogue.standard.indicators[code] : own[-1 - code]
  }

  /// Makes room for as many rows and no more: of a nation's units what is left free adds up.
  mutating func reserve(_ rows: Int) {
    places.reserveCapacity(rows)
    counts.reserveCapacity(rows)
    values.reserve(rows)
    cumulatives.reserve(rows)
    targets.reserve(rows)
  }

  /// Adds a row at the end.
  mutating func append(_ row: Row, _ breakdown: [BreakdownRow]) {
    breakdowns.append(breakdown, of: count)
    places.append(code(of: row.indicator))
    values.append(row.value)
    cumulatives.append(row.cumulative)
    targets.append(row.target)
    counts.append(
      Counts(
        records: Int32(clamping: row.records),
        recordsCumulative: Int32(clamping: row.recordsCumulative),
        areasCounted: row.areas.map { Int32(clamping: max(0, $0.counted)) } ?? -1,
        areas: Int32(clamping: row.areas?.of ?? 0), statedOn: row.statedOn,
        isStated: row.isStated, met: row.met))
  }

  /// The place of a definition in the catalogue, or below zero among those that are the unit's own.
  private mutating func code(of indicator: Indicator) -> Int32 {
    if let place = Catalogue.places[indicator.id],
      Catalogue.standard.indicators[place].counts(as: indicator)
    {
      return Int32(clamping: place)
    }
    own.append(indicator)
    return -Int32(clamping: own.count)
  }
}

extension Indicator {
  /// Whether figures of the two may be added up: one kind, one unit of measure, of ratios one
  /// definition.
  func counts(as other: Indicator) -> Bool {
    kind.name == other.kind.name && unit == other.unit && ratio?.of == other.ratio?.of
      && ratio?.over == other.ratio?.over
  }
}

extension Catalogue {
  /// Where each standard indicator stands in the printed order.
  static let places = Dictionary(
    Catalogue.standard.indicators.enumerated().map { ($1.id, $0) },
    uniquingKeysWith: { first, _ in first })
}
