import Foundation
import MTTQCommandLine
import MTTQStore
import MTTQText
import Synchronization
import TestSupport
import Testing

@Suite struct `mttq show` {
  @Test(arguments: [
    ("ke-hoach.docx", "PK"), ("ke-hoach.html", "<!DOCTYPE html>"), ("ke-hoach.md", "| ỦY BAN"),
    ("ke-hoach.txt", "ỦY BAN"), ("ke-hoach.json", "{\n  \"format\": \"mttq-plan/1\""),
    ("ke-hoach", "ỦY BAN"),
  ])
  func `writes the format that the file's name asks for`(name: String, start: String) throws {
    let book = try ConsoleBook(today: "2026-05-11")
    let file = book.folder.deletingLastPathComponent().appending(path: name)
    #expect(book.run(["show", "-o", file.path]) == [])
    let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
      .replacing("\u{A0}", with: " ")
    #expect(text.drop { $0 == " " }.hasPrefix(start))
  }

  @Test func `never writes over the plan that it prints`() throws {
    let book = try ConsoleBook(today: "2026-05-11")
    let before = try book.text("plan.json")
    #expect(book.run(["show", "-o", "BOOK/plan.json"]).last == "[73]")
    #expect(try book.text("plan.json") == before)
  }

  @Test(arguments: [true, false])
  func `puts no DOCX on a terminal`(isTerminal: Bool) throws {
    let book = try ConsoleBook(today: "2026-05-11")
    let shown = Mutex("")
    let world = World(
      environment: ["MTTQ_BOOK": book.folder.path, "LANG": "en_US.UTF-8", "NO_COLOR": "1"],
      now: { SystemClock.Moment(seconds: 0, millisecond: 0) },
      today: { CalendarDate("2026-05-11") }, randomBytes: { [UInt8](repeating: 0, count: $0) },
      write: { _, bytes in
        shown.withLock { $0 += String(decoding: bytes, as: UTF8.self) }
        return .written
      }, isTerminal: { _ in isTerminal })
    let code = Tool.run(["show", "--format", "docx"], in: world)
    #expect(code == (isTerminal ? .usage : .done))
    let start = isTerminal ? "error[usage/conflict]: DOCX files are nothing for a terminal\n" : "PK"
    #expect(shown.withLock { $0 }.hasPrefix(start))
  }
}
