package import MTTQText

/// A table of results, read against a plan: all its rows, or all that is wrong with them.
package struct ResultTable {
  /// The results in the order of the rows; empty where anything is wrong.
  package let results: [Record.Result]
  /// Every bad cell, with its row and column.
  package let findings: [Diagnostic]

  /// Reads a table; `day` is that of rows which name none.
  package init(_ table: CSVTable, plan: Plan, register: Register?, day: CalendarDate) {
    var reading = ResultTableReading(table, plan: plan, register: register, day: day)
    let results = reading.results()
    findings = reading.findings.all
    self.results = findings.isEmpty ? results : []
  }
}

/// The reading of a table of results, gathering what is wrong.
private struct ResultTableReading {
  private let day: CalendarDate
  private let plan: Plan
  private let households: [Household]
  private var names: [TableColumn: NamedEntries]
  private let indicators: [String: Indicator]
  /// The dimensions that have a column, with the names of their parts.
  private let dimensions: [(column: TableColumn, id: String, parts: NamedEntries)]
  /// The days from which on a name may mean another area than before.
  private let turns: Set<CalendarDate>
  /// The names of the areas from the first day or a turn on.
  private var areas: [CalendarDate: NamedEntries] = [:]
  /// The last turn up to each day that was met.
  private var turnOfDay: [CalendarDate: CalendarDate] = [:]
  private var reader: TableReader

  init(_ table: CSVTable, plan: Plan, register: Register?, day: CalendarDate) {
    self.day = day
    self.plan = plan
    dimensions = plan.allBreakdowns.map { breakdown in
      (.breakdown(breakdown), breakdown.id, NamedEntries.parts(of: breakdown).indexed)
    }
    reader = TableReader(table, columns: TableColumn.results + dimensions.map(\.column))
    households = register?.households ?? []
    indicators = Dictionary(
      plan.allIndicators.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    names = [
      .indicator: NamedEntries.indicators(plan).indexed,
      .org: NamedEntries.organisations(plan).indexed,
      .task: NamedEntries.tasks(plan).indexed,
    ]
    turns = Set(plan.areas.flatMap { [$0.since, $0.until?.adding(days: 1)].compactMap { $0 } })
  }

  var findings: TableFindings { reader.findings }

  mutating func results() -> [Record.Result] {
    guard reader.readHeader(needs: [.indicator, .value]) else { return [] }
    if reader.has(.household) {
      // By id alone: the names of people stand in the register and nowhere else.
      names[.household] = NamedEntries(.household, households.map { ($0.id, $0.id) }).indexed
    }
    var results: [Record.Result] = []
    for row in reader.table.rows {
      guard !findings.isFull else { break }
      if let result = result(of: row), findings.isEmpty { results.append(result) }
    }
    return results
  }

  private mutating func result(of row: CSVTable.Row) -> Record.Result? {
    let on = reader.read(.on, row, VietnameseDate.day)
    let indicator = names[.indicator].flatMap { names in
      reader.id(.indicator, row, names, isRequired: true)
    }.flatMap { indicators[$0] }
    let figure = reader.required(.value, row) { text throws(TextFault) in
      try Record.Result.Figure(cell: text, of: indicator)
    }
    let org = part(.org, row)
    let area = area(row, on: on ?? day)
    let task = part(.task, row)
    let household = part(.household, row)
    let parts = parts(row, of: indicator)
    let note = reader.read(.note, row, TextFault.plain)
    guard indicator != nil, let figure else { return nil }
    return Record.Result(
      on: on ?? day, values: figure.values, stated: figure.stated, parts: parts, task: task,
      org: org, area: area, household: household, note: note)
  }

  private mutating func part(_ column: TableColumn, _ row: CSVTable.Row) -> String? {
    names[column].flatMap { reader.id(column, row, $0) }
  }

  private mutating func area(_ row: CSVTable.Row, on day: CalendarDate) -> String? {
    let names = areaNames(on: day)
    return turns.isEmpty ? reader.id(.area, row, names) : reader.read(.area, row, names.id)
  }

  private mutating func areaNames(on day: CalendarDate) -> NamedEntries {
    let turn = turnOfDay[day] ?? turns.filter { $0 <= day }.max() ?? CalendarDate.range.lowerBound
    turnOfDay[day] = turn
    let names = areas[turn] ?? NamedEntries.areas(plan, on: turns.isEmpty ? day : turn).indexed
    areas[turn] = names
    return names
  }

  private mutating func parts(
    _ row: CSVTable.Row, of indicator: Indicator?
  ) -> [Record.BreakdownPart] {
    dimensions.compactMap { column, dimension, parts in
      guard let part = reader.id(column, row, parts) else { return nil }
      if let indicator, !indicator.isFlow {
        reader.add(.notBrokenDown(indicator.id), column, row)
      }
      return Record.BreakdownPart(dimension: dimension, part: part)
    }
  }
}

extension Record.Result.Figure {
  /// What a cell says; where its indicator is not known, whether it is a number at all.
  fileprivate init(cell text: String, of indicator: Indicator?) throws(TextFault) {
    do throws(NumberFault) {
      guard let indicator else {
        _ = try TypedRatio.read(text)
        self = .value(Record.IndicatorValue(indicator: "", value: .zero))
        return
      }
      self = try Record.Result.Figure(text, of: indicator)
    } catch {
      throw TextFault(error.message, error.hint)
    }
  }
}

extension TextFault {
  fileprivate static func notBrokenDown(_ indicator: String) -> TextFault {
    TextFault(
      Wording(
        vi: "“\(indicator)” không chia theo phân tổ được: chỉ số phát sinh mới có phần",
        en: "“\(indicator)” cannot be broken down: only flows have parts"),
      Wording(vi: "để trống ô này", en: "leave the cell empty"))
  }
}

extension VietnameseDate {
  /// A day that a cell gives.
  static func day(_ text: String) throws(TextFault) -> CalendarDate {
    do throws(DateFault) {
      return try read(text)
    } catch {
      throw TextFault(error.message, error.hint)
    }
  }
}
