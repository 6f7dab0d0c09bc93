internal import Glibc
internal import MTTQStore
internal import MTTQText
internal import Testing

@Suite struct `A file for a result` {
  private static func sandbox() throws -> Sandbox {
    let folder = try Sandbox()
    for name in ["book", "book/reports", "other"] { try folder.makeFolder(name) }
    for file in ["book/plan.json", "book/journal.jsonl", "book/reports/annual.json", "x.txt"] {
      try folder.write("old", file)
    }
    return folder
  }

  @Test(arguments: [
    "plan.json", "households.json", "journal.jsonl", "journal.jsonl.torn", ".mttq.lock",
    ".mttq-x.tmp", "reports/annual.json", "reports/half-year.json", "../book/./plan.json",
    "reports/../plan.json",
  ])
  func `is never one of a book, there or not yet, whichever book is read`(name: String) throws {
    let folder = try Self.sandbox()
    let path = folder("book/" + name)
    for books in [[BookFolder(folder("book"))], []] {
      #expect(
        try failure { () throws(StoreFailure) in _ = try OutputFile(path, sparing: books) }.category
          == .cannotCreate)
    }
    #expect(try folder.text("book/plan.json") == "old")
  }

  @Test func `is none of a book by a link or by a second name`() throws {
    let folder = try Self.sandbox()
    let book = BookFolder(folder("book"))
    let links = ["link", "deep", "second"].map { folder($0) }
    try folder.makeLink("link", to: "book/journal.jsonl")
    try folder.makeLink("deep", to: "link")
    // unsafe: C takes the names as pointers, which live only during the call.
    try #require(unsafe link(folder("book/plan.json"), links[2]) == 0)
    for link in links {
      #expect(
        try failure { () throws(StoreFailure) in _ = try OutputFile(link, sparing: [book]) }
          .category
          == .cannotCreate, "\(link)")
    }
  }

  @Test(arguments: [
    "x.txt", "new.txt", "other/plan.json", "book/bao-cao.docx", "book/reports.json",
  ])
  func `is any other, replaced whole`(name: String) throws {
    let folder = try Self.sandbox()
    let file = try OutputFile(folder(name), sparing: [BookFolder(folder("book"))])
    #expect(try file.write(Array("new".utf8)) == .written)
    #expect(try folder.text(name) == "new")
  }

  @Test func `is a device as it is`() throws {
    #expect(try OutputFile("/dev/null", sparing: []).write(Array("new".utf8)) == .written)
    let full = try failure { () throws(StoreFailure) in
      _ = try OutputFile("/dev/full", sparing: []).write(Array("new".utf8))
    }
    #expect(full.category == .inputOutput)
    #expect(try FileFacts(ofPath: "/dev/null")?.kind == .special)
  }
}
