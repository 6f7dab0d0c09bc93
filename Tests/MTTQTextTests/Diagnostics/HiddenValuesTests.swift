import MTTQText
import TestSupport
import Testing

@Suite struct `An excerpt of a text with personal data` {
  private func excerpt(_ line: String, at offset: Int = 0) -> (String, Int) {
    let source = SourceText(
      path: "households.json", bytes: Array(line.utf8), showingOnly: ["id", "area", "memberOf"])
    let place = source.place(offset..<offset + 1)
    return (place.excerpt, place.excerptColumn)
  }

  @Test(arguments: [
    (
      #"{"id":"h1","head":"Lê Thị Bưởi","area":"xuan-my"}"#,
      #"{"id":"h1","head":"•• ••• ••••","area":"xuan-my"}"#
    ),
    (#"      "head" : "Lê \"Ba\" Cam","#, #"      "head" : "•• \"••\" •••","#),
    (#"      "head": Lê Văn Cam,"#, #"      "head": •• ••• •••,"#),
    (#"      "head": "Lê Văn"#, #"      "head": "•• •••"#),
    (#"      "phone": 905123456, "area": "tu-le""#, #"      "phone": •••••••••, "area": "tu-le""#),
    (#"      "Lê Văn Cam","#, #"      "•• ••• •••","#),
    (#"      "phu-nu","#, #"      "phu-nu","#),
    (#"      "memberOf": ["phu-nu", "nong-dan"],"#, #"      "memberOf": ["phu-nu", "nong-dan"],"#),
    (#"      "haed": "Lê Văn Cam""#, #"      "haed": "•• ••• •••""#),
    ("", ""),
  ])
  func `shows the keys it may and dots elsewhere`(line: String, shown: String) {
    #expect(excerpt(line).0 == shown)
  }

  @Test func `keeps the place under what it points at`() {
    let line = #"{"head":"Lê Thị Bưởi","area":"xuan-my"}"#
    let offset = line.utf8.count - 10
    let shown = excerpt(line, at: offset)
    #expect(Array(shown.0)[shown.1] == "\"")
    #expect(shown.0.unicodeScalars.count == line.unicodeScalars.count)
  }

  @Test func `is left out where the line is too long to be looked through`() {
    let line = #"{"head":""# + String(repeating: "Bưởi ", count: 2000) + "\"}"
    #expect(excerpt(line, at: 5000).0 == "")
  }

  @Test(arguments: 0..<200)
  func `never traps and never grows`(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    let letters = Array(#"{}[]",:\ "headidxB•ưở"#)
    let line = String((0..<60).map { _ in letters.randomElement(using: &random) ?? " " })
    #expect(excerpt(line).0.unicodeScalars.count == line.unicodeScalars.count)
  }
}
