internal import MTTQText
internal import Testing

@Suite struct `The nearest text` {
  @Test(arguments: [
    ("hed", "head"), ("haed", "head"), ("heads", "head"), ("sotrName", "sortName"),
    ("adress", "address"), ("ETHNICITY", "ethnicity"), ("đầu", "dau"), ("ho  ten", "Họ tên"),
    ("xyz", nil), ("hd", nil), ("ethncty1x", nil), ("", nil), ("   ", nil), ("a", nil),
  ])
  func `is found within the slips its length allows`(typed: String, expected: String?) {
    let known = ["head", "sortName", "address", "ethnicity", "dau", "Họ tên"]
    #expect(Nearest.match(to: typed, among: known) == expected)
  }

  @Test(arguments: [
    ("abcd", "abce", true), ("abcd", "abef", false), ("abcde", "abcfg", true),
    ("abcdefgh", "abcdefij", true), ("abcdefgh", "abcdeijk", false),
    ("abcdefghi", "abcdefjkl", true), ("abcdefghi", "abcdejklm", false),
  ])
  func `allows one slip up to four characters, two up to eight, three above`(
    typed: String, known: String, near: Bool
  ) {
    #expect((Nearest.match(to: typed, among: [known]) != nil) == near)
  }

  @Test func `needs fewer slips than letters`() {
    #expect(Nearest.match(to: "a", among: ["b", "ab"]) == nil)
    #expect(Nearest.match(to: "-x", among: ["-q"]) == nil)
    #expect(Nearest.match(to: "ab", among: ["ac"]) == "ac")
    #expect(Nearest.match(to: "Ư", among: ["u"]) == "u")
  }

  @Test func `is the first of equals, and a nearer one later`() {
    #expect(Nearest.match(to: "cat", among: ["bat", "rat"]) == "bat")
    #expect(Nearest.match(to: "recrod", among: ["report", "record", "recrod"]) == "recrod")
  }

  @Test func `reads only the first two hundred characters`() {
    let long = String(repeating: "a", count: 1_000_000)
    let known = String(repeating: "a", count: 199)
    #expect(Nearest.match(to: long, among: [known]) == known)
    #expect(Nearest.match(to: long, among: ["head"]) == nil)
  }

  @Test(arguments: 0..<10 as Range<UInt64>)
  func `is always one of the candidates`(seed: UInt64) {
    var random = RandomText(seed: seed)
    for _ in 0..<200 {
      let known = (0..<5).map { _ in random.text(of: 6) }
      let match = Nearest.match(to: random.text(of: 6), among: known)
      #expect(match.map(known.contains) ?? true)
    }
  }
}
