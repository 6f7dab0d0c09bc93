/// A table with a header, as a spreadsheet writes it (cli.md, “CSV in and out”).
package struct CSVTable: Sendable {
  package let source: SourceText
  package let header: [Cell]
  /// The rows below the header; blank ones are left out.
  package let rows: [Row]

  /// A cleaned text with the bytes that it stands in.
  package struct Cell: Hashable, Sendable {
    /// Without doubled blanks and blanks around, in normal form C.
    package let text: String
    package let range: Range<Int>
  }

  package struct Row: Hashable, Sendable {
    /// Counted as a spreadsheet counts, the header being row 1.
    package let number: Int
    package let cells: [Cell]
  }

  /// Reads a table: UTF-8 or UTF-16, separated by comma, semicolon or tab, quoted by RFC 4180,
  /// with either line break.
  ///
  /// - Throws: `csv/encoding`, or `csv/syntax` where a quote never ends.
  package init(_ source: SourceText) throws(Diagnostic) {
    let source = try TableEncoding.unicode(source)
    self.source = source
    var reader = CSVReader(source)
    var records: [(number: Int, cells: [Cell])] = []
    while let cells = try reader.record() { records.append((records.count + 1, cells)) }
    header = records.first?.cells ?? []
    rows = records.dropFirst()
      .filter { $0.cells.contains { !$0.text.isEmpty } }
      .map { Row(number: $0.number, cells: $0.cells) }
  }
}

/// Reads the records of a table one by one.
struct CSVReader {
  private let source: SourceText
  private let separator: UInt8
  private var position = 0

  init(_ source: SourceText) {
    self.source = source
    separator = CSVReader.separator(of: source.bytes)
  }

  /// The separator that the header uses most; a comma where it has one column.
  private static func separator(of bytes: [UInt8]) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in bytes {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == UInt8(ascii: "\n") { break }
      if [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")].contains(byte) {
        counts[byte, default: 0] += 1
      }
    }
    return [UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: ",")]
      .max { counts[$0, default: 0] < counts[$1, default: 0] } ?? UInt8(ascii: ",")
  }

  private var next: UInt8? { position < source.bytes.count ? source.bytes[position] : nil }

  /// The next record, or nil at the end.
  mutating func record() throws(Diagnostic) -> [CSVTable.Cell]? {
    guard next != nil else { return nil }
    var cells: [CSVTable.Cell] = []
    while true {
      cells.append(try cell())
      guard next == separator else { break }
      position += 1
    }
    if next == UInt8(ascii: "\r") { position += 1 }
    if next == UInt8(ascii: "\n") { position += 1 }
    return cells
  }

  private mutating func cell() throws(Diagnostic) -> CSVTable.Cell {
    let start = position
    var text: [UInt8] = []
    if next == UInt8(ascii: "\"") { text = try quoted() }
    while let byte = next, byte != separator, byte != UInt8(ascii: "\n"), byte != UInt8(ascii: "\r")
    {
      text.append(byte)
      position += 1
    }
    return CSVTable.Cell(
      text: String(decoding: text, as: UTF8.self).cleaned, range: start..<position)
  }

  private mutating func quoted() throws(Diagnostic) -> [UInt8] {
    let start = position
    var text: [UInt8] = []
    position += 1
    while let byte = next {
      position += 1
      guard byte == UInt8(ascii: "\"") else {
        text.append(byte)
        continue
      }
      guard next == UInt8(ascii: "\"") else { return text }
      text.append(byte)
      position += 1
    }
    throw .openQuote(source, at: start)
  }
}

extension String {
  /// In normal form C, every run of blanks (no-break ones too) one blank, none around.
  fileprivate var cleaned: String {
    nfc.split { $0 == " " || $0 == "\u{A0}" || $0 == "\t" || $0 == "\u{202F}" }
      .joined(separator: " ")
  }
}

extension Diagnostic {
  fileprivate static func openQuote(_ source: SourceText, at offset: Int) -> Diagnostic {
    Diagnostic(
      .csvSyntax, at: source.place(offset..<offset + 1),
      Wording(vi: "dấu nháy mở ở đây không có dấu đóng", en: "the quote opened here never closes"),
      hint: Wording(
        vi: "thêm dấu nháy đóng; dấu nháy bên trong ô viết hai lần",
        en: "close it; a quote inside a cell is doubled"))
  }
}
