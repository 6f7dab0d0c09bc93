import MTTQText
import Testing

@Suite struct `A table that is written` {
  @Test func `has a byte-order mark, CRLF and quotes where they are needed`() {
    let text = CSVText.text([
      ["Mã hộ", "Ghi chú"], ["h001", "nói \"vâng\", rồi đi"], ["007", "hai\ndòng"], ["", " x "],
    ])
    #expect(
      text == "\u{FEFF}Mã hộ,Ghi chú\r\nh001,\"nói \"\"vâng\"\", rồi đi\"\r\n"
        + "007,\"hai\ndòng\"\r\n,\" x \"\r\n")
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+84", "'+84"), ("-5", "'-5"), ("@x", "'@x"), ("\tx", "'\tx"),
    ("1-5", "1-5"), ("'x", "'x"), ("", ""),
  ])
  func `lets a spreadsheet run nothing`(cell: String, written: String) {
    #expect(CSVText.text([[cell]]) == "\u{FEFF}\(written)\r\n")
  }

  @Test(arguments: CSVSeparator.allCases)
  func `quotes the separator that it uses`(separator: CSVSeparator) {
    let text = CSVText.text([["a,b;c\td", "e"]], separator: separator)
    #expect(text == "\u{FEFF}\"a,b;c\td\"\(separator.rawValue)e\r\n")
  }

  @Test(arguments: CSVSeparator.allCases, 0..<50)
  func `is read as it was written`(separator: CSVSeparator, seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let letters = ["a", "ệ", "Đ", "\"", ",", ";", "=", "-", "+", "@", "'", "1", ".", "x y", "\n"]
    let rows = (0..<5).map { row in
      (0..<3).map { column in
        row == 0
          ? "cột \(column)"
          : "k"
            + (0..<6).map { _ in letters.randomElement(using: &random) ?? "" }.joined()
            .replacing("\n\n", with: "\n") + "k"
      }
    }
    let text = CSVText.text(rows, separator: separator)
    let table = try CSVTable(SourceText(path: "t.csv", bytes: Array(text.utf8)))
    #expect(table.findings.isEmpty)
    #expect(table.header.map(\.text) == rows[0])
    #expect(table.rows.map { $0.cells.map(\.text) } == Array(rows.dropFirst()))
  }

  @Test func `keeps its formulas tame and its texts whole on the way back`() throws {
    let rows = [["a", "b"], ["=1+1", "-5"], ["+84905", "@x"]]
    let table = try CSVTable(
      SourceText(path: "t.csv", bytes: Array(CSVText.text(rows).utf8)))
    #expect(table.rows.map { $0.cells.map(\.text) } == Array(rows.dropFirst()))
  }
}
