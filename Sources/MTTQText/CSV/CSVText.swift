/// What stands between the cells of a table.
package enum CSVSeparator: Character, Hashable, Sendable, CaseIterable {
  case comma = ","
  case semicolon = ";"
  case tab = "\t"
}

/// A table as spreadsheets open it without harm (cli.md, “CSV in and out”).
package enum CSVText {
  /// The rows in UTF-8 with a byte-order mark, each ended by CRLF, quoted by RFC 4180.
  ///
  /// A cell that a spreadsheet would run is prefixed with an apostrophe, which reading takes off.
  package static func text(_ rows: [[String]], separator: CSVSeparator = .comma) -> String {
    "\u{FEFF}"
      + rows.map { row in
        row.map { cell($0, separator) }.joined(separator: String(separator.rawValue)) + "\r\n"
      }.joined()
  }

  private static func cell(_ text: String, _ separator: CSVSeparator) -> String {
    let tame = isFormula(text.unicodeScalars) ? "'" + text : text
    let needsQuotes = tame.unicodeScalars.contains { scalar in
      scalar == "\"" || scalar == "\n" || scalar == "\r"
        || separator.rawValue.unicodeScalars.contains(scalar)
    }
    let hasOuterBlank = tame.first == " " || tame.last == " "
    guard needsQuotes || hasOuterBlank else { return tame }
    return "\""
      + tame.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }

  /// Whether a spreadsheet would take the text for a formula or a command.
  static func isFormula(_ text: some Sequence<Unicode.Scalar>) -> Bool {
    switch text.first(where: { _ in true }) {
    case "=", "+", "-", "@", "\t", "\r": true
    default: false
    }
  }
}
