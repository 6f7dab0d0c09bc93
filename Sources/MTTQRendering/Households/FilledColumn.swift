internal import MTTQText

/// A column of a table with its cells from top to bottom, which a table leaves out where they say
/// nothing.
struct FilledColumn {
  let column: PrintedTable.Column
  let cells: [PrintedTable.Cell]

  init(
    _ title: String, _ content: PrintedTable.Content, aligned alignment: TextAlignment? = nil,
    _ cells: [PrintedTable.Cell]
  ) {
    column = PrintedTable.Column(title, content, alignment)
    self.cells = cells
  }

  /// A column of texts on a page of a width: they stay whole as long as each fits on a line of its
  /// own, since a narrow column would cut the ids in them.
  init(_ title: String, onPage width: Int, _ cells: [PrintedTable.Cell]) {
    let isWhole = cells.allSatisfy { $0.text.displayWidth <= width - FilledColumn.margin }
    self.init(title, isWhole ? .figure : .remark, aligned: .left, cells)
  }

  /// The room of an id and a title before a text on a line of its own.
  private static let margin = 24
}

extension PrintedTable {
  /// A table of those columns that say anything.
  init(filled columns: [FilledColumn], notes: [String] = []) {
    let filled = columns.filter { !$0.cells.allSatisfy(\.text.isEmpty) }
    self.init(
      columns: filled.map(\.column),
      rows: (filled.first?.cells ?? []).indices.map { row in filled.map { $0.cells[row] } },
      notes: notes)
  }
}
