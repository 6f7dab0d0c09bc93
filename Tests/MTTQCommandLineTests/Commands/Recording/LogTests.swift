import Foundation
import TestSupport
import Testing

@Suite("The log") struct LogTests {
  private let queries = [
    ["log"], ["log", "--format", "json"], ["log", "--kind", "result", "--kind", "void"],
    ["log", "--limit", "3"], ["log", "--area", "xuan-my", "--limit", "2"],
    ["log", "--indicator", "cay-xanh"], ["log", "--writer", "bct-xuan-my"],
    ["trace", "annual", "tong-so-ho"], ["trace", "annual", "tong-so-ho", "--format", "json"],
    ["trace", "annual", "cay-xanh", "--format", "json"],
  ]

  @Test func `is the same in whatever order the lines stand`() throws {
    let book = try ConsoleBook(today: "2026-05-15")
    let before = queries.map(book.run)
    let lines = try book.text("journal.jsonl").split(separator: "\n")
    var random = SeededRandom(seed: 13)
    let shuffled = lines.shuffled(using: &random)
    #expect(shuffled != lines)
    try book.write(shuffled.joined(separator: "\n") + "\n", "journal.jsonl")
    #expect(queries.map(book.run) == before)
  }

  @Test func `shows the last so many`() throws {
    let book = try ConsoleBook(today: "2026-05-15")
    let all = book.run(["log"])
    #expect(book.run(["log", "--limit", "3"]) == all.suffix(3))
    #expect(book.run(["log", "--limit", "5000"]) == all)
  }

  @Test func `shows what concerns an indicator, an area, a writer`() throws {
    let book = try ConsoleBook(today: "2026-05-15")
    let all = book.run(["log"])
    let area = book.run(["log", "--area", "xuan-my"])
    #expect(!area.isEmpty && area == all.filter { $0.contains(/[\[ ]xuan-my\b(?!\))/) })
    let writer = book.run(["log", "--writer", "bct-xuan-my"])
    #expect(!writer.isEmpty && writer == all.filter { $0.hasSuffix("(bct-xuan-my)") })
    let indicator = book.run(["log", "--indicator", "cay-xanh"])
    #expect(!indicator.isEmpty && indicator == all.filter { $0.contains("cay-xanh =") })
  }
}
