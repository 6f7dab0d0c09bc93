internal import MTTQText

/// Reads the cells of a table by their columns, gathering what is wrong.
struct TableReader {
  let table: CSVTable
  private let columns: [TableColumn]
  /// Whether findings keep the text of the table to themselves, because people stand in it.
  private let isPersonal: Bool
  private var places: [TableColumn: Int] = [:]
  /// What the texts met so far came to: a table says the same few things again and again.
  private var known: [TableColumn: [String: String]] = [:]
  private var nodes: [TableColumn: [String: JSONNode]] = [:]
  private(set) var findings: TableFindings

  init(_ table: CSVTable, columns: [TableColumn], isPersonal: Bool = false) {
    self.table = table
    self.columns = columns
    self.isPersonal = isPersonal
    findings = TableFindings(
      isPersonal ? table.findings.map(\.withoutText) : table.findings)
  }

  /// Finds the columns; false where the cells below cannot be told apart.
  ///
  /// - Parameter others: headers, folded, of columns that are not read.
  mutating func readHeader(needs required: [TableColumn], passingOver others: [String] = []) -> Bool
  {
    var isClear = true
    for (place, cell) in table.header.enumerated() where !cell.text.isEmpty {
      if others.contains(Folding.key(cell.text)) { continue }
      if table.isUnreadable(cell) {
        isClear = false
        continue
      }
      guard let column = TableColumn.named(cell.text, among: columns) else {
        // Where there is no header the first row is a person's.
        findings.append(
          shown(
            isPersonal && !isHeaderKnown
              ? .unnamedColumn(place + 1, table.source.place(cell.range), among: columns)
              : .unknownColumn(cell, among: columns, table.source)))
        isClear = false
        continue
      }
      if places.updateValue(place, forKey: column) != nil {
        findings.append(shown(.columnTwice(cell, table.source)))
        isClear = false
      }
    }
    for column in required where places[column] == nil {
      findings.append(shown(.missingColumn(column, table.source)))
      isClear = false
    }
    return isClear
  }

  func has(_ column: TableColumn) -> Bool { places[column] != nil }

  /// Whether the first row surely names columns: one is known, or two where one goes by what cells
  /// say too, as “hộ nghèo”.
  private var isHeaderKnown: Bool {
    let known = table.header.compactMap { TableColumn.named($0.text, among: columns) }
    return known.count > 1 || known.contains { $0 != .status }
  }

  /// The cell of a column in a row; nil where it is empty.
  func cell(_ column: TableColumn, _ row: CSVTable.Row) -> CSVTable.Cell? {
    guard let place = places[column], place < row.cells.count, !row.cells[place].text.isEmpty
    else { return nil }
    return row.cells[place]
  }

  /// What a cell comes to; nil where it is empty or at fault.
  mutating func read<Value>(
    _ column: TableColumn, _ row: CSVTable.Row, _ value: (String) throws(TextFault) -> Value
  ) -> Value? {
    guard let cell = cell(column, row), !table.isUnreadable(cell) else { return nil }
    do throws(TextFault) {
      return try value(cell.text)
    } catch {
      add(error, column, row)
      return nil
    }
  }

  /// The value that a cell gives to a key; nil where it is empty or at fault. A text is read once.
  mutating func node(
    _ column: TableColumn, _ row: CSVTable.Row, _ value: (String) throws(TextFault) -> JSONNode
  ) -> JSONNode? {
    guard let text = cell(column, row)?.text else { return nil }
    if let node = nodes[column]?[text] { return node }
    let node = read(column, row, value)
    if let node { nodes[column, default: [:]][text] = node }
    return node
  }

  /// What a cell that may not be empty comes to; nil where it is at fault.
  mutating func required<Value>(
    _ column: TableColumn, _ row: CSVTable.Row, _ value: (String) throws(TextFault) -> Value
  ) -> Value? {
    if cell(column, row) == nil {
      findings.append(shown(.emptyCell(row, column, table.source)))
      return nil
    }
    return read(column, row, value)
  }

  /// The id that a cell names; nil where it is empty or at fault.
  mutating func id(
    _ column: TableColumn, _ row: CSVTable.Row, _ names: NamedEntries, isRequired: Bool = false,
    unless isWrong: (String) -> TextFault? = { _ in nil }
  ) -> String? {
    let text = cell(column, row)?.text
    if let text, let id = known[column]?[text] { return id }
    func read(_ text: String) throws(TextFault) -> String {
      let id = try names.id(text)
      if let fault = isWrong(text) ?? isWrong(id) { throw fault }
      return id
    }
    let id = isRequired ? required(column, row, read) : self.read(column, row, read)
    if let id, let text { known[column, default: [:]][text] = id }
    return id
  }

  /// Adds a fault of a cell, or of the row where the cell is empty.
  mutating func add(_ fault: TextFault, _ column: TableColumn, _ row: CSVTable.Row) {
    let start = row.cells.first?.range.lowerBound ?? 0
    let range = cell(column, row)?.range ?? start..<start + 1
    findings.append(shown(.badCell(fault, row, column, table.source.place(range))))
  }

  private func shown(_ finding: Diagnostic) -> Diagnostic {
    isPersonal ? finding.withoutText : finding
  }
}
