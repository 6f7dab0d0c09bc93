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
    findings = reading.findings.sorted(by: Diagnostic.inReadingOrder)
    self.results = findings.isEmpty ? results : []
  }
}

/// The reading of a table of results, gathering what is wrong.
struct ResultTableReading {
  private let table: CSVTable
  private let day: CalendarDate
  private let names: [ResultColumn: PartNames]
  private let ratios: Set<String>
  private var places: [ResultColumn: Int] = [:]
  /// The ids of the texts met so far: a table names the same few parts again and again.
  private var known: [ResultColumn: [String: String]] = [:]
  private(set) var findings: [Diagnostic] = []

  init(_ table: CSVTable, plan: Plan, register: Register?, day: CalendarDate) {
    self.table = table
    self.day = day
    let indicators = Catalogue.standard.indicators + plan.indicators
    ratios = Set(indicators.filter { $0.parts != nil }.map(\.id))
    var names: [ResultColumn: PartNames] = [
      .indicator: PartNames(.indicator, indicators.map { ($0.id, $0.name) }),
      .org: PartNames(.organisation, plan.organisations.map { ($0.id, $0.name) }),
      .area: PartNames(.area, plan.areas.map { ($0.id, $0.name) }),
      .task: PartNames(.task, plan.tasks.map { ($0.id, $0.title) }),
    ]
    if let register {
      names[.household] = PartNames(.household, register.households.map { ($0.id, $0.id) })
    }
    self.names = names
  }

  mutating func results() -> [Record.Result] {
    readHeader()
    guard findings.isEmpty else { return [] }
    return table.rows.compactMap { result(of: $0) }
  }

  private mutating func readHeader() {
    for (place, cell) in table.header.enumerated() where !cell.text.isEmpty {
      guard let column = ResultColumn(header: cell.text) else {
        findings.append(.unknownColumn(cell, table.source))
        continue
      }
      if places.updateValue(place, forKey: column) != nil {
        findings.append(.columnTwice(cell, table.source))
      }
    }
    for column in [ResultColumn.indicator, .value] where places[column] == nil {
      findings.append(.missingColumn(column, table.source))
    }
  }

  private mutating func result(of row: CSVTable.Row) -> Record.Result? {
    if row.cells.count > table.header.count,
      let extra = row.cells[table.header.count...].first(where: { !$0.text.isEmpty })
    {
      findings.append(.cellWithoutColumn(row, extra, table.source))
    }
    let on = read(.on, row) { text throws(TextFault) in
      do throws(DateFault) {
        return try VietnameseDate.read(text)
      } catch {
        throw TextFault(error.message, error.hint)
      }
    }
    let value = required(.value, row) { text throws(TextFault) in
      do throws(NumberFault) {
        return try TypedNumber.read(text)
      } catch {
        throw TextFault(error.message, error.hint)
      }
    }
    let ratios = ratios
    let indicator = required(.indicator, row) { [names, known] text throws(TextFault) in
      let id: String
      if let met = known[.indicator]?[text] {
        id = met
      } else {
        id = try names[.indicator]?.id(text) ?? text
      }
      if ratios.contains(id) { throw .ratio(text) }
      return id
    }
    remember(indicator, .indicator, row)
    var result = Record.Result(on: on ?? day, values: [])
    result.org = part(.org, row)
    result.area = part(.area, row)
    result.task = part(.task, row)
    result.household = part(.household, row)
    result.note = cell(.note, row)?.text
    guard let indicator, let value else { return nil }
    return Record.Result(
      on: result.on, values: [Record.IndicatorValue(indicator: indicator, value: value)],
      task: result.task, org: result.org, area: result.area, household: result.household,
      note: result.note)
  }

  private mutating func part(_ column: ResultColumn, _ row: CSVTable.Row) -> String? {
    let id = read(column, row) { [names, known] text throws(TextFault) in
      if let met = known[column]?[text] { return met }
      return try names[column]?.id(text) ?? text
    }
    remember(id, column, row)
    return id
  }

  private mutating func remember(_ id: String?, _ column: ResultColumn, _ row: CSVTable.Row) {
    guard let id, let text = cell(column, row)?.text else { return }
    known[column, default: [:]][text] = id
  }

  /// The cell of a column in a row; nil where it is empty.
  private func cell(_ column: ResultColumn, _ row: CSVTable.Row) -> CSVTable.Cell? {
    guard let place = places[column], place < row.cells.count, !row.cells[place].text.isEmpty
    else { return nil }
    return row.cells[place]
  }

  private mutating func read<Value>(
    _ column: ResultColumn, _ row: CSVTable.Row, _ value: (String) throws(TextFault) -> Value
  ) -> Value? {
    guard let cell = cell(column, row) else { return nil }
    do throws(TextFault) {
      return try value(cell.text)
    } catch {
      findings.append(.badCell(error, row, column, cell, table.source))
      return nil
    }
  }

  private mutating func required<Value>(
    _ column: ResultColumn, _ row: CSVTable.Row, _ value: (String) throws(TextFault) -> Value
  ) -> Value? {
    if cell(column, row) == nil {
      findings.append(.emptyCell(row, column, table.source))
      return nil
    }
    return read(column, row, value)
  }
}
