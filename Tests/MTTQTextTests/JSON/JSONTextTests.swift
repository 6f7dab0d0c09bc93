internal import MTTQText
internal import Testing

@Suite struct `Writing JSON` {
  private let tree: JSONNode = .object([
    "name": .string("Kế hoạch “2026”"), "none": .null, "open": .bool(false),
    "tasks": .array([.number(1), .object([:]), .array([]), .object(["a": .bool(true)])]),
  ])

  @Test func `puts each element on its own line`() {
    #expect(
      JSONText.indented(tree) == """
        {
          "name": "Kế hoạch “2026”",
          "none": null,
          "open": false,
          "tasks": [
            1,
            {},
            [],
            {
              "a": true
            }
          ]
        }

        """)
    #expect(JSONText.indented(.array([])) == "[]\n")
  }

  @Test func `fits on one line`() {
    #expect(
      JSONText.compact(tree)
        == #"{"name":"Kế hoạch “2026”","none":null,"open":false,"tasks":[1,{},[],{"a":true}]}"#)
  }

  @Test func `escapes what JSON must escape, and nothing else`() {
    #expect(
      JSONText.literal("\"\\/\u{8}\u{C}\n\r\t\u{0}\u{1F}\u{7F}u\u{323}\u{2028}😀")
        == #""\"\\/\b\f\n\r\t\u0000\u001f"# + "\u{7F}u\u{323}\u{2028}😀\"")
    #expect(JSONText.literal("\r\n") == #""\r\n""#)
    #expect(JSONText.literal("\"\u{301}") == "\"\\\"\u{301}\"")
  }

  @Test func `escapes in a result what no text may hold too`() {
    let node = JSONNode(.array([JSONNode(.string("a\u{7F}\u{9B}\u{2028}\u{E0041}\n😀"))]))
    #expect(JSONText.printedLine(node) == #"["a\u007f\u009b\u2028\udb40\udc41\n😀"]"#)
    #expect(
      JSONText.printed(node) == "[\n  " + JSONText.printedLine(node).dropFirst().dropLast()
        + "\n]\n")
  }

  @Test(arguments: [
    ("0", "0"), ("-0", "0"), ("-0.0e9", "0"), ("1e3", "1000"), ("1.50", "1.5"), ("12e-1", "1.2"),
    ("0.0010", "0.001"), ("-1E+2", "-100"), ("100", "100"), ("1e99", "1e99"), ("1e-99", "1e-99"),
    ("1e999999999999999999999", "1e999999999999999999999"), ("0.00000000001", "0.00000000001"),
    ("1e400", "1e400"), ("1E+63", "1" + String(repeating: "0", count: 63)),
    ("1." + String(repeating: "3", count: 90) + "00", "1." + String(repeating: "3", count: 90)),
    (
      "0." + String(repeating: "0", count: 90) + "10",
      "0." + String(repeating: "0", count: 90) + "1"
    ),
    ("-" + String(repeating: "9", count: 90) + ".0", "-" + String(repeating: "9", count: 90)),
  ])
  func `writes a number in its plain form unless that is long`(number: String, plain: String) {
    #expect(JSONText.compact(JSONNode(.number(number))) == plain)
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `is undone by reading`(seed: UInt64) {
    var random = RandomText(seed: seed)
    for _ in 0..<100 {
      let tree = tree(from: &random, depth: 0)
      for text in [JSONText.compact(tree), JSONText.indented(tree)] {
        let source = SourceText(path: "plan.json", bytes: Array(text.utf8))
        let (back, found) = JSONReader.read(source)
        #expect(found.isEmpty)
        #expect(back.map(JSONText.compact)?.utf8.elementsEqual(JSONText.compact(tree).utf8) == true)
      }
    }
  }

  private func tree(from random: inout RandomText, depth: Int) -> JSONNode {
    switch random.next() % (depth < 4 ? 6 : 4) {
    case 0: .null
    case 1: .bool(random.next() % 2 == 0)
    case 2: .number(Quantity(tenThousandths: Int128(Int32(truncatingIfNeeded: random.next()))))
    case 3: .string(random.text(of: 8))
    case 4: .array((0..<random.next() % 4).map { _ in tree(from: &random, depth: depth + 1) })
    default:
      JSONNode(
        .object(
          (0..<random.next() % 4).map { index in
            JSONMember("\(index)" + random.text(of: 3), tree(from: &random, depth: depth + 1))
          }))
    }
  }
}
