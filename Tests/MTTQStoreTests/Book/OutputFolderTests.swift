internal import MTTQStore
internal import MTTQText
internal import Testing

@Suite struct `A folder for results` {
  @Test func `is made with those above it, and taken away again while it is empty`() throws {
    let sandbox = try Sandbox()
    let folder = OutputFolder(sandbox("a/b/c"))
    let made = try folder.make()
    #expect(made == ["a", "a/b", "a/b/c"].map { sandbox($0) })
    #expect(try folder.make() == [])
    #expect(OutputFolder.takeAway(made) == [])
    #expect(try FileFacts(ofPath: sandbox("a")) == nil)
  }

  @Test func `stays where something is in it`() throws {
    let sandbox = try Sandbox()
    let folder = OutputFolder(sandbox("a/b"))
    let made = try folder.make()
    #expect(folder.path(of: "x.xlsx") == sandbox("a/b/x.xlsx"))
    try sandbox.write("x", "a/b/x.xlsx")
    #expect(OutputFolder.takeAway(made) == made)
    #expect(try sandbox.text("a/b/x.xlsx") == "x")
  }

  @Test func `is not made where a file stands`() throws {
    let sandbox = try Sandbox()
    try sandbox.write("x", "a")
    let path = sandbox("a/b")
    let failed = try failure { () throws(StoreFailure) in _ = try OutputFolder(path).make() }
    #expect(failed.category == .cannotCreate)
  }
}
