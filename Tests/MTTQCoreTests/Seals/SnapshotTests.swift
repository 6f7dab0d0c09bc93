import MTTQCore
import MTTQText
import Testing

@Suite struct `The snapshots of a book` {
  /// A sending: its day in July, what it sealed, and whether it was taken back.
  struct Sent {
    let day: Int
    let sealing: String?
    var isTakenBack = false
  }

  private static var plan: String {
    var plan = PlanText()
    plan.reports = """
      [{"kind":"half-year","due":"2026-07-06","rule":"on"},
      {"kind":"annual","due":"2026-12-31","rule":"on"}]
      """
    return plan.text
  }

  private static func digest(_ text: String) -> Digest256 { SHA256.digest(Array(text.utf8).span) }

  private static func lines(_ sent: Sent) -> [String] {
    let zeros = String(repeating: "0", count: 64)
    let seal = sent.sealing.map {
      #","seal":{"records":0,"lines":"\#(zeros)","report":"\#(digest($0).hexadecimal)"}"#
    }
    let record =
      #"{"id":"sending-\#(sent.day)","at":"2026-07-0\#(sent.day)T01:00:00Z","kind":"sent","#
      + #""report":"half-year","on":"2026-07-0\#(sent.day)"\#(seal ?? "")}"#
    let void =
      #"{"id":"voiding-\#(sent.day)","at":"2026-07-0\#(sent.day)T02:00:00Z","kind":"void","#
      + #""record":"sending-\#(sent.day)","reason":"nhầm"}"#
    return [record] + (sent.isTakenBack ? [void] : [])
  }

  @Test(
    arguments: [
      ([], [:], []),
      ([Sent(day: 1, sealing: "a")], ["half-year.json": "a"], []),
      ([Sent(day: 1, sealing: "a", isTakenBack: true)], ["half-year.json": "a"], []),
      ([Sent(day: 1, sealing: nil)], ["half-year.json": "a"], []),
      ([Sent(day: 1, sealing: "a")], ["half-year.json": "b"], ["report/seal half-year.json"]),
      (
        [Sent(day: 1, sealing: "a", isTakenBack: true)], ["half-year.json": "b"],
        ["report/seal half-year.json"]
      ),
      ([Sent(day: 1, sealing: "a")], [:], ["report/snapshot journal.jsonl"]),
      ([Sent(day: 1, sealing: "a", isTakenBack: true)], [:], []),
      ([Sent(day: 1, sealing: nil)], [:], ["report/snapshot journal.jsonl"]),
      ([], ["half-year.2.json": "a"], ["report/snapshot half-year.2.json"]),
      ([], ["annual.json": "a"], ["report/snapshot annual.json"]),
      (
        [Sent(day: 1, sealing: "a"), Sent(day: 2, sealing: "b")],
        ["half-year.json": "b", "half-year.1.json": "a"], []
      ),
      (
        [Sent(day: 1, sealing: "a"), Sent(day: 2, sealing: "b")],
        ["half-year.json": "c", "half-year.1.json": "d"],
        ["report/seal half-year.1.json", "report/seal half-year.json"]
      ),
      // A sending broke off when the one before was copied, and before it had its own snapshot.
      (
        [Sent(day: 1, sealing: nil), Sent(day: 2, sealing: "b")],
        ["half-year.json": "x", "half-year.1.json": "x"], ["report/snapshot journal.jsonl"]
      ),
      // Of a sending without a seal any snapshot may be, the newest first.
      (
        [Sent(day: 1, sealing: nil), Sent(day: 2, sealing: "b")],
        ["half-year.json": "b", "half-year.1.json": "x"], []
      ),
      (
        [Sent(day: 1, sealing: nil)], ["half-year.json": "x", "half-year.1.json": "y"],
        ["report/snapshot half-year.1.json"]
      ),
      // Sent twice with the same figures, one file is kept.
      ([Sent(day: 1, sealing: "a"), Sent(day: 2, sealing: "a")], ["half-year.json": "a"], []),
    ] as [([Sent], [String: String], [String])])
  func `belong to the sendings that took them`(
    sent: [Sent], files: [String: String], found: [String]
  ) throws {
    let text = BookText(plan: Self.plan, lines: sent.flatMap(Self.lines))
    let snapshots = files.compactMap { name, content in
      var snapshot = KeptSnapshot(named: name, path: name)
      snapshot?.digest = Self.digest(content)
      return snapshot
    }
    let findings = try #require(text.read()).sendings.findings(
      snapshots: snapshots, isSound: true, journal: "journal.jsonl"
    ) { reader throws(Never) in reader(text.journal.span, 1, true) }
    #expect(
      findings.filter { $0.code != .journalSeal }
        .map { "\($0.code.name) \($0.place?.path ?? "")" }.sorted() == found)
  }

  @Test(arguments: [
    "half-year.0.json", "half-year.01.json", "half-year.x.json", "half-year.1.2.json",
    "half-year.docx", ".mttq-1.tmp", "Half.json", "half-year.json~", "half-year (1).json",
  ])
  func `have names of their own`(name: String) {
    #expect(KeptSnapshot(named: name, path: name) == nil)
  }
}
