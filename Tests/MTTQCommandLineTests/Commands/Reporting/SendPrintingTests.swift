import Foundation
import Testing

@Suite("A report that is printed as it is sent") struct SendPrintingTests {
  private static let number = "20/BC-MTTQ-BTT"
  private static let send = [
    "send", "half-year", "--on", "14/5/2026", "--number", number, "--again",
  ]

  private func book() throws -> ConsoleBook {
    let book = try ConsoleBook(today: "2026-05-14")
    for name in try names(book) where name.hasPrefix("reports") {
      try FileManager.default.removeItem(at: book.folder.appending(path: name))
    }
    return book
  }

  /// What lies in the book, but for the name of who holds its lock.
  private func names(_ book: ConsoleBook) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: book.folder.path)
      .filter { $0 != ".mttq.lock" }.sorted()
  }

  private func path(_ name: String, of book: ConsoleBook) -> String {
    book.folder.appending(path: name).path
  }

  @Test(arguments: ["txt", "md", "html", "docx", "csv", "json"])
  func `is what report prints afterwards`(ending: String) throws {
    let book = try book()
    let (sent, printed) = (path("gui.\(ending)", of: book), path("in.\(ending)", of: book))
    #expect(!book.run(Self.send + ["-o", sent]).contains { $0.hasPrefix("[") })
    #expect(!book.run(["report", "half-year", "-o", printed]).contains { $0.hasPrefix("[") })
    #expect(FileManager.default.contentsEqual(atPath: sent, andPath: printed))
    if ending == "html" {
      #expect(try book.text("gui.html").contains(Self.number))
      #expect(try book.text("gui.html").contains("Mã kiểm tra: "))
    }
  }

  @Test func `is not there where nothing is recorded`() throws {
    let book = try book()
    let before = try names(book)
    let refused = book.run(
      Self.send + ["--note", "Bà Nguyễn Thị A. đã nhận", "-o", path("gui.docx", of: book)])
    #expect(refused.last == "[64]", "\(refused)")
    #expect(book.run(Self.send + ["-n", "-o", path("gui.docx", of: book)]).count == 1)
    #expect(try names(book) == before)
  }

  @Test func `is printed where a sending that broke off is completed`() throws {
    let book = try book()
    let file = path("gui.docx", of: book)
    _ = book.run(Self.send + ["-o", file])
    let whole = try Data(contentsOf: URL(filePath: file))
    for lost in ["gui.docx", "reports/half-year.json"] {
      try FileManager.default.removeItem(at: book.folder.appending(path: lost))
    }
    let journal = try book.text("journal.jsonl")
    let rehearsed = book.run(Self.send + ["-o", file, "-n"])
    #expect(!FileManager.default.fileExists(atPath: file), "\(rehearsed)")
    let completed = book.run(Self.send + ["-o", file])
    #expect(!completed.contains { $0.hasPrefix("[") }, "\(completed)")
    #expect(try Data(contentsOf: URL(filePath: file)) == whole)
    #expect(try book.text("journal.jsonl") == journal)
  }

  @Test func `takes the place of no document that was edited, unless it is forced`() throws {
    let book = try book()
    let file = path("gui.docx", of: book)
    try book.write("đã sửa", "gui.docx")
    let before = try names(book)
    for command in [Self.send, ["report", "half-year"]] {
      #expect(book.run(command + ["-o", file]).last == "[73]")
      #expect(try book.text("gui.docx") == "đã sửa")
      #expect(try names(book) == before)
    }
    #expect(!book.run(Self.send + ["-o", file, "--force"]).contains { $0.hasPrefix("[") })
    #expect(!book.run(["report", "half-year", "-o", file]).contains { $0.hasPrefix("[") })
  }

  @Test(arguments: [nil, "{}"])
  func `does not keep the others from the list where its snapshot is lost`(left: String?) throws {
    let book = try book()
    _ = book.run(Self.send)
    _ = book.run(["send", "annual", "--number", "21/BC", "--again"])
    let snapshot = "reports/half-year.json"
    if let left {
      try book.write(left, snapshot)
    } else {
      try FileManager.default.removeItem(at: book.folder.appending(path: snapshot))
    }
    let list = book.run(["diff"])
    #expect((list.last == "[65]") == (left != nil))
    #expect(list.contains { $0.contains("(half-year)") && $0.hasSuffix("?") }, "\(list)")
    #expect(list.contains { $0.contains("(annual)") && $0.hasSuffix(" 0") }, "\(list)")
    #expect(list.contains { $0.hasPrefix("! ") && $0.contains(snapshot) }, "\(list)")
    let status = book.run(["status"])
    #expect(!status.contains { $0.hasPrefix("[") })
    #expect(status.contains { $0.contains(snapshot) }, "\(status)")
    #expect(!status.contains { $0.contains("mttq diff annual") })
  }
}
