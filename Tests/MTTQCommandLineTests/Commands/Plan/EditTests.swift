import Foundation
import Synchronization
import TestSupport
import Testing

@Suite("A file of the book in an editor") struct EditTests {
  /// A book whose editor replaces one text by another, and ends with an exit code.
  private func book(
    _ old: String, _ new: String, code: Int32 = 0, beside: String? = nil
  ) throws -> ConsoleBook {
    try ConsoleBook(today: "2026-05-15") { file, _ in
      let url = URL(filePath: file)
      do {
        let text = try String(contentsOf: url, encoding: .utf8)
        try Data(text.replacing(old, with: new).utf8).write(to: url)
        if let beside {
          try Data().write(to: url.deletingLastPathComponent().appending(path: beside))
        }
      } catch {
        return 99
      }
      return code
    }
  }

  /// What lies in the book's folder and no book has.
  private func leftovers(_ book: ConsoleBook) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: book.folder.path)
      .filter { $0.hasPrefix(".mttq-edit-") }
  }

  @Test func `what was saved takes the place of the plan, and can be taken back`() throws {
    let book = try book(#""name": "Tu Lễ""#, #""name": "Tu Lễ mới""#, beside: "plan.json~")
    let before = try book.text("plan.json")
    #expect(book.run(["edit"]) == ["! đã thay plan.json"])
    #expect(try book.text("plan.json") == before.replacing(#""Tu Lễ""#, with: #""Tu Lễ mới""#))
    #expect(try leftovers(book) == [])
    #expect(book.run(["undo"]) == ["! đã hoàn tác: mttq edit, ngày 15/5/2026"])
    #expect(try book.text("plan.json") == before)
  }

  @Test func `a plan with an error is not taken over, and the copy is kept and named`() throws {
    let book = try book(#""lead": "mttq""#, #""lead": "mttqq""#)
    let before = try book.text("plan.json")
    let told = book.run(["edit"])
    #expect(told.contains { $0.contains("error[ref/unknown]") })
    #expect(told.contains { $0.hasPrefix("! bản đã sửa còn ở BOOK/.mttq-edit-") })
    #expect(told.last == "[65]")
    #expect(try book.text("plan.json") == before)
    #expect(try leftovers(book).count == 1)
  }

  @Test func `what is no JSON any more is told with its place`() throws {
    let told = try book(#""year": 2026,"#, #""year": ,"#).run(["edit"])
    #expect(told.contains { $0.contains("error[json/syntax]") })
    #expect(told.last == "[65]")
  }

  @Test func `nothing changed is nothing, and a failing editor is 69`() throws {
    let book = try book("a", "a")
    #expect(book.run(["edit"]) == ["! không có gì thay đổi"])
    #expect(try leftovers(book) == [])
    let failing = try self.book("Tu Lễ", "Tu Lễ 2", code: 1)
    #expect(failing.run(["edit"]).last == "[69]")
    let without = try ConsoleBook(today: "2026-05-15")
    #expect(without.run(["edit"]).last == "[69]")
  }

  @Test func `a register is shown by ids and keys, and a forgetting waits for its copies`() throws {
    let book = try book(#""status": "near-poor""#, #""status": "at-risk""#)
    let before = try book.text("households.json")
    let shown = book.run(["edit", "households", "-n"])
    #expect(shown.count == before.ranges(of: #""status": "near-poor""#).count)
    #expect(shown.allSatisfy { $0.hasSuffix(": status") })
    #expect(try book.text("households.json") == before)
    #expect(book.run(["edit", "households"]) == ["! đã thay households.json"])
    #expect(book.run(["undo"]).last == "[64]")
    let copy = book.folder.appending(path: ".mttq-edit-abc")
    try FileManager.default.createDirectory(at: copy, withIntermediateDirectories: false)
    try Data().write(to: copy.appending(path: "households.json"))
    let id = try #require(
      try book.text("households.json").firstMatch(of: /"id": "([^"]+)"/)?.output.1)
    #expect(book.run(["household", "forget", String(id), "--yes"]).last == "[74]")
    #expect(book.run(["household", "forget", String(id)]).last == "[64]")
  }

  @Test func `a plan that was changed meanwhile is not written over`() throws {
    let path = Mutex("")
    let book = try ConsoleBook(today: "2026-05-15") { file, _ in
      let url = URL(filePath: file)
      do {
        let text = try String(contentsOf: url, encoding: .utf8)
        try Data(text.replacing("Tu Lễ", with: "Tu Lễ 2").utf8).write(to: url)
        try Data((text + "\n").utf8).write(to: URL(filePath: path.withLock { $0 }))
      } catch {
        return 99
      }
      return 0
    }
    path.withLock { $0 = book.folder.appending(path: "plan.json").path }
    #expect(book.run(["edit"]).last == "[75]")
  }
}
