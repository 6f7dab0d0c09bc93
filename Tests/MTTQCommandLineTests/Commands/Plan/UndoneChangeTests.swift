import Foundation
import TestSupport
import Testing

@Suite("Changes of the plan that are taken back") struct UndoneChangeTests {
  private func book() throws -> ConsoleBook { try ConsoleBook(today: "2026-05-15") }

  @Test func `records and changes are taken back in the order in which they were made`() throws {
    let book = try book()
    let before = try book.text("plan.json")
    _ = book.run(["record", "cay-xanh=1"])
    _ = book.run(["area", "edit", "tu-le", "--kind", "thôn"])
    _ = book.run(["record", "cay-xanh=2"])
    _ = book.run(["plan", "set", "--number", "99/KH"])
    #expect(book.run(["undo", "--list"]).count >= 4)
    let told = (1...4).map { _ in
      book.run(["undo"]).first { $0.hasPrefix("! ") } ?? ""
    }
    #expect(told[0] == "! đã hoàn tác: mttq plan set, ngày 15/5/2026")
    #expect(told[1].hasPrefix("! đã hủy: "))
    #expect(told[2] == "! đã hoàn tác: mttq area edit, ngày 15/5/2026")
    #expect(told[3].hasPrefix("! đã hủy: "))
    #expect(try book.text("plan.json") == before)
  }

  @Test func `a plan that was changed by hand since is left alone`() throws {
    let book = try book()
    _ = book.run(["area", "edit", "tu-le", "--kind", "thôn"])
    try book.write(try book.text("plan.json") + "\n", "plan.json")
    #expect(book.run(["undo"]).last == "[64]")
  }

  @Test func `a change of the register and a rename are not taken back`() throws {
    let book = try book()
    _ = book.run(["area", "add", "Khối 7"])
    _ = book.run(["area", "rename", "khoi-7", "so-7"])
    let renamed = book.run(["undo"])
    #expect(renamed.contains { $0.contains("mttq area rename") })
    #expect(renamed.last == "[64]")
    _ = book.run(["household", "add", "Người Mẫu Thử", "--status", "poor", "--area", "tu-le"])
    #expect(book.run(["undo"]).last == "[64]")
  }

  @Test func `a change is no one else's to take back`() throws {
    let book = try book()
    _ = book.run(["area", "edit", "tu-le", "--kind", "thôn", "--by", "nguoi-khac"])
    #expect(book.run(["undo"]).last == "[66]")
    #expect(book.run(["undo", "--by", "nguoi-khac"]).last != "[64]")
  }

  @Test func `twenty changes are kept, and a shown change changes nothing`() throws {
    let book = try book()
    for number in 1...23 { _ = book.run(["area", "edit", "tu-le", "--kind", "thôn \(number)"]) }
    let kept = try FileManager.default.contentsOfDirectory(
      atPath: book.folder.appending(path: ".mttq-undo").path)
    #expect(kept.count == 20)
    let before = try book.text("plan.json")
    let shown = book.run(["undo", "-n"])
    #expect(shown.contains(#"-      "kind": "thôn 23","#))
    #expect(shown.contains(#"+      "kind": "thôn 22","#))
    #expect(try book.text("plan.json") == before)
    #expect(
      book.run(["area", "edit", "tu-le", "--kind", "thôn 23"]) == ["! đã sửa khu dân cư tu-le"])
  }
}
