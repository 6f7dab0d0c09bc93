internal import MTTQStore
internal import Testing

@Suite struct `Replacing a file in parts` {
  @Test func `puts the parts in the place of the old, once what comes first is done`() throws {
    let folder = try Sandbox()
    try folder.write("old", "f")
    try folder.setMode(0o640, "f")
    var seen = ""
    let isDone = try WholeFile(folder("f")).replace { (write) throws(StoreFailure) in
      try write(Array("ne".utf8))
      try write(Array("w".utf8))
      return true
    } after: { () throws(StoreFailure) in
      seen = String(decoding: try WholeFile(folder("f")).read(), as: UTF8.self)
      return true
    }
    #expect(isDone)
    #expect(seen == "old")
    #expect(try folder.text("f") == "new")
    #expect(try FileFacts(ofPath: folder("f"))?.mode == 0o640)
    #expect(try folder.names() == ["f"])
  }

  @Test(arguments: [true, false], [true, false])
  func `leaves the old where the content or what comes first declines`(
    content: Bool, named: Bool
  ) throws {
    let folder = try Sandbox()
    try folder.write("old", "f")
    let isDone = try WholeFile(folder("f")).replace(named: named) { (write) throws(StoreFailure) in
      try write(Array("new".utf8))
      return content
    } after: { () throws(StoreFailure) in
      false
    }
    #expect(!isDone)
    #expect(try folder.text("f") == "old")
    #expect(try folder.names() == ["f"])
  }

  @Test func `names the book that a file lies in`() throws {
    let folder = try Sandbox()
    #expect(try BookFolder.holding(folder("journal.jsonl")) == nil)
    try folder.write("{}", "plan.json")
    #expect(try BookFolder.holding(folder("journal.jsonl"))?.path == folder(""))
  }
}
