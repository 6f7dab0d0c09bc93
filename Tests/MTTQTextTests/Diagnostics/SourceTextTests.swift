internal import MTTQText
internal import TestSupport
internal import Testing

@Suite struct `A source text` {
  @Test(arguments: [
    ("abc", "b", 1, 2, 1), ("a\nbc", "c", 2, 2, 1), ("a\r\nbc", "bc", 2, 1, 2),
    ("\t\tx", "x", 1, 3, 1), ("Mặt trận", "trận", 1, 5, 4),
    ("Ma\u{323}\u{306}t x", "x", 1, 7, 1), ("👩‍🌾x", "x", 1, 4, 1), ("🇻🇳 y", "y", 1, 4, 1),
    ("\u{FEFF}abc", "a", 1, 1, 1), ("a\n\n\nb", "b", 4, 1, 1), ("a\rb", "b", 1, 3, 1),
    ("x\u{2028}y", "y", 1, 3, 1), ("ab\n", "ab\n", 1, 1, 2), ("ab\ncd", "b\nc", 1, 2, 1),
    ("ab\r\ncd", "b\r\nc", 1, 2, 1),
  ])
  func `counts lines, and columns in code points`(
    text: String, found: String, line: Int, column: Int, width: Int
  ) throws {
    let bytes = Array(text.utf8)
    let piece = Array(found.utf8)
    let start = try #require(bytes.indices.first { bytes[$0...].starts(with: piece) })
    let place = SourceText(path: "a.txt", bytes: bytes).place(start..<start + piece.count)
    #expect([place.line, place.column, place.width] == [line, column, width])
    #expect(place.path == "a.txt")
    #expect(place.excerptColumn == column - 1)
    #expect(
      place.excerpt.unicodeScalars.dropFirst(column - 1).starts(
        with: found.unicodeScalars.prefix(width)))
  }

  @Test func `shows the line without its break`() {
    let source = SourceText(path: "a", bytes: Array("\u{FEFF}một\r\nhai\n\nba".utf8))
    #expect(
      [4, 10, 14, 16, 99].map { source.place($0..<$0 + 1).excerpt } == [
        "một", "hai", "", "ba", "ba",
      ])
  }

  @Test func `numbers its lines from the first one given`() {
    let source = SourceText(path: "journal", bytes: Array("a\nb".utf8), firstLine: 1_000_000)
    #expect(source.place(2..<3).line == 1_000_001)
  }

  @Test func `names its end for what lies beyond it`() {
    for text in ["", "a", "a\n", "\u{FEFF}"] {
      let source = SourceText(path: "a", bytes: Array(text.utf8))
      let end = source.place(source.bytes.count..<source.bytes.count)
      #expect(source.place(1000..<2000) == end)
      #expect(end.width == 1)
    }
    #expect(SourceText(path: "a", bytes: []).place(0..<0).column == 1)
    #expect(SourceText(path: "a", bytes: Array("\u{FEFF}a".utf8)).place(0..<1).column == 1)
    #expect(SourceText(path: "a", bytes: Array("a\n".utf8)).place(2..<2).line == 2)
  }

  @Test func `cuts a long line around the place, between letters`() {
    let text = String(repeating: "ủ", count: 1000) + "x" + String(repeating: "ậ", count: 1000)
    let place = SourceText(path: "a", bytes: Array(text.utf8)).place(3000..<3001)
    #expect(place.column == 1001)
    #expect(!place.excerpt.contains("\u{FFFD}"))
    #expect(place.excerpt.utf8.count <= 810)
    #expect(Array(place.excerpt)[place.excerptColumn] == "x")
    #expect(place.width == 1)
  }

  @Test func `shows the first part of a fault that goes on for megabytes`() {
    let text = String(repeating: "ủ", count: 1_000_000)
    let place = SourceText(path: "a", bytes: Array(text.utf8)).place(0..<text.utf8.count)
    #expect(place.width == 1333)
    #expect(!place.excerpt.contains("\u{FFFD}"))
    #expect(place.excerpt.utf8.count <= 4400)
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `never traps, and keeps a place in its excerpt`(seed: UInt64) {
    var random = RandomText(seed: seed)
    for _ in 0..<200 {
      let bytes: [UInt8] =
        seed % 2 == 0
        ? Array(random.text(of: 300).utf8)
        : (0..<Int.random(in: 0...1000, using: &random)).map { _ in
          random.next() % 8 == 0 ? 0x0A : UInt8(truncatingIfNeeded: random.next())
        }
      let start = Int.random(in: 0...bytes.count + 5, using: &random)
      let end = start + Int.random(in: 0...500, using: &random)
      let place = SourceText(path: "a", bytes: bytes).place(start..<end)
      #expect(place.line >= 1 && place.column > place.excerptColumn && place.width >= 1)
      #expect(place.excerptColumn + place.width <= place.excerpt.unicodeScalars.count + 2)
    }
  }

  @Test(arguments: 0..<20)
  func `finds a column far along a line as it would by counting`(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    let letters = ["a", "ệ", "Đ", "e\u{302}", "👩‍🌾", " ", "\n"]
    let text = (0..<9000).map { _ in
      let letter = letters.randomElement(using: &random) ?? ""
      return letter == "\n" && Int.random(in: 0..<900, using: &random) > 0 ? "x" : letter
    }.joined()
    let source = SourceText(path: "a", bytes: Array(text.utf8))
    for _ in 0..<50 {
      let scalars = text.unicodeScalars
      let offset = Int.random(in: 0..<scalars.count, using: &random)
      let place = scalars.index(scalars.startIndex, offsetBy: offset)
      let bytes = text.utf8.distance(from: text.startIndex, to: place)
      let column = scalars[..<place].reversed().prefix { $0 != "\n" }.count + 1
      #expect(source.place(bytes..<bytes + 1).column == column)
    }
  }
}
