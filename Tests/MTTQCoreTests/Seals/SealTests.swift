import MTTQCore
import MTTQText
import Testing

/// The example of a seal that the specification works out.
@Suite struct `A seal` {
  private static let lines = [
    #"{"id":"01K00000000000000000000001","at":"2026-02-01T01:00:00Z","by":"hoa","kind":"result","#
      + #""on":"2026-02-01","values":{"ngay-cong":5},"check":"7e9763c0"}"#,
    #"{"id":"01K00000000000000000000002","at":"2026-03-01T01:00:00Z","by":"hoa","kind":"result","#
      + #""on":"2026-03-01","values":{"ngay-cong":7},"check":"e5e0756c"}"#,
  ]
  private static let sum = "84b3d510a2cfaa1ed8a8cc92e8fc10ce092ca4b5ddc0ec2b33accf06aa5715f9"
  private static let third =
    #"{"id":"01K00000000000000000000003","at":"2026-02-15T01:00:00Z","kind":"result","#
    + #""on":"2026-02-15","values":{"ngay-cong":1}}"#

  private static func seal(report: Digest256) throws -> Seal {
    Seal(records: 2, lines: try #require(Digest256(hexadecimal: sum)), report: report)
  }

  @Test func `has the code of the example`() throws {
    let lines: [UInt8] = []
    #expect(try Self.seal(report: SHA256.digest(lines.span)).code == "abfecb7ef6b5fc9c")
  }

  /// Lines are taken as `fmt` writes them: in any order, twice, with blanks, without a check.
  @Test(arguments: [
    lines, lines.reversed(), lines + lines.prefix(1),
    [
      lines[0].replacing(",", with: " , ").replacing(#" , "check":"7e9763c0""#, with: ""), lines[1],
    ],
    [lines[0] + "\r", lines[1], "", lines[1].replacing(#","check":"e5e0756c""#, with: "")],
    [
      lines[0],
      lines[1].replacing(#""id":"01K00000000000000000000002","#, with: "")
        .replacing(#","check":"e5e0756c"}"#, with: #","id":"01K00000000000000000000002"}"#),
    ],
  ])
  func `covers the same lines however they stand`(journal: [String]) throws {
    let book = try #require(BookText(plan: PlanText().text, lines: journal).read())
    let moment = try #require(Instant("2026-03-01T01:00:01Z"))
    var sealed = book.sendings.lines(before: [moment, Instant.latest])
    let bytes = Array(journal.map { $0 + "\n" }.joined().utf8)
    sealed.read(bytes.span, firstLine: 1)
    #expect(sealed.latest == Instant("2026-03-01T01:00:00Z"))
    for moment in [moment, Instant.latest] {
      #expect(sealed.sum(before: moment).count == 2)
      #expect(sealed.sum(before: moment).digests.hexadecimal == Self.sum)
    }
  }

  @Test(
    arguments: [
      (lines, []), (lines.reversed(), []), (lines + [lines[1]], []),
      ([lines[0]], ["journal/seal error"]),
      (
        [
          lines[0],
          lines[1].replacing(":7}", with: ":8}").replacing(#","check":"e5e0756c""#, with: ""),
        ],
        ["journal/seal error"]
      ),
      (lines + [third], ["journal/seal note"]),
      // An altered line is a fault of its own, also where it was taken back.
      ([lines[0], lines[1].replacing(":7}", with: ":8}")], []),
      // What is left out may have been meant.
      ([lines[0], #"{"id":"01K00000000000000000000002","at":"2026-03-01T01:00:00Z""#], []),
      (
        [lines[0], #"{"id":"01K00000000000000000000002","at":"2026-06-01T01:00:00Z""#],
        ["journal/seal error"]
      ),
    ] as [([String], [String])])
  func `is broken by what is gone or other`(journal: [String], found: [String]) throws {
    let empty: [UInt8] = []
    let seal = try Self.seal(report: SHA256.digest(empty.span))
    let sent =
      #"{"id":"01K00000000000000000000009","at":"2026-05-01T01:00:00Z","kind":"sent","#
      + #""report":"annual","on":"2026-05-01","seal":{"records":2,"lines":"\#(Self.sum)","#
      + #""report":"\#(seal.report.hexadecimal)"}}"#
    let text = BookText(plan: PlanText().text, lines: [sent] + journal)
    let sendings = try #require(text.read()).sendings
    #expect(sendings.sealed.map { $0.sent.seal?.code } == [seal.code])
    let findings = sendings.findings(snapshots: nil, isSound: true, journal: "journal.jsonl") {
      reader throws(Never) in reader(text.journal.span, 1, true)
    }
    #expect(findings.map { "\($0.code.name) \($0.severity.rawValue)" } == found)
  }
}
