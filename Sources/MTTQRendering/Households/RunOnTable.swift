internal import MTTQText

/// A table of many columns and rows: as many columns as fit stand side by side, and what the
/// others say runs on under each row, each with the title of its column.
///
/// No text is cut or wrapped as long as it fits on a line, and laying out takes linear time.
struct RunOnTable {
  private let columns: [FilledColumn]
  private let widths: [Int]
  private let others: [FilledColumn]
  private let width: Int

  private static let gap = 2

  /// Lays out those of the columns that say anything; the first is what a row goes by.
  init(_ columns: [FilledColumn], width: Int) {
    let filled = columns.filter(\.isFilled)
    let natural = filled.map { column in
      max(column.column.title.displayWidth, column.cells.map(\.text.displayWidth).max() ?? 0)
    }
    var fitting = 0
    var room = width + RunOnTable.gap
    while fitting < filled.count, natural[fitting] + RunOnTable.gap <= room {
      room -= natural[fitting] + RunOnTable.gap
      fitting += 1
    }
    self.columns = Array(filled[..<fitting])
    others = Array(filled[fitting...])
    widths = Array(natural[..<fitting])
    self.width = width
  }

  func lines() -> [StyledText] {
    let rule = StyledText(String(repeating: "─", count: width), .faint)
    let titles = columns.map { StyledText($0.column.title, .strong) }
    let rows = (columns + others).first?.cells.indices ?? 0..<0
    return [rule] + (columns.isEmpty ? [] : [line(titles), rule]) + rows.flatMap(lines(of:))
      + [rule]
  }

  private func lines(of row: Int) -> [StyledText] {
    let beside = columns.isEmpty ? [] : [line(columns.map { StyledText($0.cells[row]) })]
    var lines: [StyledText] = []
    for column in others where !column.cells[row].text.isEmpty {
      let said =
        StyledText(column.column.title + " ", .faint) + StyledText(column.cells[row])
      if let last = lines.last, last.width + 3 + said.width <= width - margin {
        lines[lines.count - 1] = last + .blanks(3) + said
      } else if said.width <= width - margin {
        lines.append(said)
      } else {
        var page = Page(column: width - margin)
        page.item(
          column.cells[row].text, mark: column.column.title, tone: column.cells[row].tone)
        lines += page.lines
      }
    }
    return beside + lines.map { .blanks(margin) + $0 }
  }

  /// How far that is set in which runs on.
  private var margin: Int { min(widths.first ?? 0, 8) + RunOnTable.gap }

  private func line(_ texts: [StyledText]) -> StyledText {
    var line = StyledText("")
    for (place, text) in texts.enumerated() {
      if place > 0 { line += .blanks(RunOnTable.gap) }
      line += text.aligned(columns[place].column.alignment, in: widths[place])
    }
    return line
  }
}

extension PrintedTable.Cell {
  fileprivate var tone: Tone {
    if case .text(_, let tone) = self { tone } else { .plain }
  }
}

extension StyledText {
  fileprivate init(_ cell: PrintedTable.Cell) { self.init(cell.text, cell.tone) }
}
