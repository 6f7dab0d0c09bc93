import Foundation
import TestSupport
import Testing

/// What is said where a book may not be the one that was meant, or not what it was.
@Suite struct `The book in use` {
  @Test(arguments: [
    (["status"], "2027-01-12", true), (["record", "ngay-cong=1"], "2030-03-01", true),
    (["target", "set", "ngay-cong", "--at-least", "7"], "2024-03-01", true),
    (["status", "-q"], "2030-03-01", false), (["status"], "2026-11-29", false),
    (["deadlines", "--as-of", "2031-01-01"], "2026-05-11", true),
  ])
  func `is told to be of another year than today`(
    words: [String], today: String, isTold: Bool
  ) throws {
    let printed = try ConsoleBook(today: today).run(words)
    #expect(printed.contains { $0.hasPrefix("! “BOOK” là sổ năm 2026, hôm nay là ") } == isTold)
  }

  @Test func `tells which reports it no longer agrees with when its journal is emptied`() throws {
    let book = try ConsoleBook(today: "2026-05-20")
    #expect(!book.run(["status"]).contains("Báo cáo đã gửi mà sổ nay nói khác"))
    try book.write("", "journal.jsonl")
    let status = book.run(["status"])
    let heading = try #require(status.firstIndex(of: "Báo cáo đã gửi mà sổ nay nói khác"))
    #expect(status[heading + 1].hasPrefix("- half-year: nhật ký không còn ghi là đã gửi, "))
  }

  @Test(arguments: [
    ("households.json\n", true), ("# x\n  /households.json \n", true),
    ("#households.json\n", false),
    ("*.torn\n", false),
  ])
  func `tells that git does not keep its register`(ignored: String, isTold: Bool) throws {
    let book = try ConsoleBook(today: "2026-05-20")
    let line = "Kho git không giữ sổ hộ (households.json): sao lưu riêng tệp ấy."
    try book.write(ignored, ".gitignore")
    #expect(!book.run(["status"]).contains(line))
    let above = book.folder.deletingLastPathComponent().appending(path: ".git")
    try FileManager.default.createDirectory(at: above, withIntermediateDirectories: false)
    #expect(book.run(["status"]).contains(line) == isTold)
  }

  @Test(arguments: ["journal 2.jsonl", "plan-cũ.json", "households (1).json"])
  func `tells of copies that nothing reads`(name: String) throws {
    let book = try ConsoleBook(today: "2026-05-20")
    try book.write("{}\n", name)
    for words in [["status"], ["report", "annual"], ["send", "annual", "--again"]] {
      #expect(
        book.run(words).contains { $0.hasPrefix("! BOOK/\(name):1:1: warning[file/copy]: ") },
        "\(words)")
    }
  }

  @Test func `has the same form with the line ends that git writes on Windows`() throws {
    let book = try ConsoleBook(today: "2026-05-20")
    #expect(book.run(["fmt", "BOOK"]) == [])
    for name in ["plan.json", "households.json", "journal.jsonl"] {
      try book.write(book.text(name).replacing("\n", with: "\r\n"), name)
    }
    #expect(book.run(["fmt", "--check", "BOOK"]) == [])
    try book.write(book.text("plan.json").replacing("  \"year\"", with: "   \"year\""), "plan.json")
    let printed = book.run(["fmt", "--check", "BOOK"])
    #expect(printed.first == "BOOK/plan.json" && printed.last == "[1]")
    #expect(book.run(["fmt", "BOOK"]).count == 3)
    #expect(try !book.text("journal.jsonl").contains("\r"))
  }
}
