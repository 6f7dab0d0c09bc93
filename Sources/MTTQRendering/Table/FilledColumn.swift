internal import MTTQText

/// A column of a table with its cells from top to bottom, which a table leaves out where they say
/// nothing.
struct FilledColumn {
  let column: PrintedTable.Column
  let cells: [PrintedTable.Cell]

  init(
    _ title: String, as content: PrintedTable.Content = .figure,
    aligned alignment: TextAlignment? = .left, _ cells: [PrintedTable.Cell]
  ) {
    column = PrintedTable.Column(title, content, alignment)
    self.cells = cells
  }

  /// Whether any of its cells says anything.
  var isFilled: Bool { !cells.allSatisfy(\.text.isEmpty) }
}

extension PrintedTable {
  /// A table of those columns that say anything.
  init(
    filled columns: [FilledColumn], headings: [Int: String] = [:], notes: [String] = []
  ) {
    let filled = columns.filter(\.isFilled)
    self.init(
      columns: filled.map(\.column),
      rows: (filled.first?.cells ?? []).indices.map { row in filled.map { $0.cells[row] } },
      headings: headings, notes: notes)
  }
}
