package import MTTQCore
internal import MTTQText

/// How the rows of tables are written for engines and for spreadsheets (export.md).
package enum ExportForm: String, Hashable, Sendable, CaseIterable {
  /// UTF-8 without a mark, LF, comma, quotes by RFC 4180; an empty unquoted cell is no value.
  case engine
  /// As spreadsheets of Vietnamese offices open it rightly (tables.md).
  case spreadsheet

  /// The first bytes of a file: its columns.
  package func header(_ columns: [ExportColumn]) -> [UInt8] {
    let names = columns.map(\.name)
    return switch self {
    case .engine: Array((names.joined(separator: ",") + "\n").utf8)
    case .spreadsheet: Array((CSVText.mark + CSVText.line(names)).utf8)
    }
  }

  /// A row, with its line break.
  package func line(_ row: [ExportCell]) -> [UInt8] {
    switch self {
    case .engine: EngineCSV.line(row)
    case .spreadsheet: Array(CSVText.line(row.map { $0.literal ?? "" }).utf8)
    }
  }
}

/// CSV that every engine reads back as it was written.
private enum EngineCSV {
  static func line(_ row: [ExportCell]) -> [UInt8] {
    var bytes: [UInt8] = []
    for (place, cell) in row.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: ",")) }
      switch cell {
      case .text(let text): append(text, to: &bytes)
      case .null, .whole, .quantity, .day, .truth: bytes += (cell.literal ?? "").utf8
      }
    }
    bytes.append(UInt8(ascii: "\n"))
    return bytes
  }

  /// A text is quoted where it holds a quote, a comma or a line break, and where it is empty: no
  /// value is not quoted.
  private static func append(_ text: String, to bytes: inout [UInt8]) {
    let isPlain = !text.isEmpty && !text.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }
    guard !isPlain else {
      bytes += text.utf8
      return
    }
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
