import MTTQText
import TestSupport
import Testing

@Suite struct `Tables as mttq writes them` {
  private func read(_ text: String) throws -> [[String]] {
    let table = try TextTable(text)
    #expect(table.faults.isEmpty)
    return table.rows
  }

  @Test func `have a byte-order mark, CR LF and quotes where they are needed`() {
    let rows = [
      ["Mã hộ", "Ghi chú"], ["h001", "thôn \"A\""], ["h002", "một, hai; ba"], ["h003", "x\ny"],
    ]
    #expect(
      CSVText.text(rows)
        == "\u{FEFF}Mã hộ,Ghi chú\r\nh001,\"thôn \"\"A\"\"\"\r\nh002,\"một, hai; ba\"\r\n"
        + "h003,\"x\ny\"\r\n")
    #expect(CSVText.text([["a", "b,c"]], separator: .semicolon) == "\u{FEFF}a;\"b,c\"\r\n")
    #expect(CSVText.text([["a", "b"]], separator: .tab) == "\u{FEFF}a\tb\r\n")
    #expect(CSVText.text([]) == "\u{FEFF}")
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+84912", "'+84912"), ("-5", "'-5"), ("@SUM(A1)", "'@SUM(A1)"),
    ("\tx", "\"'\tx\""), ("\rx", "\"'\rx\""), ("'=x", "''=x"), ("'''-", "''''-"), ("'x", "'x"),
    ("a=b", "a=b"), ("'", "'"), ("", ""), ("–5", "–5"),
  ])
  func `hold nothing that a spreadsheet runs`(cell: String, written: String) {
    #expect(CSVText.text([[cell]]) == "\u{FEFF}\(written)\r\n")
  }

  @Test(arguments: CSVText.Separator.allCases)
  func `read back the same`(separator: CSVText.Separator) throws {
    var generator = SeededRandom(seed: 5)
    let letters = ["a", "ế", "\"", ",", ";", "'", "=", "+", "-", "@", "x y", "1", "\"\"", "x\ny"]
    for _ in 0..<300 {
      let rows =
        [["a", "b", "c"]]
        + (0..<4).map { _ in
          (0..<3).map { place in
            (place == 0 ? "x" : "") + generator.text(of: letters, longest: 5)
          }
        }
      #expect(try read(CSVText.text(rows, separator: separator)) == rows)
    }
  }

  @Test func `read back the same where a cell begins with an apostrophe and a formula`() throws {
    let rows = [["a", "b"], ["'=a", "''+b"], ["'x", "-"], ["''", "'-'"], ["x", "'"]]
    #expect(try read(CSVText.text(rows)) == rows)
  }
}
