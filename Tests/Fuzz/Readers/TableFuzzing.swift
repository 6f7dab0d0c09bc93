internal import MTTQCore
internal import MTTQText

extension FuzzedReader {
  /// A CSV table in Unicode, or else in an old encoding, as results or as households; what was read
  /// is written to a table that reads the same.
  static let table = FuzzedReader(name: "table") { bytes in
    var expectations = Expectations()
    let source = SourceText(path: "t.csv", bytes: bytes)
    let isRead = expectations.expect(source, in: nil)
    for encoding in LegacyText.allCases where !isRead {
      _ = expectations.expect(source, in: encoding)
    }
    return expectations.failures
  }
}

extension Expectations {
  /// Whether there is a table in this encoding.
  fileprivate mutating func expect(_ source: SourceText, in encoding: LegacyText?) -> Bool {
    do throws(Diagnostic) {
      expect(try CSVTable(source, encoding: encoding))
      return true
    } catch {
      expectShowable([error])
      return false
    }
  }

  private mutating func expect(_ table: CSVTable) {
    let bytes = table.source.bytes
    expect(table.findings, liesIn: bytes, path: "t.csv")
    for row in table.rows {
      let isInside = row.cells.allSatisfy {
        $0.range.lowerBound >= 0 && $0.range.upperBound <= bytes.count
      }
      expect(isInside, "row \(row.number) lies outside the table")
    }
    if let plan = SampleBook.plan.plan {
      let register = SampleBook.reading.register
      // One of the two for each input, so that twice as many have their turn.
      let findings =
        bytes.count.isMultiple(of: 2)
        ? ResultTable(
          table, plan: plan, register: register, day: CalendarDate.range.lowerBound
        ).findings
        : HouseholdTable(table, plan: plan, register: register).findings
      expect(findings, liesIn: bytes, path: "t.csv")
    }
    if table.findings.isEmpty { expectWritten(table) }
  }

  /// Cells written by `CSVText` are read as they were.
  private mutating func expectWritten(_ table: CSVTable) {
    let cells = ([table.header] + table.rows.map(\.cells)).map { $0.map(\.text) }
    let text = CSVText.text(cells)
    do throws(Diagnostic) {
      let again = try CSVTable(SourceText(path: "t.csv", bytes: Array(text.utf8)))
      let read = ([again.header] + again.rows.map(\.cells)).map { $0.map(\.text) }
      expect(table.header.count < 2 || read == cells, "the table as written is another")
    } catch {
      // Text that looks like an old encoding is refused; nothing else may be.
      expect(error.code == .tableEncoding, "the table as written is refused: \(error.code.name)")
    }
  }
}
