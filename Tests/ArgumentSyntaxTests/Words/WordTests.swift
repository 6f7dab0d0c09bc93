internal import ArgumentSyntax
internal import MTTQText
internal import Testing

@Suite struct `A word of a command line` {
  @Test func `keeps its place, and so do its parts`() throws {
    let line = CommandLineText(tool: "mttq", words: ["record", "ngày=1 tỷ", "it's"])
    let (before, after) = try #require(line.words[1].split(at: "="))
    let excerpt = #"mttq record 'ngày=1 tỷ' 'it'\''s'"#
    #expect(line.words[0].place == Place.inLine(excerpt, 5, width: 6))
    #expect(line.words[1].place == Place.inLine(excerpt, 12, width: 11))
    #expect(before.place == Place.inLine(excerpt, 13, width: 4))
    #expect(after.place == Place.inLine(excerpt, 18, width: 4))
    #expect(line.words[2].place == Place.inLine(excerpt, 24, width: 9))
    #expect(line.end == Place.inLine(excerpt, 33, width: 1))
    #expect([before.text, after.text] == ["ngày", "1 tỷ"])
  }

  @Test func `is shown without anything that steers a terminal`() {
    let line = CommandLineText(tool: "mttq", words: ["a\u{1B}[2J\nb\u{2028}"])
    #expect(line.words[0].shown == "a␛[2J␊b\u{FFFD}")
    #expect(line.end.excerpt == "mttq 'a␛[2J␊b\u{FFFD}'")
    #expect(
      Word(String(repeating: "ă", count: 61)).shown == String(repeating: "ă", count: 60) + "…")
  }

  @Test func `reaches the command with its place`() throws {
    let parsed = Demo.tool.parse(["void", "01JN", "--reason", "ghi nhầm"])
    guard case .void(let void) = try #require(parsed.invocation) else {
      Issue.record("not void")
      return
    }
    #expect(void.record.text == "01JN")
    #expect(void.reason == "ghi nhầm")
    #expect(
      void.record.place == Place.inLine("mttq void 01JN --reason 'ghi nhầm'", 10, width: 4))
  }

  @Test func `keeps its column in a long line, of which only the surroundings are shown`() throws {
    let words = Array(repeating: "a=1", count: 1000) + ["--bogus"]
    let fault = try #require(Demo.tool.parse(["record"] + words).faults.first)
    let place = try #require(fault.place)
    #expect(place.column == 4013)
    #expect(place.width == 7)
    #expect(place.excerptColumn == 400)
    #expect(place.excerpt.hasSuffix("a=1 a=1 --bogus"))
  }

  @Test func `has no place outside a command line`() {
    #expect(Word("h1").place == nil)
  }
}

extension Place {
  fileprivate static func inLine(_ excerpt: String, _ column: Int, width: Int) -> Place {
    Place(
      path: "", line: 1, column: column + 1, excerpt: excerpt, excerptColumn: column, width: width)
  }
}
