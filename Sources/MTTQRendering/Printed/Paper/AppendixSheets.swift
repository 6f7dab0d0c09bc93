/// The tables of an appendix as they stand on paper, all on one kind of sheet.
struct AppendixSheets {
  /// Lying if the appendix wants it or one of the tables needs it.
  let paper: Paper
  /// The tables as people see them, each with the widths of its columns.
  let tables: [(table: PrintedTable, sheet: TableSheet)]
  /// Whether it is so short that it stands on the sheet of the appendix before, whole, where there is
  /// room: an almost empty sheet says nothing.
  let isShort: Bool

  /// - Parameter before: the sheet of the appendix before it, which a short one need not leave.
  init(_ appendix: PrintedAppendix, after before: Paper? = nil) {
    let laid = appendix.tables.map(\.shown).map { ($0, TableSheet($0)) }
    let isShort = laid.reduce(0) { $0 + $1.0.rows.count } <= PrintedTable.fewRows
    let isWide = appendix.isWide || laid.contains { $1.paper == .landscape }
    let paper: Paper = isWide ? .landscape : (isShort ? before : nil) ?? .portrait
    self.paper = paper
    self.isShort = isShort && before == paper
    tables = laid.map { table, sheet in
      (table, sheet.paper == paper ? sheet : TableSheet(table, on: paper))
    }
  }
}

extension PrintedTable {
  /// How many rows a table has at most that stands on one sheet, whole.
  static let fewRows = 12

  /// Whether all its rows stand on one sheet.
  var staysWhole: Bool { rows.count <= PrintedTable.fewRows }
}
