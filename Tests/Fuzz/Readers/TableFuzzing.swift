internal import MTTQCore
internal import MTTQText

extension FuzzedReader {
  /// A CSV table in Unicode, or else in an old encoding, as results or as households; what was read
  /// is written to a table that reads the same.
  static let table = FuzzedReader(name: "table") { bytes in
    var expectations = Expectations()
    let isRead = expectations.expect(bytes, in: nil)
    for encoding in LegacyText.allCases where !isRead {
      _ = expectations.expect(bytes, in: encoding)
    }
    return expectations.failures
  }
}

extension Expectations {
  /// Whether there is a table in this encoding.
  fileprivate mutating func expect(_ bytes: [UInt8], in encoding: LegacyText?) -> Bool {
    do throws(Diagnostic) {
      let file = try TableFile(path: "t.csv", bytes: bytes, encoding: encoding)
      expect(file)
      guard file.sheets.isEmpty else { return true }
      let text = try CSVTable(SourceText(path: "t.csv", bytes: bytes), encoding: encoding)
      expect(file, liesIn: text.source.bytes)
      expectWritten(Table(text))
      return true
    } catch {
      expectShowable([error])
      return false
    }
  }

  /// The rows stand one below another, and their cells one beside another.
  private mutating func expect(_ file: TableFile) {
    for table in file.readings {
      var number = 0
      for row in table.rows {
        expect(row.number > number, "row \(row.number) after \(number)")
        number = row.number
        let columns = row.cells.map(\.column)
        expect(columns == Set(columns).sorted(), "the cells of row \(row.number) are out of order")
        expect(row.cells.allSatisfy { $0.text != "" }, "an empty cell in row \(row.number)")
      }
    }
  }

  private mutating func expect(_ file: TableFile, liesIn bytes: [UInt8]) {
    guard let plan = SampleBook.plan.plan else { return }
    let register = SampleBook.reading.register
    // One of the two for each input, so that twice as many have their turn.
    if bytes.count.isMultiple(of: 2) {
      var tables = ResultTables(plan: plan, register: register, day: CalendarDate.range.lowerBound)
      tables.read(file)
      expect(tables.findings, liesIn: bytes, path: "t.csv")
    } else {
      let rows = HouseholdTable(file, plan: plan, register: register).rows
      expect(rows.findings, liesIn: bytes, path: "t.csv")
    }
  }

  /// Cells written by `CSVText` are read as they were.
  private mutating func expectWritten(_ table: Table) {
    let rows = Array(table.rows)
    guard rows.allSatisfy(\.isSound), let cells = texts(rows) else { return }
    let text = CSVText.text(cells)
    do throws(Diagnostic) {
      let again = Table(try CSVTable(SourceText(path: "t.csv", bytes: Array(text.utf8))))
      let isWide = cells.first?.count ?? 0 > 1
      // A cell that looks like an old encoding is none of Unicode, and told as such.
      let read = texts(Array(again.rows)) ?? cells
      expect(!isWide || read == cells, "the table as written is another")
    } catch {
      // Text that looks like an old encoding is refused; nothing else may be.
      expect(error.code == .tableEncoding, "the table as written is refused: \(error.code.name)")
    }
  }

  /// The texts of the rows, as far as each reaches; nil where a cell is in an old encoding.
  private func texts(_ rows: [TableRow]) -> [[String]]? {
    guard rows.allSatisfy({ $0.cells.allSatisfy { $0.text != nil } }) else { return nil }
    return rows.map { row in
      (0..<(row.cells.last?.column ?? 0)).map { row.cell($0 + 1)?.text ?? "" }
    }
  }
}
