internal import MTTQText

/// Terms on the left, what they mean in one column on the right.
package enum DefinitionList {
  package typealias Row = (term: String, meaning: String)

  /// The column where meanings begin: right of all terms that are not overlong.
  package static func column(_ rows: [Row], width: Int) -> Int {
    let widest = width * 2 / 5
    return rows.map { $0.term.displayWidth + 4 }.filter { $0 <= widest }.max() ?? 8
  }

  /// The lines; an overlong term stands on a line of its own.
  package static func lines(_ rows: [Row], _ column: Int, width: Int) -> [String] {
    rows.flatMap { row in
      let term = "  \(row.term)"
      guard term.displayWidth + 2 <= column else {
        return [term] + meaning(row, column, width, String(repeating: " ", count: column))
      }
      let padding = String(repeating: " ", count: column - term.displayWidth)
      return meaning(row, column, width, term + padding)
    }
  }

  private static func meaning(_ row: Row, _ column: Int, _ width: Int, _ first: String) -> [String]
  {
    row.meaning.wrapped(to: width, behind: first, indent: column)
  }
}
