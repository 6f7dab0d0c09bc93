internal import MTTQStore
internal import MTTQText
internal import Testing

@Suite struct `Finding the book` {
  @Test func `takes the one named before all others`() throws {
    let folder = try Sandbox()
    for name in ["a", "b"] {
      try folder.makeFolder(name)
      try folder.write("{}", "\(name)/plan.json")
    }
    let a = folder("a")
    let b = folder("b")
    #expect(try BookFolder.find(named: a, variable: b, from: b) == BookFolder(a))
    #expect(try BookFolder.find(named: nil, variable: a, from: b) == BookFolder(a))
    #expect(try BookFolder.find(named: nil, variable: "", from: b) == BookFolder(b))
    #expect(try BookFolder.find(named: nil, variable: nil, from: b) == BookFolder(b))
  }

  @Test func `looks upward from where one stands`() throws {
    let folder = try Sandbox()
    try folder.write("{}", "plan.json")
    try folder.makeFolder("reports")
    try folder.makeFolder("reports/old")
    let found = try BookFolder.find(named: nil, variable: nil, from: folder("reports/old"))
    #expect(found == BookFolder(folder.path))
    let climbing = try BookFolder.find(named: nil, variable: nil, from: folder("reports/old/.."))
    #expect(climbing.path == folder("reports/old/../.."))
  }

  @Test func `says so where there is none up to the root`() throws {
    for start in ["/", "."] {
      let refused = try failure { () throws(StoreFailure) in
        _ = try BookFolder.find(named: nil, variable: nil, from: start)
      }
      #expect(refused.category == .noInput)
      #expect(refused.message(.english).hasPrefix("there is no book here"))
    }
  }

  @Test func `refuses a folder that is no book, a file, and nothing`() throws {
    let folder = try Sandbox()
    try folder.write("", "file")
    for (name, message) in [
      ("", "“\(folder.path)” is no book: it holds no plan.json"),
      ("missing", "there is no folder “\(folder("missing"))”"),
      ("file", "there is no folder “\(folder("file"))”"),
    ] {
      let refused = try failure { () throws(StoreFailure) in
        _ = try BookFolder.find(named: folder(name), variable: nil)
      }
      #expect(refused.category == .noInput)
      #expect(refused.message(.english) == message)
    }
  }

  @Test func `names the files of a book`() {
    let book = BookFolder("x/")
    #expect(book.plan.path == "x/plan.json")
    #expect(book.households.path == "x/households.json")
    #expect(book.journalPath == "x/journal.jsonl")
    #expect(book.report("half-year").path == "x/reports/half-year.json")
    #expect(BookFolder(".").plan.path == "plan.json")
    #expect(BookFolder("..").plan.path == "../plan.json")
    #expect(BookFolder("/").plan.path == "/plan.json")
  }

  @Test func `makes the folder of the reports once`() throws {
    let folder = try Sandbox()
    let book = BookFolder(folder.path)
    try book.makeReportsFolder()
    try book.makeReportsFolder()
    try book.report("annual").create(Array("{}".utf8))
    #expect(try folder.names("reports") == ["annual.json"])
  }
}
