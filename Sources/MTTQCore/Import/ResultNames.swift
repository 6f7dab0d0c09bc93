internal import MTTQText

/// What the cells of tables of results may name, of one plan and its register: made once for however
/// many tables are read.
struct ResultNames {
  let plan: Plan
  let year: ClosedRange<CalendarDate>
  let columns: ColumnNames
  let indicators: [String: Indicator]
  /// The indicators by the column that a wide table has for them.
  let wide: [TableColumn: Indicator]
  /// The dimensions with the names of their parts.
  let dimensions: [(column: TableColumn, id: String, parts: NamedEntries)]
  let entries: [TableColumn: NamedEntries]
  /// The days from which on a name may mean another area than before.
  private let turns: Set<CalendarDate>
  /// The names of the areas from the first day or a turn on.
  private var areas: [CalendarDate: NamedEntries] = [:]
  /// The last turn up to each day that was met.
  private var turnOfDay: [CalendarDate: CalendarDate] = [:]

  init(_ plan: Plan, _ register: Register?) {
    self.plan = plan
    year = ReportCalendar(plan: plan).days
    indicators = Dictionary(
      plan.allIndicators.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    wide = Dictionary(
      plan.allIndicators.map { (.wide($0), $0) }, uniquingKeysWith: { first, _ in first })
    dimensions = plan.allBreakdowns.map { breakdown in
      (.breakdown(breakdown), breakdown.id, NamedEntries.parts(of: breakdown).indexed)
    }
    columns = ColumnNames(
      TableColumn.results.map { $0 == .area ? $0.also(plan.areaWords) : $0 }
        + dimensions.map(\.column)
        + plan.allIndicators.map { .wide($0) })
    entries = [
      .indicator: NamedEntries.indicators(plan).indexed,
      .org: NamedEntries.organisations(plan).indexed,
      .task: NamedEntries.tasks(plan).indexed,
      // By id alone: the names of people stand in the register and nowhere else.
      .household: NamedEntries(
        .household, (register?.households ?? []).map { ($0.id, $0.id) }
      ).indexed,
    ]
    turns = Set(plan.areas.flatMap { [$0.since, $0.until?.adding(days: 1)].compactMap { $0 } })
  }

  /// Whether a name means one area whatever the day.
  var haveAreasOneMeaning: Bool { turns.isEmpty }

  /// The names of the areas on a day.
  mutating func areas(on day: CalendarDate) -> NamedEntries {
    let turn = turnOfDay[day] ?? turns.filter { $0 <= day }.max() ?? CalendarDate.range.lowerBound
    turnOfDay[day] = turn
    let names = areas[turn] ?? NamedEntries.areas(plan, on: turns.isEmpty ? day : turn).indexed
    areas[turn] = names
    return names
  }
}
