/// Tables as spreadsheets of Vietnamese offices open them rightly (cli.md, “CSV in and out”).
package enum CSVText {
  /// What stands between two cells; raw values are the characters.
  package enum Separator: String, Hashable, Sendable, CaseIterable {
    case comma = ","
    case semicolon = ";"
    case tab = "\t"
  }

  /// The text of a table, the header being its first row: with a byte-order mark, lines ended by
  /// CR LF, cells quoted by RFC 4180.
  ///
  /// An apostrophe goes before a cell that a spreadsheet would run as a formula.
  package static func text(_ rows: [[String]], separator: Separator = .comma) -> String {
    rows.reduce(into: mark) { $0 += line($1, separator: separator) }
  }

  /// What a file begins with: the byte-order mark.
  package static let mark = "\u{FEFF}"

  /// One row, with its line break.
  package static func line(_ row: [String], separator: Separator = .comma) -> String {
    row.map { quoted(Formula.disarmed($0)) }.joined(separator: separator.rawValue) + "\r\n"
  }

  /// The cell in quotes where it holds a quote, a line break or any separator, so that a reader
  /// who must find the separator out is not misled.
  private static func quoted(_ cell: String) -> String {
    let mustQuote = cell.utf8.contains { byte in
      switch byte {
      case 0x22, 0x2C, 0x3B, 0x09, 0x0A, 0x0D: true
      default: false
      }
    }
    guard mustQuote else { return cell }
    var quoted = String.UnicodeScalarView("\"".unicodeScalars)
    for scalar in cell.unicodeScalars {
      if scalar == "\"" { quoted.append("\"") }
      quoted.append(scalar)
    }
    quoted.append("\"")
    return String(quoted)
  }
}
