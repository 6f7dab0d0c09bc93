/// A table as a spreadsheet writes it as text (tables.md, “Files that are read”): RFC 4180 in any
/// encoding that is read.
///
/// It holds its bytes alone; the records are taken out of them as they are asked for.
package struct CSVTable: Sendable {
  /// The table in UTF-8.
  package let source: SourceText
  /// Between cells.
  package let separator: CSVText.Separator
  /// Whether the table said so itself, in a first line `sep=;`.
  package let isTold: Bool
  /// Whether its text was turned into Unicode, so that no cell is in an old encoding.
  let isConverted: Bool
  private let start: Int

  /// Reads a table: UTF-8 or UTF-16, separated by comma, semicolon or tab, quoted by RFC 4180,
  /// with either line break; or in an old encoding, which must be chosen.
  ///
  /// Places lie in the text as it was converted: lines stay, columns count the letters meant.
  ///
  /// - Throws: `table/encoding`, or `table/syntax` where a quote never ends.
  package init(_ source: SourceText, encoding: LegacyText? = nil) throws(Diagnostic) {
    let source = try TableEncoding.unicode(source, from: encoding)
    self.source = source
    isConverted = encoding != nil
    let told = CSVReader.toldSeparator(source)
    start = told?.end ?? source.textStart
    isTold = told != nil
    separator = told?.separator ?? CSVReader.likeliestSeparator(source)
  }

  private init(_ table: CSVTable, separator: CSVText.Separator) {
    source = table.source
    self.separator = separator
    isTold = table.isTold
    isConverted = table.isConverted
    start = table.start
  }

  /// The same text with each separator that it may have, the likeliest first.
  package var readings: [CSVTable] {
    if isTold { return [self] }
    let others = CSVText.Separator.allCases.filter { $0 != separator }
    return [self] + others.map { CSVTable(self, separator: $0) }
  }

  var records: CSVReader {
    CSVReader(source, from: start, separator: separator, firstNumber: isTold ? 2 : 1)
  }

  /// The bytes of a cell, without its quotes.
  func bytes(of cell: CSVReader.Cell) -> ArraySlice<UInt8> {
    CSVReader.content(of: cell, in: source.bytes)
  }
}
