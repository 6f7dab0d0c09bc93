internal import Glibc
internal import MTTQStore
internal import MTTQText
internal import Testing

@Suite struct `A new book` {
  static let files = NewBook([
    .init("plan.json", Array("{}".utf8)),
    .init("households.json", Array("[]".utf8), for: .ownerOnly),
  ])

  @Test func `is made with its files and nothing else`() throws {
    let folder = try Sandbox()
    #expect(try Self.files.make(at: folder("book")) == BookFolder(folder("book")))
    #expect(try folder.names() == ["book"])
    #expect(try folder.names("book") == ["households.json", "plan.json"])
    #expect(try folder.text("book/plan.json") == "{}")
    #expect(try FileFacts(ofPath: folder("book/households.json"))?.mode == 0o600)
  }

  @Test func `brings the folders above with it`() throws {
    let folder = try Sandbox()
    _ = try Self.files.make(at: folder("2026/units/book/"))
    #expect(try folder.text("2026/units/book/plan.json") == "{}")
  }

  @Test func `fills a folder that is empty but for hidden files`() throws {
    let folder = try Sandbox()
    try folder.makeFolder("book")
    try folder.makeFolder("book/.git")
    let before = try FileFacts(ofPath: folder("book"))
    _ = try Self.files.make(at: folder("book"))
    #expect(try folder.names("book") == [".git", "households.json", "plan.json"])
    #expect(try FileFacts(ofPath: folder("book"))?.identity == before?.identity)
  }

  @Test func `never overwrites`() throws {
    let folder = try Sandbox()
    try folder.makeFolder("book")
    try folder.write("old", "book/notes")
    try folder.write("old", "file")
    for name in ["book", "file"] {
      let refused = try failure { () throws(StoreFailure) in
        _ = try Self.files.make(at: folder(name))
      }
      #expect(refused.category == .cannotCreate)
    }
    #expect(try folder.names() == ["book", "file"])
    #expect(try folder.names("book") == ["notes"])
    #expect(try folder.text("file") == "old")
  }

  @Test func `leaves nothing behind when it cannot be finished`() throws {
    let folder = try Sandbox()
    let files = NewBook([
      .init("plan.json", Array("{}".utf8)),
      .init(String(repeating: "x", count: 300), []),
    ])
    for name in ["book", "deep/er/book"] {
      let refused = try failure { () throws(StoreFailure) in
        _ = try files.make(at: folder(name))
      }
      #expect(refused.category == .cannotCreate)
    }
    try folder.makeFolder("there")
    let refused = try failure { () throws(StoreFailure) in
      _ = try NewBook([.init("a", []), .init("a", [])]).make(at: folder("there"))
    }
    #expect(refused.category == .cannotCreate)
    #expect(try folder.names() == ["there"])
    #expect(try folder.names("there") == [])
  }

  @Test func `takes away what a killed maker left beside it, and not what another is making`()
    throws
  {
    let folder = try Sandbox()
    for name in [".mttq-new-1", ".mttq-new-2", ".mttq-new-3"] {
      try folder.makeFolder(name)
      try folder.write("a register", name + "/households.json")
    }
    try folder.makeFolder(".mttq-new-3/kept")
    // unsafe: C takes the name as a pointer, which lives only during the call.
    let busy = unsafe open(folder(".mttq-new-2"), O_RDONLY | O_DIRECTORY)
    defer { close(busy) }
    #expect(flock(busy, LOCK_EX | LOCK_NB) == 0)
    _ = try Self.files.make(at: folder("book"))
    #expect(try folder.names() == [".mttq-new-2", ".mttq-new-3", "book"])
    #expect(try folder.names(".mttq-new-2") == ["households.json"])
    #expect(try folder.names(".mttq-new-3") == ["kept"])
  }

  @Test func `is refused below a file`() throws {
    let folder = try Sandbox()
    try folder.write("", "file")
    let refused = try failure { () throws(StoreFailure) in
      _ = try Self.files.make(at: folder("file/book"))
    }
    #expect(refused.category == .cannotCreate)
  }
}
