import MTTQCore
import MTTQText
import Testing

@Suite struct `References between records` {
  private static let plan: PlanText = {
    var plan = PlanText()
    plan.organisations = #"[{"id":"nong-dan","name":"Hội Nông dân","kind":"member"}]"#
    return plan
  }()

  /// What is found where the third record points at `pointer`; the first is an assignment
  /// `record-K` and the second takes back another record `record-V`.
  ///
  /// - Parameter begun: how the ids of the records begin, in place of `record-`.
  private func findings(
    _ kind: String, _ pointer: String, begun: String = "record-"
  ) -> [String] {
    let head = #""at":"2026-01-01T00:00:00Z","kind":"#
    let lines = [
      #"{"id":"\#(begun)K",\#(head)"assign","household":"h1","on":"2026-02-01","org":"nong-dan"}"#,
      #"{"id":"\#(begun)W",\#(head)"void","record":"\#(begun)V","reason":"sai"}"#,
      #"{"id":"\#(begun)V",\#(head)"outcome","household":"h1","on":"2026-02-01","status":"poor"}"#,
      kind == "void"
        ? #"{"id":"\#(begun)P",\#(head)"void","record":"\#(pointer)","reason":"sai"}"#
        : #"{"id":"\#(begun)P",\#(head)"release","assignment":"\#(pointer)","on":"2026-03-01"}"#,
    ]
    let book = BookText(plan: Self.plan.text, lines: lines).read()
    return (book?.findings ?? []).filter { $0.code != .householdNoRegister }.map {
      "\($0.place?.line ?? 0) \($0.code.name)"
    }
  }

  @Test(arguments: [
    ("record-K", [String]()), (#"record-\u004b"#, []), ("record-k", ["4 ref/unknown"]),
    ("record-\u{212A}", ["4 ref/unknown"]), (#"record-K\u0000"#, ["4 ref/unknown"]),
    ("record-V", ["4 ref/unknown"]), ("", ["4 ref/unknown"]),
  ])
  func `of a release compare by byte`(pointer: String, expected: [String]) {
    #expect(findings("release", pointer) == expected)
  }

  @Test(arguments: [
    ("record-K", [String]()), ("record-V", []), ("record-W", ["4 journal/void-void"]),
    ("record-P", ["4 journal/void-void"]), ("record-v", ["4 journal/void-unknown"]),
    ("record-\u{212A}", ["4 journal/void-unknown"]),
    (#"record-V\u0000"#, ["4 journal/void-unknown"]), ("", ["4 journal/void-unknown"]),
  ])
  func `of a void compare by byte`(pointer: String, expected: [String]) {
    #expect(findings("void", pointer) == expected)
  }
}

extension `References between records` {
  /// Beginnings of 25 digits of base 32, with which ids take the least room: of a ULID, and of ids whose
  /// first digit is too high for one, as imported records have them; and of 25 signs of another kind.
  private static let beginnings = [
    "01KG3R7F60G2J53JDWE0F7X90", "81KG3R7F60G2J53JDWE0F7X90", "ZZZZZZZZZZZZZZZZZZZZZZZZZ",
    "01KG3R7F60G2J53JDWE0F7X9_",
  ]

  @Test(arguments: beginnings)
  func `are alike whatever the form of the ids`(begun: String) {
    #expect(findings("release", begun + "K", begun: begun).isEmpty)
    #expect(findings("void", begun + "K", begun: begun).isEmpty)
    #expect(findings("void", begun + "W", begun: begun) == ["4 journal/void-void"])
    for lost in ["V", "k", "N", "K0", ""] {
      #expect(findings("release", begun + lost, begun: begun) == ["4 ref/unknown"])
    }
    for lost in ["v", "N", "V0", ""] {
      #expect(findings("void", begun + lost, begun: begun) == ["4 journal/void-unknown"])
    }
    // The ids of another beginning differ in their highest digits alone.
    for other in Self.beginnings where other != begun {
      #expect(findings("void", other + "V", begun: begun) == ["4 journal/void-unknown"])
      #expect(findings("release", other + "K", begun: begun) == ["4 ref/unknown"])
    }
  }
}

@Suite struct `A journal without a plan` {
  @Test(arguments: [
    ("{\"id\":", ["2 journal/torn"]), ("{\"id\":\n", ["2 json/syntax"]), ("\r\n \n", [String]()),
    ("{}", ["2 field/missing", "2 field/missing", "2 field/missing"]), ("12", ["2 journal/torn"]),
    ("12\n", ["2 field/type"]),
  ])
  func `is held to the form of its lines, its torn tail left out`(
    end: String, expected: [String]
  ) {
    let line = #"{"id":"record-1","at":"2026-01-01T00:00:00Z","kind":"result","on":"2026-02-01","#
    let journal = line + #""values":{"khong-biet":1},"org":"ai-do"}"# + "\n" + end
    let found = BookReading(plan: .absent, register: nil).findings(journal: "journal.jsonl") {
      (reader: BookReading.Reader) throws(Never) in
      reader(([0xEF, 0xBB, 0xBF] + Array(journal.utf8)).span, 1, true)
    }
    #expect(found.all.map { "\($0.place?.line ?? 0) \($0.code.name)" } == expected)
  }
}
