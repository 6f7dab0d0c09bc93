internal import MTTQText

/// A table too wide for its page: each row says what it is about on a line of its own, and its
/// figures stand under it, each with the title of its column.
struct StackedTable {
  private let table: PrintedTable
  private let width: Int
  /// The place of the column that numbers the rows, and its widest number.
  private let ordinal: Int?
  private let ordinalWidth: Int

  init(_ table: PrintedTable, width: Int) {
    self.table = table
    self.width = width
    let ordinal = table.columns.firstIndex { $0.content == .ordinal }
    self.ordinal = ordinal
    ordinalWidth =
      ordinal.flatMap { place in
        table.rows.lazy.map { $0[place].text.displayWidth }.max()
      } ?? 0
  }

  func lines() -> [StyledText] {
    let rule = StyledText(String(repeating: "─", count: width), .faint)
    var lines = [rule]
    for (place, row) in table.rows.enumerated() {
      if let heading = table.headings[place] {
        lines += heading.wrapped(to: width).map { StyledText($0, .strong) }
      }
      lines += self.lines(of: row, isIndented: table.indented.contains(place))
    }
    return lines + [rule]
  }

  private func lines(of row: [PrintedTable.Cell], isIndented: Bool) -> [StyledText] {
    let margin = (ordinalWidth == 0 ? 0 : ordinalWidth + 1) + (isIndented ? 2 : 0)
    var page = Page(column: width)
    page.item(
      cells(row, [.subject, .unit]).map(\.text).filter { !$0.isEmpty }.joined(separator: " – "),
      mark: mark(of: row),
      indent: ordinalWidth - mark(of: row).displayWidth + (isIndented ? 2 : 0), tone: .strong)
    var line = StyledText("")
    for (title, cell) in titledFigures(row) {
      let figure = StyledText(title + " ", .faint) + cell
      if !line.isEmpty, margin + line.width + 3 + figure.width > width {
        page.add(.blanks(margin) + line)
        line = StyledText("")
      }
      line += (line.isEmpty ? StyledText("") : .blanks(3)) + figure
    }
    if !line.isEmpty { page.add(.blanks(margin) + line) }
    for (column, cell) in zip(table.columns, row)
    where column.content == .remark && !cell.text.isEmpty {
      page.item("\(column.title): \(cell.text)", mark: "·", indent: margin)
    }
    return page.lines
  }

  private func titledFigures(_ row: [PrintedTable.Cell]) -> [(String, StyledText)] {
    zip(table.columns, row).compactMap { column, cell in
      guard column.content == .figure || column.content == .bar, !cell.text.isEmpty else {
        return nil
      }
      return (column.title, cell.lines(within: width).first ?? StyledText(""))
    }
  }

  private func cells(
    _ row: [PrintedTable.Cell], _ contents: [PrintedTable.Content]
  ) -> [PrintedTable.Cell] {
    zip(table.columns, row).filter { contents.contains($0.0.content) }.map(\.1)
  }

  private func mark(of row: [PrintedTable.Cell]) -> String {
    ordinal.map { row[$0].text } ?? ""
  }
}
