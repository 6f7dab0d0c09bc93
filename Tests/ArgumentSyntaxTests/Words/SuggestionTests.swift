internal import ArgumentSyntax
internal import MTTQText
internal import Testing

@Suite struct `A suggestion` {
  @Test(arguments: [
    ("reprot", "report"), ("repot", "report"), ("raport", "report"), ("lsit", "list"),
    ("REPORT", "report"), ("reportt", "report"), ("nong-dann", "nong-dan"),
    ("nông-dân", "nong-dan"), ("dead", "deadlines"), ("ls", nil), ("xyz", nil), ("", nil),
    ("completely", nil), ("l", nil),
  ])
  func `is the nearest of the known words, if one is near`(typed: String, expected: String?) {
    let known = ["report", "list", "deadlines", "nong-dan", "record"]
    #expect(Suggestion.nearest(to: typed, among: known) == expected)
  }

  @Test func `is the first of equals, and the nearest of several`() {
    #expect(Suggestion.nearest(to: "cat", among: ["bat", "rat"]) == "bat")
    #expect(Suggestion.nearest(to: "recort", among: ["report", "record", "recoil"]) == "report")
    #expect(Suggestion.nearest(to: "recrod", among: ["report", "record"]) == "record")
    #expect(Suggestion.nearest(to: "-c", among: ["-q", "-C"]) == "-C")
  }

  @Test func `is not made where many words begin alike`() {
    #expect(Suggestion.nearest(to: "hous", among: ["household", "housework"]) == nil)
  }

  @Test func `is a question in both languages`() {
    #expect(Wording.didYouMean("list")(.vietnamese) == "ý bạn là “list”?")
    #expect(Wording.didYouMean("list")(.english) == "did you mean “list”?")
  }
}
