import Foundation
import TestSupport
import Testing

@Suite("Taking the last command back") struct UndoTests {
  private func book(_ rows: Int = 0) throws -> ConsoleBook {
    let table = (1...max(rows, 1)).map { "2026-05-0\($0),ngay-cong,\($0)" }
    return try ConsoleBook(
      today: "2026-05-15",
      input: Array((["on,indicator,value"] + table).joined(separator: "\n").utf8))
  }

  private func record(_ book: ConsoleBook, _ value: String) -> String {
    book.run(["record", value, "--on", "2026-05-14"]).first { !$0.hasPrefix("!") } ?? ""
  }

  @Test func `one record is taken back without a question, and then the one before it`() throws {
    let book = try book()
    let (first, second) = (record(book, "cay-xanh=1"), record(book, "cay-xanh=2"))
    for id in [second, first] {
      #expect(book.run(["undo"]).contains { $0.hasPrefix("! đã hủy: \(id)") })
    }
    #expect(book.run(["undo"]).last == "[66]")
  }

  @Test func `of a table all is taken back or nothing`() throws {
    let book = try book(3)
    let kept = record(book, "cay-xanh=1")
    _ = book.run(["record", "--from", "-"])
    let before = try book.text("journal.jsonl")
    #expect(book.run(["undo"]).last == "[64]")
    #expect(try book.text("journal.jsonl") == before)
    let taken = book.run(["undo", "--yes"])
    #expect(taken.contains { $0.hasPrefix("! đã hủy 3 bản ghi") })
    #expect(taken.count { !$0.hasPrefix("!") } == 3)
    #expect(book.run(["undo"]).contains { $0.hasPrefix("! đã hủy: \(kept)") })
  }

  @Test func `what was written last stands last, whatever its time says`() throws {
    let book = try book()
    _ = record(book, "cay-xanh=1")
    let late =
      #"{"id":"dong-ho-sai","at":"2026-01-02T00:00:00Z","by":"can-bo","#
      + #""kind":"result","on":"2026-05-14","values":{"cay-xanh":7}}"#
    try book.write(try book.text("journal.jsonl") + late + "\n", "journal.jsonl")
    #expect(book.run(["undo"]).contains { $0.hasPrefix("! đã hủy: dong-ho-sai") })
  }

  @Test func `a void of a record that was not the last is final`() throws {
    let book = try book()
    let (first, second) = (record(book, "cay-xanh=1"), record(book, "cay-xanh=2"))
    _ = book.run(["void", first, "--reason", "nhầm"])
    #expect(book.run(["undo"]).last == "[64]")
    _ = book.run(["void", second, "--reason", "nhầm"])
    #expect(book.run(["undo"]).last == "[64]")
  }

  @Test func `a void of the last record is as good as undo`() throws {
    let book = try book()
    let (first, second) = (record(book, "cay-xanh=1"), record(book, "cay-xanh=2"))
    _ = book.run(["void", second, "--reason", "nhầm"])
    #expect(book.run(["undo"]).contains { $0.hasPrefix("! đã hủy: \(first)") })
  }
}
