internal import MTTQText

/// How wide the columns of a sheet are, in digits of the text of cells, the unit of the format.
struct SheetColumns: Hashable {
  let widths: [Int]

  /// The widths that the cells ask for; texts that are wider than is allowed are wrapped.
  init(of sheet: WorkbookSheet) {
    widths = sheet.columns.indices.map { column in
      let bounds = sheet.form?.widths[column] ?? SheetColumns.bounds
      var widest = max(bounds.lowerBound, SheetColumns.width(ofTitle: sheet.columns[column]))
      for row in sheet.rows where widest < bounds.upperBound {
        widest = max(widest, SheetColumns.width(of: row[column], above: widest))
      }
      return min(widest, bounds.upperBound) + SheetColumns.padding
    }
  }

  /// All columns together.
  var total: Int { widths.reduce(0, +) }

  /// How many lines the highest cell of a row takes; a line that breaks between words leaves a tenth
  /// of its room free.
  func lines(of row: [WorkbookSheet.Cell], _ font: SheetFont) -> Int {
    var most = 1
    for (cell, width) in zip(row, widths) {
      guard let (text, font) = SheetColumns.wrapped(cell, font) else { continue }
      let room = width - SheetColumns.padding
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
        // No letter is wider than two digits.
        if line.utf8.count * 2 <= room { return 1 }
        let digits = font.digits(of: line)
        return digits <= room ? 1 : digits * 11 / 10 / room + 1
      }
      most = max(most, lines.reduce(0, +))
    }
    return most
  }

  /// How wide a column is at least and at most.
  private static let bounds = 4...60
  /// What is free beside the text: a digit's width at either end.
  private static let padding = 2

  /// The text of a cell that may take several lines, and its font.
  private static func wrapped(
    _ cell: WorkbookSheet.Cell, _ font: SheetFont
  ) -> (text: String, font: SheetFont)? {
    switch cell {
    case .text(let text): (text, font)
    case .code(let text): (text, .small)
    case .number, .day, .empty, .ordinal, .entry: nil
    }
  }

  /// The width of a column title, which takes three lines where they are wide enough for its words.
  private static func width(ofTitle title: String) -> Int {
    let words = title.split(separator: " ").map { SheetFont.bold.digits(of: $0) }
    return max(words.max() ?? 0, (SheetFont.bold.digits(of: title) + 2) / 3)
  }

  /// The width of a cell, or less where it is not above `known`.
  private static func width(of cell: WorkbookSheet.Cell, above known: Int) -> Int {
    switch cell {
    case .empty, .entry: 0
    case .day: 10
    case .ordinal(let text): SheetFont.text.digits(of: text)
    case .code(let text): SheetFont.small.digits(of: text)
    case .number(let quantity): SheetFont.text.digits(of: quantity.words())
    case .text(let text):
      // No letter is wider than two digits.
      text.utf8.count * 2 <= known
        ? 0
        : text.split(separator: "\n").map { SheetFont.text.digits(of: $0) }.max() ?? 0
    }
  }
}
