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
  private func findings(_ kind: String, _ pointer: String) -> [String] {
    let head = #""at":"2026-01-01T00:00:00Z","kind":"#
    let lines = [
      #"{"id":"record-K",\#(head)"assign","household":"h1","on":"2026-02-01","org":"nong-dan"}"#,
      #"{"id":"record-W",\#(head)"void","record":"record-V","reason":"sai"}"#,
      #"{"id":"record-V",\#(head)"outcome","household":"h1","on":"2026-02-01","status":"poor"}"#,
      kind == "void"
        ? #"{"id":"record-P",\#(head)"void","record":"\#(pointer)","reason":"sai"}"#
        : #"{"id":"record-P",\#(head)"release","assignment":"\#(pointer)","on":"2026-03-01"}"#,
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
