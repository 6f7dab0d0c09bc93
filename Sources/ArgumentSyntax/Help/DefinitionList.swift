internal import MTTQText

/// Terms on the left, what they mean in one column on the right.
package enum DefinitionList {
  package typealias Row = (term: String, meaning: String)

  /// The column where meanings begin: right of all terms that are not overlong.
  package static func column(_ rows: [Row], width: Int) -> Int {
    let widest = width * 2 / 5
    return rows.map { $0.term.displayWidth + 4 }.filter { $0 <= widest }.max() ?? 8
  }

  /// The lines; an overlong term stands on lines of its own, broken behind one of its choices.
  package static func lines(_ rows: [Row], _ column: Int, width: Int) -> [String] {
    rows.flatMap { row in
      let term = "  \(row.term)"
      guard term.displayWidth + 2 <= column else {
        return choices(term, width)
          + meaning(row, column, width, String(repeating: " ", count: column))
      }
      let padding = String(repeating: " ", count: column - term.displayWidth)
      return meaning(row, column, width, term + padding)
    }
  }

  private static func choices(_ term: String, _ width: Int) -> [String] {
    guard term.displayWidth > width else { return [term] }
    let pieces = term.split(separator: "|", omittingEmptySubsequences: false)
    var lines = [""]
    for (index, piece) in pieces.enumerated() {
      let piece = piece + (index + 1 < pieces.count ? "|" : "")
      let line = lines[lines.count - 1] + piece
      if line.displayWidth > width, index > 0 {
        lines.append(String(repeating: " ", count: 6) + piece)
      } else {
        lines[lines.count - 1] = line
      }
    }
    return lines
  }

  private static func meaning(_ row: Row, _ column: Int, _ width: Int, _ first: String) -> [String]
  {
    row.meaning.wrapped(to: width, behind: first, indent: column)
  }
}
