internal import MTTQText
internal import Testing

@Suite struct `Reading JSON` {
  @Test(arguments: [
    "null", "true", "false", "0", "-0", "12", "-1.50", "1e5", "1E+05", "0.1e-7", "[]", "{}",
    "\"\"", "[1,[2,{}],\"a\"]", "{\"a\":{\"b\":[null]},\"\":0}", "\"Mặt trận\"",
    "123456789012345678901234567890.123456789",
  ])
  func `keeps every value as it is written`(text: String) {
    let (tree, found) = read(text)
    #expect(tree?.written == text)
    #expect(found.isEmpty)
    #expect(tree?.range == 0..<text.utf8.count)
    #expect(read(" \t\r\n\(text)\n ").tree?.written == text)
  }

  @Test(arguments: [
    (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"), (#""\u0000\u001f""#, "\u{0}\u{1F}"),
    (#""\u1EE7\u1ee7""#, "ủủ"), (#""\ud83d\ude00\uD83D\uDE00""#, "😀😀"),
    (#""\ud800\udc00\uDBFF\uDFFF""#, "\u{10000}\u{10FFFF}"),
    (#""\uD7FF\uE000\uFFFF""#, "\u{D7FF}\u{E000}\u{FFFF}"),
    (#""u\u0323\u031b""#, "u\u{323}\u{31B}"),
    ("\"\u{7F}\u{2028}\u{FEFF}\"", "\u{7F}\u{2028}\u{FEFF}"),
    (#""a\u0301b""#, "a\u{301}b"),
  ])
  func `undoes every escape, a surrogate pair as one character`(text: String, meaning: String) {
    let scalars = read(text).tree?.text?.unicodeScalars
    #expect(scalars?.elementsEqual(meaning.unicodeScalars) == true)
  }

  @Test func `gives every value and key its range in bytes`() {
    let text = "{ \"số\" : [ 1 , \"ủy\" ] }"
    let tree = read(text).tree
    #expect(tree?.range == 0..<text.utf8.count)
    #expect(tree?.members?.first?.keyRange == 2..<8)
    #expect(tree?["số"]?.range == 11..<25)
    #expect(tree?["số"]?.elements?.map(\.range) == [13..<14, 17..<23])
  }

  @Test func `passes a byte-order mark`() {
    let tree = read("\u{FEFF}[1]").tree
    #expect(tree?.written == "[1]")
    #expect(tree?.range == 3..<6)
  }

  @Test func `reads 128 levels and no more`() {
    for (opening, closing) in [("[", "]"), ("{\"a\":", "}")] {
      let deepest = nested(opening, "0", closing, levels: 128)
      #expect(read(deepest).tree?.written == deepest)
      #expect(read(deepest).diagnostics.isEmpty)
      let deeper = read(nested(opening, "0", closing, levels: 129))
      #expect(deeper.tree == nil)
      #expect(
        deeper.diagnostics.map(\.summary) == ["1:\(128 * opening.count + 1)+1 json/too-deep"])
    }
    #expect(read(nested("[", "", "", levels: 1_000_000)).diagnostics.count == 1)
  }

  @Test func `keeps the first of keys given twice, and reports each other`() {
    let (tree, found) = read("{\"a\":1,\"b\":{\"a\":2},\"a\":3,\n\"\\u0061\":4}")
    #expect(tree?.written == "{\"a\":1,\"b\":{\"a\":2}}")
    #expect(found.map(\.summary) == ["1:20+3 json/duplicate-key", "2:1+8 json/duplicate-key"])
  }

  private func nested(
    _ opening: String, _ core: String, _ closing: String, levels: Int
  ) -> String {
    String(repeating: opening, count: levels) + core + String(repeating: closing, count: levels)
  }
}

@Suite struct `Faults of JSON` {
  @Test(arguments: [
    ("", "1:1+1 ends"), (" ", "1:2+1 ends"), ("\n\n", "3:1+1 ends"), ("\u{FEFF}", "1:1+1 ends"),
    ("[", "1:2+1 ends"), ("{", "1:2+1 ends"), ("[1", "1:3+1 ends"), ("[1,", "1:4+1 ends"),
    ("{\"a\"", "1:5+1 ends"), ("{\"a\":", "1:6+1 ends"), ("{\"a\":1", "1:7+1 ends"),
    ("{\"a\":1,", "1:8+1 ends"), ("\"", "1:2+1 ends"), ("\"ủy", "1:4+1 ends"),
    ("\"\\", "1:3+1 ends"), ("\"\\u12", "1:6+1 ends"), ("\"\\ud83d", "1:8+1 ends"),
    ("\"\\ud83d\\", "1:9+1 ends"), ("\"\\ud83d\\ude", "1:12+1 ends"), ("[\r\n1,\r\n", "3:1+1 ends"),
  ])
  func `name the end of a text that is cut off`(text: String, summary: String) {
    #expect(summaries(text, ["the text ends too early": "ends"]) == [summary])
  }

  @Test(arguments: [
    ("]", "1:1+1 “]”"), ("}", "1:1+1 “}”"), (",", "1:1+1 “,”"), (":", "1:1+1 “:”"),
    ("[1,]", "1:4+1 “]”"), ("[,1]", "1:2+1 “,”"), ("[1 2]", "1:4+1 “2”"), ("[1}", "1:3+1 “}”"),
    ("{\"a\":1,}", "1:8+1 “}”"), ("{,}", "1:2+1 “,”"), ("{1:2}", "1:2+1 “1”"),
    ("{a:1}", "1:2+1 “a”"), ("{\"a\" 1}", "1:6+1 “1”"), ("{\"a\",1}", "1:5+1 “,”"),
    ("{\"a\"::1}", "1:6+1 “:”"), ("{\"a\":1 \"b\":2}", "1:8+1 “\"”"), ("{\"a\":]", "1:6+1 “]”"),
    ("[] []", "1:4+1 “[”"), ("1 2", "1:3+1 “2”"), ("\"a\"b", "1:4+1 “b”"),
    ("True", "1:1+4 “True”"), ("nul", "1:1+3 “nul”"), ("nullx", "1:1+5 “nullx”"),
    ("NaN", "1:1+3 “NaN”"), ("-Infinity", "1:1+1 “-”"), ("'a'", "1:1+1 “'”"),
    ("[\n  đúng\n]", "2:3+4 “đúng”"), ("// a", "1:1+1 “/”"), ("\u{0}", "1:1+1 “\u{FFFD}”"),
    ("\u{A0}1", "1:1+2 “U+00A0”"), ("\u{FEFF}\u{FEFF}1", "1:1+2 “U+FEFF”"),
    ("1\u{C}", "1:2+1 “\u{FFFD}”"),
    ("“a”", "1:1+3 a curly quote cannot stand here"),
  ])
  func `name what stands where it cannot`(text: String, summary: String) {
    #expect(summaries(text) == [summary])
  }

  @Test(arguments: [
    "01", "-01", "00", "-", "+1", ".5", "1.", "-.5", "1.e5", "1e", "1e+", "1E-", "1e5.5", "1.2.3",
    "0x10", "1_000", "--1", "1-2", "1,5e", "٣",
  ])
  func `name a number that JSON does not know`(text: String) {
    let (tree, found) = read("[\(text)]")
    #expect(tree == nil)
    #expect(found.map(\.code) == [.jsonSyntax])
    #expect(JSONReader.isNumber(Array(text.utf8)[...]) == false)
  }

  @Test(arguments: [
    "\"a\nb\"", "\"a\tb\"", "\"\u{0}\"", "\"\u{1F}\"", #""\x""#, #""\'""#, #""\U0041""#, #""\0""#,
    #""\u12""#, #""\u12G4""#, #""\u 123""#, #""\u+123""#, #""\ud800""#, #""\udc00""#,
    #""\udfff\ud800""#, #""\ud800\ud800""#, #""\ud800x""#, #""\ud800\n""#, #""\ud800\u0041""#,
    #""\ud800\uE000""#,
  ])
  func `name a string with a bare control character or a broken escape`(literal: String) {
    for text in [literal, "{\(literal):1}", "[0,\(literal)]"] {
      let (tree, found) = read(text)
      let column = text.unicodeScalars.prefix { $0 != "\"" }.count + 1
      #expect(tree == nil)
      #expect(found.map(\.summary) == ["1:\(column)+1 json/syntax"], "\(text.debugDescription)")
    }
  }

  @Test(
    arguments: [
      ([0x80], 1), ([0x22, 0xC3, 0x22], 2), ([0x22, 0xC0, 0xAF, 0x22], 2),
      ([0x22, 0xED, 0xA0, 0x80, 0x22], 2), ([0x22, 0xF5, 0x80, 0x80, 0x80, 0x22], 2),
      ([0x22, 0xE1, 0xBB, 0xA7, 0xE1, 0xBB], 3), ([0xFF, 0xFE, 0x5B, 0x00], 1),
      ([0xFE, 0xFF, 0x00, 0x5B], 1), ([0x31, 0xFF], 2),
    ] as [([UInt8], Int)])
  func `name the first byte that is not UTF-8`(bytes: [UInt8], column: Int) {
    let (tree, found) = JSONReader.read(SourceText(path: "plan.json", bytes: bytes))
    #expect(tree == nil)
    #expect(found.map(\.code) == [.jsonEncoding])
    #expect(found.first?.place?.column == column)
    #expect(found.first?.message(.english).contains("UTF-16") == (bytes.count == 4 && column == 1))
  }

  @Test func `keep the duplicate keys found before the fault`() {
    #expect(
      read("{\"a\":1,\"a\":2,x").diagnostics.map(\.summary) == [
        "1:8+3 json/duplicate-key", "1:14+1 json/syntax",
      ])
  }

  @Test func `show a long token and a control character without disorder`() {
    let long = read("[" + String(repeating: "ủ", count: 100) + "]").diagnostics.first
    #expect(long?.message(.english) == "unexpected “ủủủủủủủ” here")
    #expect(long?.place?.width == 7)
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `never trap, and lie in the text`(seed: UInt64) {
    var random = RandomText(seed: seed)
    for _ in 0..<300 {
      var bytes = Array(random.text(of: 20).utf8)
      if seed % 2 == 1, !bytes.isEmpty {
        bytes[Int.random(in: bytes.indices, using: &random)] = UInt8(
          truncatingIfNeeded: random.next())
      }
      let source = SourceText(path: "plan.json", bytes: bytes)
      let (tree, found) = JSONReader.read(source)
      #expect(tree != nil || !found.isEmpty)
      for place in found.map(\.place) {
        let width = place.map { $0.excerptColumn + $0.width } ?? .max
        #expect(width <= (place?.excerpt.unicodeScalars.count ?? 0) + 1, "\(bytes)")
      }
    }
  }

  private func summaries(_ text: String, _ names: [String: String] = [:]) -> [String] {
    read(text).diagnostics.map { found in
      let message = found.message(.english)
      let token = message.hasPrefix("unexpected ") ? message.dropFirst(11).dropLast(5) : nil
      let place = found.summary.split(separator: " ")[0]
      return "\(place) \(token.map(String.init) ?? names[message] ?? message)"
    }
  }
}

private func read(_ text: String) -> (tree: JSONNode?, diagnostics: [Diagnostic]) {
  JSONReader.read(SourceText(path: "plan.json", bytes: Array(text.utf8)))
}

extension Diagnostic {
  /// Line, column, width and code.
  fileprivate var summary: String {
    "\(place?.line ?? 0):\(place?.column ?? 0)+\(place?.width ?? 0) \(code.name)"
  }
}

extension JSONNode {
  /// The tree as text with its numbers untouched.
  fileprivate var written: String {
    switch value {
    case .number(let digits): digits
    case .array(let elements): "[\(elements.map(\.written).joined(separator: ","))]"
    case .object(let members):
      "{"
        + members.map { "\(JSONText.literal($0.key)):\($0.value.written)" }.joined(separator: ",")
        + "}"
    default: JSONText.compact(self)
    }
  }
}
