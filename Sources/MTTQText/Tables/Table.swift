/// A table as rows of cells: the text of a CSV file, or a sheet of a workbook.
///
/// It holds its bytes alone; the rows are taken out of them as they are asked for.
package struct Table: Sendable {
  /// The file as the user named it.
  package let path: String
  private let content: Content

  private enum Content: Sendable {
    case text(CSVTable)
    case sheet(Sheet, from: LegacyText?)
  }

  package init(_ text: CSVTable) {
    path = text.source.path
    content = .text(text)
  }

  /// - Parameter encoding: the old encoding that the texts are in.
  package init(_ sheet: Sheet, path: String, from encoding: LegacyText? = nil) {
    self.path = path
    content = .sheet(sheet, from: encoding)
  }

  /// The name of the sheet; nil of text.
  package var sheet: String? {
    if case .sheet(let sheet, _) = content { sheet.name } else { nil }
  }

  package var merged: [CellRange] {
    if case .sheet(let sheet, _) = content { sheet.merged } else { [] }
  }

  /// Columns, counted from 1, that the program hides.
  package var hiddenColumns: [ClosedRange<Int>] {
    if case .sheet(let sheet, _) = content { sheet.hiddenColumns } else { [] }
  }

  /// The rows that hold something, from above.
  package var rows: Rows {
    switch content {
    case .text(let text): Rows(.text(text.records, text))
    case .sheet(let sheet, let encoding): Rows(.sheet(sheet.rows, encoding))
    }
  }

  /// Where a column of a row stands; of an empty cell of text the beginning of its row.
  package func place(_ row: TableRow, _ column: Int) -> Place {
    switch content {
    case .text(let text):
      let start = row.cells.first?.range.lowerBound ?? 0
      return text.source.place(row.cell(column)?.range ?? start..<start + 1)
    case .sheet(let sheet, _):
      return Place(path: path, line: row.number, column: column, sheet: sheet.name)
    }
  }

  /// Where the table begins.
  package var start: Place {
    switch content {
    case .text(let text): text.source.place(0..<1)
    case .sheet(let sheet, _): Place(path: path, line: 1, column: 1, sheet: sheet.name)
    }
  }

  /// What is wrong with the form of a row of text, nil where its cells can be told apart.
  package func fault(of row: TableRow) -> Diagnostic? {
    guard case .text(let text) = content, let fault = row.fault else { return nil }
    return .brokenRow(fault, row.number, text.source)
  }

  /// Whether a stray cell beyond the named columns is probably the rest of a number that was cut at
  /// its decimal comma.
  package func isCutNumber(_ row: TableRow, at column: Int) -> Bool {
    guard case .text(let text) = content, text.separator == .comma,
      let rest = row.cell(column)?.text, let start = row.cell(column - 1)?.text
    else { return false }
    return [rest, start].allSatisfy {
      $0.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E }
    }
  }

  /// The rows of a table, each taken out of the bytes when its turn comes.
  package struct Rows: Sequence, IteratorProtocol {
    private var source: Source

    fileprivate enum Source {
      case text(CSVReader, CSVTable)
      case sheet(Sheet.Rows, LegacyText?)
    }

    fileprivate init(_ source: Source) {
      self.source = source
    }

    package mutating func next() -> TableRow? {
      switch source {
      case .text(var reader, let text):
        defer { source = .text(reader, text) }
        while let record = reader.next() {
          let row = TableRow(record, text)
          if !row.cells.isEmpty || !row.isSound { return row }
        }
      case .sheet(var rows, let encoding):
        defer { source = .sheet(rows, encoding) }
        while let row = rows.next().map({ TableRow($0, encoding) }) {
          if !row.cells.isEmpty { return row }
        }
      }
      return nil
    }
  }
}

extension TableRow {
  fileprivate init(_ record: CSVReader.Record, _ text: CSVTable) {
    number = record.number
    fault = record.fault
    isHidden = false
    var cells: [TableCell] = []
    cells.reserveCapacity(record.cells.count)
    for (place, cell) in record.cells.enumerated() where !cell.range.isEmpty {
      let bytes = text.bytes(of: cell)
      let content =
        text.isConverted
        ? .text(CellText.cleaned(bytes)) : TableCell.Content(text: bytes, from: nil)
      if content == .text("") { continue }
      cells.append(TableCell(column: place + 1, content: content, range: cell.range))
    }
    self.cells = cells
  }

  fileprivate init(_ row: SheetRow, _ encoding: LegacyText?) {
    number = row.number
    fault = nil
    isHidden = row.isHidden
    var cells: [TableCell] = []
    cells.reserveCapacity(row.cells.count)
    for cell in row.cells {
      let content = TableCell.Content(cell.value, encoding)
      if content == .text("") { continue }
      cells.append(TableCell(column: cell.column, content: content, range: 0..<0))
    }
    self.cells = cells
  }
}

extension TableCell.Content {
  fileprivate init(_ value: SheetCell.Value, _ encoding: LegacyText?) {
    switch value {
    case .text(let bytes): self.init(text: Formula.armed(bytes), from: encoding)
    case .number(let number, let isPercent): self = .number(number, isPercent: isPercent)
    case .day(let day): self = .day(day)
    case .noDay: self = .noDay
    case .truth(let truth): self = .truth(truth)
    case .error: self = .error
    case .uncomputed: self = .uncomputed
    }
  }

  /// The text of UTF-8 bytes, turned into Unicode where it is said to be in an old encoding.
  init(text bytes: ArraySlice<UInt8>, from encoding: LegacyText?) {
    guard let encoding else {
      if let old = LegacyText.encoding(ofCell: bytes) {
        self = .old(old)
      } else {
        self = .text(CellText.cleaned(bytes))
      }
      return
    }
    let text = String(decoding: bytes, as: UTF8.self)
    if text.unicodeScalars.contains(where: { LegacyText.isUnicodeAlone($0.value) }) {
      self = .unicode(encoding)
    } else {
      self = .text(CellText.cleaned(Array(LegacyLetters(encoding).converted(text).utf8)[...]))
    }
  }
}
