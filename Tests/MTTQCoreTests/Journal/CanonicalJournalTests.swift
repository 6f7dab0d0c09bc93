import MTTQCore
import MTTQText
import TestSupport
import Testing

@Suite struct `A journal in canonical form` {
  @Test(arguments: Fixtures.folders(holding: "journal.jsonl", below: "valid"))
  func `stays as it is`(folder: String) throws {
    let bytes = try #require(Fixtures.bytes(folder + "/journal.jsonl"))
    let form = Form(bytes)
    #expect(form.bytes.elementsEqual(bytes))
    #expect(form.journal.difference == nil)
    #expect(form.journal.faults == [])
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `is the same twice as once, in whatever runs its lines come`(seed: UInt64) {
    let lines = RandomJournal(seed: seed, lines: 150).lines
    let form = Form(Array(lines.joined()))
    let again = Form(form.bytes)
    #expect(again.text == form.text)
    #expect(again.journal.difference == nil)
    var random = SeededRandom(seed: seed)
    let runs = Form(lines) { random.chance(30) }
    #expect(runs.text == form.text)
    #expect(runs.journal.faults == form.journal.faults)
    #expect(runs.journal.difference?.place.line == form.journal.difference?.place.line)
  }

  @Test func `has the keys in their order, unknown ones after them, and a check`() {
    let form = Form(
      """
      \u{FEFF}{"zeta":1.50, "note":"Hô\u{323}i \\u0041\\/","kind":"result","on":"2026-03-01",\
      "values":{"b":1e1,"a":-0.0},"id":"01AAAAAAAAAAAAAAAAAAAAAAAA","alpha":{"b":2.0,"a":[]},\
      "at":"2026-03-01T00:00:00Z"}\r
      \t
      {"kind":"later","x" : 1}\r
      {"id":"01A
      """)
    let line = """
      {"id":"01AAAAAAAAAAAAAAAAAAAAAAAA","at":"2026-03-01T00:00:00Z","kind":"result",\
      "on":"2026-03-01","values":{"b":10,"a":0},"note":"Hội A/","zeta":1.5,\
      "alpha":{"b":2,"a":[]}
      """
    let check = LineCheck().digits(Array(line.utf8).span)
    #expect(
      form.text == "\(line),\"check\":\"\(check)\"}\n{\"kind\":\"later\",\"x\" : 1}\n{\"id\":\"01A")
    #expect(form.journal.difference?.mend == .noMark)
    #expect(form.journal.faults == [])
  }

  @Test func `keeps two equal lines, and gives a last whole line its newline`() {
    let line = #"{"id":"01AAAAAA","at":"2026-03-01T00:00:00Z","kind":"void","record":"02AAAAAA","#
    let form = Form(line + #""reason":"a"}"# + "\n" + line + #" "reason":"a"}"#)
    let lines = form.text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == 3)
    #expect(lines[0] == lines[1])
    #expect(lines[0].hasPrefix(line + #""reason":"a","check":""#))
  }

  @Test func `is not asked of a line that was altered, unless it was taken back`() {
    let altered =
      #"{"id":"01AAAAAA", "at":"2026-03-01T00:00:00Z","kind":"task","task":"1","#
      + #""on":"2026-03-01","status":"done","check":"00000000"}"# + "\n"
    let void =
      #"{"id":"02AAAAAA","at":"2026-03-01T00:00:00Z","kind":"void","record":"01AAAAAA","#
      + #""reason":"a"}"# + "\n"
    #expect(Form(altered).journal.faults.map(\.code) == [.journalCheck])
    #expect(Form(altered).text == altered)
    #expect(Form(altered + void).journal.faults == [])
    #expect(Form(altered + void).text.hasPrefix(altered))
  }
}

/// A journal put into canonical form.
private struct Form {
  private(set) var journal = CanonicalJournal(path: "journal.jsonl")
  private(set) var bytes: [UInt8] = []

  var text: String { String(decoding: bytes, as: UTF8.self) }

  init(_ text: String) { self.init(Array(text.utf8)) }

  init(_ bytes: [UInt8]) {
    self.bytes = journal.written(bytes.span, firstLine: 1, isLast: true)
  }

  /// Takes the lines in runs, each ended where `ends` says so.
  init(_ lines: [[UInt8]], ends: () -> Bool) {
    var run: [UInt8] = []
    var first = 1
    for (index, line) in lines.enumerated() {
      run += line
      let isLast = index == lines.count - 1
      guard isLast || ends() else { continue }
      bytes += journal.written(run.span, firstLine: first, isLast: isLast)
      first += run.count { $0 == UInt8(ascii: "\n") }
      run = []
    }
  }
}
