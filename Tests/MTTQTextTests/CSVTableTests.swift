import MTTQText
import Testing

@Suite struct `Tables as offices save them` {
  private func cells(_ text: String) throws -> [[String]] {
    let table = try CSVTable(SourceText(path: "t.csv", bytes: Array(text.utf8)))
    return [table.header.map(\.text)] + table.rows.map { $0.cells.map(\.text) }
  }

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
      let table = try CSVTable(SourceText(path: "t.csv", bytes: bytes))
      #expect(table.header.map(\.text) == ["Ngày", "Số"])
      #expect(table.rows.map(\.number) == [2])
    }
  }

  @Test func `rows count as in a spreadsheet and blank ones are left out`() throws {
    let table = try CSVTable(SourceText(path: "t.csv", bytes: Array("a,b\n\n,\n1,2".utf8)))
    #expect(table.rows.map(\.number) == [4])
  }

  @Test(arguments: [
    ("TrËt tù ch÷ c¸i ®­îc", LegacyText.tcvn3), ("Ñoaøn keát toaøn daân xaây döïng", .vni),
  ])
  func `old encodings are named`(text: String, encoding: LegacyText) {
    #expect(LegacyText.encoding(of: text) == encoding)
  }

  @Test(arguments: ["Đoàn kết", "résumé café déjà", "", "Hội Nông dân", "a ù b û c ø"])
  func `other text is not taken for an old encoding`(text: String) {
    #expect(LegacyText.encoding(of: text) == nil)
  }

  @Test func `what cannot be read is refused with its place`() {
    let faults: [([UInt8], String)] = [
      (Array("a,b\n\"x".utf8), "csv/syntax 2:1"), ([0x61, 0xFF, 0x62], "csv/encoding 1:2"),
    ]
    for (bytes, expected) in faults {
      #expect {
        try CSVTable(SourceText(path: "t.csv", bytes: bytes))
      } throws: { error in
        guard let fault = error as? Diagnostic, let place = fault.place else { return false }
        return "\(fault.code.name) \(place.line):\(place.column)" == expected
      }
    }
  }

  @Test func `random bytes never trap`() {
    let choices: [UInt8] = [0x22, 0x2C, 0x3B, 0x0A, 0x0D, 0x61, 0xC3, 0xFF, 0xFE]
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<500 {
      let length = Int.random(in: 0..<80, using: &generator)
      let bytes = (0..<length).map { _ in choices.randomElement(using: &generator) ?? 0x61 }
      _ = try? CSVTable(SourceText(path: "t.csv", bytes: bytes))
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
