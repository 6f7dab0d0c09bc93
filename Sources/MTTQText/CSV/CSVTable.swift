/// A table with a header, as a spreadsheet writes it (cli.md, “CSV in and out”).
///
/// It holds its bytes and its header alone; the rows are taken out of the bytes as they are asked
/// for, so that a large table costs little more than its file.
package struct CSVTable: Sendable {
  /// The table in UTF-8.
  package let source: SourceText
  /// The first row with text.
  package let header: [Cell]
  /// What is wrong with the form of single rows: stray quotes, text outside the columns, cells in an
  /// old encoding.
  package let findings: [Diagnostic]
  /// Where the cells begin that are in an old encoding, and of which nothing else is told.
  private let unreadable: Set<Int>

  /// A cleaned text with the bytes that it stands in.
  package struct Cell: Hashable, Sendable {
    /// Without doubled blanks and blanks around, in normal form C.
    package let text: String
    package let range: Range<Int>
  }

  package struct Row: Hashable, Sendable {
    /// Counted as a spreadsheet counts, the first row of the file being row 1.
    package let number: Int
    /// Fewer than the header where the last ones are empty: Excel writes such rows.
    package let cells: [Cell]
  }

  /// Reads a table: UTF-8 or UTF-16, separated by comma, semicolon or tab, quoted by RFC 4180,
  /// with either line break; or in an old encoding, which must be chosen.
  ///
  /// Places lie in the text as it was converted: lines stay, columns count the letters meant.
  ///
  /// - Parameter isPersonal: whether findings keep the text of cells to themselves.
  /// - Throws: `table/encoding`, or `table/syntax` where a quote never ends.
  package init(
    _ source: SourceText, encoding: LegacyText? = nil, isPersonal: Bool = false
  ) throws(Diagnostic) {
    let source = try TableEncoding.unicode(source, from: encoding)
    self.source = source
    var reader = CSVReader(source)
    var header: [Cell] = []
    var findings = TableFindings()
    var unreadable: Set<Int> = []
    while !findings.isFull, let record = reader.next() {
      if encoding == nil {
        for (column, cell) in record.cells.enumerated() {
          guard let old = LegacyText.encoding(ofCell: reader.bytes[cell.range]) else { continue }
          unreadable.insert(cell.range.lowerBound)
          findings.append(
            .legacyCell(
              old, row: record.number, column: column + 1, source.place(cell.range)))
        }
      }
      if let fault = record.fault {
        if fault.kind == .openQuote { throw .brokenRow(fault, record.number, source) }
        findings.append(.brokenRow(fault, record.number, source))
      }
      if header.isEmpty {
        header = record.cells.map { Cell($0, reader) }
        if header.allSatisfy(\.text.isEmpty) { header = [] }
      } else if record.fault == nil,
        let stray = record.cells.indices.first(where: { place in
          (place >= header.count || header[place].text.isEmpty)
            && !reader.isBlank(record.cells[place])
        })
      {
        findings.append(
          .outsideColumns(
            isPersonal ? nil : Cell(record.cells[stray], reader).text,
            at: record.cells[stray].range, record, columns: header.count, source))
      }
    }
    self.header = header
    self.findings = findings.all
    self.unreadable = unreadable
  }

  /// Whether a cell is told to be in an old encoding.
  package func isUnreadable(_ cell: Cell) -> Bool { unreadable.contains(cell.range.lowerBound) }

  /// The rows below the header; blank ones are left out.
  package var rows: Rows { Rows(reader: CSVReader(source)) }

  /// The rows of a table, each taken out of the bytes when its turn comes.
  package struct Rows: Sequence, IteratorProtocol {
    private var reader: CSVReader
    private var isBelowHeader = false

    init(reader: CSVReader) { self.reader = reader }

    package mutating func next() -> Row? {
      while let record = reader.next() {
        let cells = record.cells.map { Cell($0, reader) }
        guard cells.contains(where: { !$0.text.isEmpty }) else { continue }
        if isBelowHeader { return Row(number: record.number, cells: cells) }
        isBelowHeader = true
      }
      return nil
    }
  }
}

extension CSVTable.Cell {
  fileprivate init(_ cell: CSVReader.Cell, _ reader: CSVReader) {
    self.init(text: reader.text(of: cell), range: cell.range)
  }
}
