import MTTQCore
import MTTQText
import TestSupport
import Testing

@Suite struct `The order of a journal's lines` {
  private static let books = Fixtures.folders(holding: "journal.jsonl", below: "valid")

  @Test(arguments: books)
  func `changes no report`(folder: String) {
    let text = BookText(fixture: folder)
    let expected = BookContent(text.read())
    #expect(!expected.reports.isEmpty)
    var random = SeededRandom(seed: 7)
    for _ in 0..<2 {
      var shuffled = text
      shuffled.journal = text.journal.lines.shuffled(using: &random).flatMap { $0 }
      let content = BookContent(shuffled.read())
      #expect(content.reports == expected.reports)
      #expect(content.codes == expected.codes)
    }
  }

  @Test(arguments: books)
  func `changes no report where lines stand twice, each of which counts once`(folder: String) {
    let text = BookText(fixture: folder)
    let expected = BookContent(text.read())
    var random = SeededRandom(seed: 8)
    let lines = text.journal.lines
    let repeated = lines.filter { _ in random.chance(30) }
    var merged = text
    merged.journal = (lines + repeated).shuffled(using: &random).flatMap { $0 }
    let content = BookContent(merged.read())
    #expect(content.reports == expected.reports)
    #expect(
      content.codes
        == (expected.codes + repeated.map { _ in "journal/duplicate-record" }).sorted())
  }

  @Test(arguments: books)
  func `counts nothing of two lines that conflict but the first`(folder: String) throws {
    let text = BookText(fixture: folder)
    let last = try #require(text.journal.lines.last)
    let other = last.dropLast(2) + Array(",\"x\":1}\n".utf8)
    var conflicting = text
    conflicting.journal += other
    let content = BookContent(conflicting.read())
    #expect(content.figures == BookContent(text.read()).figures)
    #expect(content.codes.contains("journal/conflicting-id"))
  }

  @Test(arguments: [true, false])
  func `counts of one record written down twice the line that was written first`(
    isFirst: Bool
  ) throws {
    func line(_ at: String, _ by: String) -> String {
      #"{"id":"record-01","at":"\#(at)","by":"\#(by)","kind":"result","on":"2026-03-01","#
        + #""values":{"tong-so-ho":10}}"#
    }
    let early = line("2026-03-02T01:00:00Z", "a")
    let late = line("2026-03-02T03:00:00Z", "b")
    // Between the two moments another count was taken.
    let other =
      #"{"id":"record-02","at":"2026-03-02T02:00:00Z","kind":"result","#
      + #""on":"2026-03-01","values":{"tong-so-ho":20}}"#
    var text = BookText(fixture: "valid/tan-hoa-2026")
    let lines = isFirst ? [early, other, late] : [late, other, early]
    text.journal = Array((lines.joined(separator: "\n") + "\n").utf8)
    let book = try #require(text.read())
    #expect(book.findings.map(\.code.name).contains("journal/duplicate-record"))
    #expect(!book.findings.map(\.code.name).contains("journal/conflicting-id"))
    let report = try #require(book.report("annual", asOf: CalendarDate.range.upperBound))
    let rows = report.indicators.filter { $0.indicator.id == "tong-so-ho" }
    #expect(rows.map(\.cumulative) == [Quantity(20)])
  }
}

@Suite struct `Runs of lines` {
  @Test(arguments: Fixtures.folders(holding: "journal.jsonl", below: "valid"))
  func `give the same book whatever their length`(folder: String) {
    let text = BookText(fixture: folder)
    let whole = BookContent(text.read())
    #expect(!whole.reports.isEmpty)
    for count in [1, 7, 50, 1000] {
      #expect(BookContent(text.read(linesAtOnce: count)) == whole)
    }
  }

  @Test(arguments: 100..<108 as Range<UInt64>)
  func `find the same at the same places whatever their length`(seed: UInt64) {
    let lines = RandomJournal(seed: seed, lines: 60).lines
    let text = BookText(
      plan: RandomJournal.plan, register: RandomJournal.register, journal: lines.flatMap { $0 })
    let whole = BookContent(text.read())
    #expect(!whole.findings.isEmpty)
    for count in [1, 2, 5, 59] {
      #expect(BookContent(text.read(linesAtOnce: count)) == whole)
    }
  }
}
