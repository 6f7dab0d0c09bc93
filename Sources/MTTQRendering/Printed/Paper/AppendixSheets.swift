/// The tables of an appendix as they stand on paper, all on one kind of sheet.
struct AppendixSheets {
  /// Lying if one of the tables needs that.
  let paper: Paper
  /// The tables as people see them, each with the widths of its columns.
  let tables: [(table: PrintedTable, sheet: TableSheet)]

  init(_ appendix: PrintedAppendix) {
    let laid = appendix.tables.map(\.shown).map { ($0, TableSheet($0)) }
    let paper: Paper = laid.contains { $1.paper == .landscape } ? .landscape : .portrait
    self.paper = paper
    tables = laid.map { table, sheet in
      (table, sheet.paper == paper ? sheet : TableSheet(table, on: paper))
    }
  }
}
