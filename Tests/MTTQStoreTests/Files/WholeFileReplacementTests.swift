internal import MTTQStore
internal import MTTQText
internal import Testing

@Suite struct `Replacing a whole file` {
  static let old = Array("old".utf8)
  static let new = Array("new".utf8)

  @Test(arguments: [true, false])
  func `puts the new in the place of the old and leaves nothing beside it`(named: Bool) throws {
    let folder = try Sandbox()
    let file = WholeFile(folder("f"))
    try file.replace(Self.old, for: .asBefore, named: named)
    try file.replace(Self.new, for: .asBefore, named: named)
    #expect(try file.read() == Self.new)
    #expect(try folder.names() == ["f"])
  }

  @Test(arguments: [0o644, 0o640, 0o600, 0o755, 0o664] as [UInt32], [true, false])
  func `keeps the mode of the old`(mode: UInt32, named: Bool) throws {
    let folder = try Sandbox()
    try folder.write(Self.old, "f")
    try folder.setMode(mode, "f")
    try WholeFile(folder("f")).replace(Self.new, for: .asBefore, named: named)
    #expect(try FileFacts(ofPath: folder("f"))?.mode == mode)
  }

  @Test(arguments: [true, false])
  func `gives a private file to its owner alone, new or old`(named: Bool) throws {
    let folder = try Sandbox()
    try folder.write(Self.old, "f")
    try folder.setMode(0o644, "f")
    #expect(try FileFacts(ofPath: folder("f"))?.isReadableByOthers == true)
    for name in ["f", "g"] {
      try WholeFile(folder(name)).replace(Self.new, for: .ownerOnly, named: named)
      #expect(try FileFacts(ofPath: folder(name))?.mode == 0o600)
      #expect(try FileFacts(ofPath: folder(name))?.isReadableByOthers == false)
    }
  }

  @Test func `replaces what a link names, and keeps the link`() throws {
    let folder = try Sandbox()
    try folder.makeFolder("far")
    try folder.write(Self.old, "far/f")
    try folder.makeLink("f", to: "far/f")
    try WholeFile(folder("f")).replace(Self.new)
    #expect(try folder.text("far/f") == "new")
    try folder.write(Self.old, "far/f")
    #expect(try folder.text("f") == "old")
    #expect(try folder.names() == ["f", "far"])
  }

  @Test func `refuses pipes, devices, folders and broken links`() throws {
    let folder = try Sandbox()
    try folder.makePipe("pipe")
    try folder.makeFolder("folder")
    try folder.makeLink("broken", to: "nowhere")
    try folder.makeLink("null", to: "/dev/null")
    for path in [
      folder("pipe"), folder("folder"), "/dev/null", folder("null"), folder("broken"),
    ] {
      let refused = try failure { () throws(StoreFailure) in
        try WholeFile(path).replace(Self.new)
      }
      #expect(refused.category == .cannotCreate)
    }
    #expect(try folder.names() == ["broken", "folder", "null", "pipe"])
  }

  @Test(.enabled(if: !Sandbox.isRoot, "nothing is forbidden to root"))
  func `respects a file, and a folder, that is protected from writing`() throws {
    let folder = try Sandbox()
    try folder.makeFolder("closed")
    try folder.write(Self.old, "f")
    try folder.write(Self.old, "closed/f")
    try folder.setMode(0o400, "f")
    try folder.setMode(0o500, "closed")
    for name in ["f", "closed/f", "closed/new"] {
      let refused = try failure { () throws(StoreFailure) in
        try WholeFile(folder(name)).replace(Self.new)
      }
      #expect(refused.category == .notPermitted)
    }
    try folder.setMode(0o700, "closed")
    #expect(try folder.text("f") == "old")
    #expect(try folder.names("closed") == ["f"])
  }

  @Test func `says when the folder is missing, and what to do`() throws {
    let folder = try Sandbox()
    let refused = try failure { () throws(StoreFailure) in
      try WholeFile(folder("missing/f")).replace(Self.new)
    }
    #expect(refused.category == .cannotCreate)
    #expect(
      refused.message(.english)
        == "cannot create “\(folder("missing/f"))”: no such file or folder")
    #expect(refused.hint?(.english) == "create the folder that is to hold it first")
  }

  @Test(arguments: [true, false])
  func `makes a file and never overwrites one`(named: Bool) throws {
    let folder = try Sandbox()
    let file = WholeFile(folder("f"))
    try file.create(Self.old, for: .asBefore, named: named)
    try folder.makeLink("broken", to: "nowhere")
    for name in ["f", "broken"] {
      let refused = try failure { () throws(StoreFailure) in
        try WholeFile(folder(name)).create(Self.new, for: .asBefore, named: named)
      }
      #expect(refused.category == .cannotCreate)
    }
    #expect(try file.read() == Self.old)
    #expect(try folder.names() == ["broken", "f"])
  }

  @Test func `takes names as long as the system allows`() throws {
    let folder = try Sandbox()
    let name = String(repeating: "x", count: 255)
    try WholeFile(folder(name)).replace(Self.old)
    try WholeFile(folder(name)).replace(Self.new, for: .asBefore, named: true)
    #expect(try folder.names() == [name])
    let refused = try failure { () throws(StoreFailure) in
      try WholeFile(folder(name + "x")).replace(Self.new)
    }
    #expect(refused.category == .cannotCreate)
  }
}
