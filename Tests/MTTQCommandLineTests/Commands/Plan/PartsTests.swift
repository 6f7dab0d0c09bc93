import Foundation
import MTTQText
import Testing

@Suite struct `Parts of the plan` {
  @Test(
    arguments: [
      ["task", "add", "Họp", "--lead", "khong-co"], ["task", "add", "Họp", "--id", "3"],
      ["task", "add", "Họp", "--from", "5/6/2026", "--due", "1/6/2026"],
      ["task", "add", "H\u{7}ọp"], ["model", "add", "Vườn", "--content", "0"],
      ["area", "add", "Tu Lễ"], ["org", "add", "Hội", "--kind", "x"],
      ["target", "set", "ngay-cong"], ["target", "set", "ngay-cong", "--at-least", "1e20"],
    ])
  func `a refused change leaves the plan byte for byte as it was`(words: [String]) throws {
    let book = try ConsoleBook()
    let before = try book.plan()
    #expect(book.run(words).last == "[64]")
    #expect(try book.plan() == before)
  }

  @Test func `what is added can be used at once, and the plan stays without fault`() throws {
    let book = try ConsoleBook()
    #expect(book.run(["org", "add", "Hội Luật gia", "--kind", "member"]) == ["hoi-luat-gia"])
    #expect(book.run(["area", "add", "Số 7"]) == ["so-7"])
    #expect(
      book.run([
        "model", "add", "Sách cũ", "--content", "2", "--org", "hoi luat gia", "--area", "so-7",
      ])
        == ["sach-cu"])
    #expect(book.run(["task", "add", "Tư vấn pháp luật", "--lead", "hoi-luat-gia"]) == ["11"])
    #expect(
      book.run(["target", "set", "ngay-cong", "--org", "Hội Luật gia", "--exactly", "5", "-q"])
        == [])
    let findings = book.run(["validate", "BOOK", "-q"])
    #expect(!findings.contains { $0.contains("error[") })
    #expect(findings.last != "[1]")
  }

  @Test func `unknown keys stay, after the known ones, and so does the mode of the file`() throws {
    let book = try ConsoleBook()
    let text = try book.plan().replacing("\"year\": 2026,", with: "\"year\": 2026,\n  \"x\": 1.50,")
    try book.write(text)
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: book.path)
    #expect(book.run(["area", "add", "Số 7"]) == ["so-7"])
    #expect(try book.plan().hasSuffix("\n  ],\n  \"x\": 1.5\n}\n"))
    let mode = try FileManager.default.attributesOfItem(atPath: book.path)[.posixPermissions]
    #expect(mode as? Int == 0o640)
  }

  @Test func `a fault that stands in the plan already does not bar a change`() throws {
    let book = try ConsoleBook()
    try book.write(book.plan().replacing("\"lead\": \"phu-nu\"", with: "\"lead\": \"nobody\""))
    #expect(book.run(["area", "add", "Số 7"]) == ["so-7"])
    #expect(try book.plan().contains("\"so-7\""))
  }

  @Test func `a plan that is no JSON is told with its place`() throws {
    let book = try ConsoleBook()
    try book.write("{\"format\": ")
    let lines = book.run(["area", "add", "Số 7"])
    #expect(lines.first?.hasPrefix("! BOOK/plan.json:1:12: error[json/syntax]") == true)
    #expect(lines.last == "[65]")
  }

  @Test func `a list that is none is told with its place`() throws {
    let book = try ConsoleBook()
    try book.write(book.plan().replacing("\"holidays\": [", with: "\"areas\": {}, \"holidays\": ["))
    try book.write(book.plan().replacing("\"areas\": [", with: "\"khu\": ["))
    let before = try book.plan()
    let lines = book.run(["area", "add", "Số 7"])
    #expect(lines.first?.contains("error[field/type]") == true)
    #expect(lines.last == "[65]")
    #expect(try book.plan() == before)
  }

  @Test func `a model is in the log with what became of it`() throws {
    let book = try ConsoleBook()
    let id = try #require(book.run(["model", "stop", "vuon-rau-sach", "--on", "14/5/2026"]).first)
    #expect(
      book.run(["log", "--kind", "model", "--since", "14/5/2026", "--until", "14/5/2026"]) == [
        "\(id)  14/5/2026   mô hình  vuon-rau-sach → ngừng hoạt động  (can-bo)"
      ])
  }
}

extension ConsoleBook {
  fileprivate init() throws {
    try self.init(today: "2026-05-15")
  }

  /// Where plan.json is.
  fileprivate var path: String { folder.appending(path: "plan.json").path }

  fileprivate func plan() throws -> String { try text("plan.json") }

  fileprivate func write(_ text: String) throws { try write(text, "plan.json") }
}
