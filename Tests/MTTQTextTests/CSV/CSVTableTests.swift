import MTTQText
import TestSupport
import Testing

@Suite struct `Tables as offices save them` {
  private func cells(_ text: String) throws -> [[String]] { try TextTable(text).rows }

  @Test(arguments: [",", ";", "\t"])
  func `the separator is found out from the header`(separator: String) throws {
    let text = ["a|b|c", "1|x y|3"].joined(separator: "\r\n").replacing("|", with: separator)
    #expect(try cells(text) == [["a", "b", "c"], ["1", "x y", "3"]])
  }

  @Test func `quotes hold separators, quotes and line breaks`() throws {
    #expect(
      try cells("a,b\n\"x, \"\"y\"\"\",\"hai\ndòng\"\n") == [
        ["a", "b"], ["x, \"y\"", "hai\ndòng"],
      ])
  }

  @Test func `no-break and doubled blanks are cleaned and text is composed`() throws {
    #expect(try cells("a\n\u{A0} Cẩm  Phô \u{A0}\n") == [["a"], ["Cẩm Phô"]])
    let decomposed = try cells("a\nCa\u{302}\u{309}m\n")
    #expect(decomposed[1][0].unicodeScalars.count == 3)
  }

  @Test func `a byte-order mark, UTF-16 of both orders and UTF-8 read alike`() throws {
    let text = "Ngày;Số\n1;2\n"
    var low: [UInt8] = [0xFF, 0xFE]
    var high: [UInt8] = [0xFE, 0xFF]
    for unit in text.utf16 {
      low += [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      high += [UInt8(unit >> 8), UInt8(unit & 0xFF)]
    }
    for bytes in [Array(text.utf8), [0xEF, 0xBB, 0xBF] + Array(text.utf8), low, high] {
      let table = try TextTable(bytes)
      #expect(table.rows == [["Ngày", "Số"], ["1", "2"]])
      #expect(table.table.rows.map(\.number) == [1, 2])
    }
  }

  @Test func `rows count as in a spreadsheet and blank ones are left out`() throws {
    let table = try TextTable("a,b\n\n,\n1,2").table
    #expect(table.rows.map(\.number) == [1, 4])
  }

  @Test func `what cannot be read is refused with its place`() {
    #expect {
      try TextTable([0x61, 0xFF, 0x62])
    } throws: { error in
      guard let fault = error as? Diagnostic, let place = fault.place else { return false }
      return "\(fault.code.name) \(place.line):\(place.column)" == "table/encoding 1:2"
    }
  }

  @Test(arguments: [
    ("a,b\n1,x \"y\" z\n", "table/syntax 2:3 dòng 2: dấu nháy lẻ trong ô"),
    ("a,b\n\"1\"000,x\n", "table/syntax 2:1 dòng 2: dấu nháy lẻ trong ô"),
    ("a,b\n\"1\"\"\"000,x\n", "table/syntax 2:1 dòng 2: dấu nháy lẻ trong ô"),
    ("a,b\n\"x", "table/syntax 2:1 dòng 2: dấu nháy mở ở đây không có dấu đóng"),
    ("a\"b,c\n1,2\n", "table/syntax 1:1 dòng 1: dấu nháy lẻ trong ô"),
  ])
  func `text that would get lost is told with its row and place`(
    text: String, expected: String
  ) throws {
    let told = try TextTable(text).faults.map { finding in
      "\(finding.code.name) \(finding.place?.line ?? 0):\(finding.place?.column ?? 0) "
        + finding.message(.vietnamese)
    }
    #expect(told == [expected])
  }

  @Test(arguments: ["a,b\n1\n", "a,b\n1,\n", "a,b\n1,,,\n", "a,b,,\n1,\"\",,\n", "a,b\n1,\u{A0}"])
  func `cells that are empty at the end of a row may be left out or be too many`(
    text: String
  ) throws {
    let table = try TextTable(text)
    #expect(table.faults.isEmpty)
    #expect(table.rows == [["a", "b"], ["1", ""]])
  }

  @Test(arguments: [
    ("a, \"b, c\" ,d", ["a", "b, c", "d"]), ("\"\",\"\"\"\",x", ["", "\"", "x"]),
    ("một;hai,ba;bốn", ["một", "hai,ba", "bốn"]), ("\"a;b;c\",x", ["a;b;c", "x"]),
    ("\n\t\t\na\tb,c\td", ["a", "b,c", "d"]), ("a", ["a"]), ("a,", ["a"]),
    ("a,,b", ["a", "", "b"]),
  ])
  func `a first row with text tells the separator`(text: String, row: [String]) throws {
    #expect(try cells(text) == [row])
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `a line break in a cell is one newline, whatever breaks the lines`(end: String) throws {
    let text = "a,b|\"x  |  y||z|\",2|".replacing("|", with: end)
    #expect(try cells(text) == [["a", "b"], ["x\ny\n\nz", "2"]])
  }

  @Test func `each cell knows its place`() throws {
    let text = "\u{FEFF}Chỉ tiêu;Số\r\n\"hai\ndòng\";  đủ\r\n"
    let table = try TextTable(text).table
    let places = table.rows.flatMap { row in row.cells.map { table.place(row, $0.column) } }
    #expect(places.map(\.line) == [1, 1, 2, 3])
    #expect(places.map(\.column) == [1, 10, 1, 7])
  }

  @Test func `cells and rows beyond what a spreadsheet holds are refused`() throws {
    let long = "a,b\n" + String(repeating: "x", count: 100_001) + ",1\n"
    let wide = "a,b\n" + String(repeating: "1,", count: 20_000) + "\n"
    for text in [long, wide] {
      #expect(try TextTable(text).faults.first?.code == .tableSyntax)
    }
  }

  @Test(arguments: [",", ";", "\t"])
  func `a first line may tell the separator, as Excel writes it`(separator: String) throws {
    for line in ["sep=\(separator)", "\"sep=\(separator)\""] {
      for end in ["\n", "\r\n"] {
        let text = "\u{FEFF}\(line)\(end)a;b,c\td\(end)"
        let table = try TextTable(text)
        let expected = "a;b,c\td".split(separator: separator)
          .map { String($0).replacing("\t", with: " ") }
        #expect(table.rows == [expected])
        #expect(table.table.rows.map(\.number) == [2])
      }
    }
    #expect(try cells("sep=|\na,b") == [["sep=|", ""], ["a", "b"]])
  }

  @Test func `what was written by the rules is read back`() throws {
    var generator = SeededRandom(seed: 11)
    let letters = ["a", "ế", "\"", ",", ";", "\n", "\"\"", "1"]
    for _ in 0..<200 {
      let rows = (0..<3).map { _ in
        (0..<3).map { _ in
          "x" + (0..<4).compactMap { _ in letters.randomElement(using: &generator) }.joined() + "y"
        }
      }
      let text = ([["h", "i", "j"]] + rows).map { row in
        row.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ";") + "\r\n"
      }.joined()
      #expect(try Array(cells(text).dropFirst()) == rows)
    }
  }

  @Test func `random bytes never trap`() {
    let choices: [UInt8] = [0x22, 0x2C, 0x3B, 0x0A, 0x0D, 0x61, 0xC3, 0xFF, 0xFE]
    var generator = SeededRandom(seed: 7)
    for _ in 0..<500 {
      let length = Int.random(in: 0..<80, using: &generator)
      let bytes = (0..<length).map { _ in choices.randomElement(using: &generator) ?? 0x61 }
      guard let table = try? TextTable(bytes).table else { continue }
      for row in table.rows { #expect(!row.cells.isEmpty || table.fault(of: row) != nil) }
    }
  }
}

@Suite struct `SHA-256` {
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func `gives the digests of FIPS 180-4`(text: String, digest: String) {
    let hexadecimal = SHA256.digest(Array(text.utf8)).map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
    #expect(hexadecimal.joined() == digest)
  }
}
