internal import MTTQStore
internal import MTTQText
internal import Testing

@Suite struct `Searching for books` {
  @Test func `finds them at every depth, in the order of their bytes`() throws {
    let folder = try Sandbox()
    for name in ["b", "a", "a/inner", "Z", "ấp", "empty", ".hidden"] {
      try folder.makeFolder(name)
      if name != "empty" { try folder.write("{}", "\(name)/plan.json") }
    }
    let found = try BookSearch.books(under: folder.path).map(\.path)
    #expect(found == ["Z", "a", "a/inner", "b", "ấp"].map { folder($0) })
  }

  @Test func `takes the folder itself when it is a book, whatever its name`() throws {
    let folder = try Sandbox()
    try folder.makeFolder(".book")
    try folder.write("{}", ".book/plan.json")
    #expect(try BookSearch.books(under: folder(".book")) == [BookFolder(folder(".book"))])
  }

  @Test func `is not led in circles by links, and takes no book twice`() throws {
    let folder = try Sandbox()
    try folder.makeFolder("b")
    try folder.write("{}", "b/plan.json")
    try folder.makeLink("b/up", to: "..")
    try folder.makeLink("a", to: "b")
    try folder.makeLink("self", to: "self")
    try folder.makeLink("gone", to: "nowhere")
    #expect(try BookSearch.books(under: folder.path) == [BookFolder(folder("b"))])
  }

  @Test func `follows a link out of the folder`() throws {
    let folder = try Sandbox()
    try folder.makeFolder("all")
    try folder.makeFolder("elsewhere")
    try folder.write("{}", "elsewhere/plan.json")
    try folder.makeLink("all/ward", to: "../elsewhere")
    #expect(try BookSearch.books(under: folder("all")) == [BookFolder(folder("all/ward"))])
  }

  @Test func `refuses what is no folder`() throws {
    let folder = try Sandbox()
    try folder.write("", "file")
    for name in ["missing", "file"] {
      let refused = try failure { () throws(StoreFailure) in
        _ = try BookSearch.books(under: folder(name))
      }
      #expect(refused.category == .noInput)
    }
  }
}
