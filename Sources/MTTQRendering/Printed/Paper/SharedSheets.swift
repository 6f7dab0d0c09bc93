/// The widths of tables that have the same columns, as one table has them: in the text of a document
/// they follow one another, and the eye looks for a figure in its place.
struct SharedSheets {
  private var sheets: [[PrintedTable.Column]: TableSheet] = [:]
  private let paper: Paper

  init(_ tables: [PrintedTable], on paper: Paper) {
    self.paper = paper
    for (columns, alike) in Dictionary(grouping: tables, by: \.columns) {
      let all = PrintedTable(columns: columns, rows: alike.flatMap(\.rows))
      sheets[columns] = TableSheet(all, on: paper)
    }
  }

  /// The sheet of one of the tables.
  func sheet(of table: PrintedTable) -> TableSheet {
    sheets[table.columns] ?? TableSheet(table, on: paper)
  }
}

extension [PrintedPart] {
  /// The tables of all parts, in their order.
  var tables: [PrintedTable] {
    flatMap(\.blocks).compactMap { block in
      if case .table(let table) = block { table } else { nil }
    }
  }
}
