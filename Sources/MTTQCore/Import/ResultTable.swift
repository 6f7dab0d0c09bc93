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
  private let names: [TableColumn: NamedEntries]
  private let ratios: Set<String>
  private var reader: TableReader

  init(_ table: CSVTable, plan: Plan, register: Register?, day: CalendarDate) {
    self.day = day
    reader = TableReader(table, columns: TableColumn.results)
    let households = register?.households ?? []
    ratios = Set(plan.allIndicators.filter { $0.ratio != nil }.map(\.id))
    names = [
      .indicator: .indicators(plan),
      .org: .organisations(plan),
      .area: .areas(plan),
      .task: .tasks(plan),
      // By id alone: the names of people stand in the register and nowhere else.
      .household: NamedEntries(.household, households.map { ($0.id, $0.id) }),
    ]
  }

  var findings: TableFindings { reader.findings }

  mutating func results() -> [Record.Result] {
    guard reader.readHeader(needs: [.indicator, .value]) else { return [] }
    var results: [Record.Result] = []
    for row in reader.table.rows {
      guard !findings.isFull else { break }
      if let result = result(of: row), findings.isEmpty { results.append(result) }
    }
    return results
  }

  private mutating func result(of row: CSVTable.Row) -> Record.Result? {
    let on = reader.read(.on, row, VietnameseDate.day)
    let ratios = ratios
    let indicator = names[.indicator].flatMap { names in
      reader.id(.indicator, row, names, isRequired: true) { ratios.contains($0) ? .ratio($0) : nil }
    }
    let value = reader.required(.value, row, TypedNumber.quantity)
    let org = part(.org, row)
    let area = part(.area, row)
    let task = part(.task, row)
    let household = part(.household, row)
    let note = reader.read(.note, row, TextFault.plain)
    guard let indicator, let value else { return nil }
    return Record.Result(
      on: on ?? day, values: [Record.IndicatorValue(indicator: indicator, value: value)],
      task: task, org: org, area: area, household: household, note: note)
  }

  private mutating func part(_ column: TableColumn, _ row: CSVTable.Row) -> String? {
    names[column].flatMap { reader.id(column, row, $0) }
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

extension TypedNumber {
  fileprivate static func quantity(_ text: String) throws(TextFault) -> Quantity {
    do throws(NumberFault) {
      return try read(text)
    } catch {
      throw TextFault(error.message, error.hint)
    }
  }
}
