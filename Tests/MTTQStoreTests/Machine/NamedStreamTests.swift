internal import Glibc
internal import MTTQStore
internal import Testing

@Suite struct `A pipe or device that a path names` {
  @Test func `is none where an ordinary file, a folder or nothing stands`() throws {
    let folder = try Sandbox()
    try folder.write("x", "file")
    for name in ["file", ".", "nothing"] {
      #expect(try NamedStream(folder(name)) == nil)
    }
  }

  @Test func `is read to its end`() throws {
    #expect(try NamedStream("/dev/null")?.read() == [])
    let endless = try failure { () throws(StoreFailure) in
      _ = try NamedStream("/dev/zero")?.read(limit: 100_000)
    }
    #expect(endless.category == .damagedData)
  }

  @Test func `is an open end of the process by its number`() throws {
    #expect(try NamedStream("/dev/fd/2") != nil)
    #expect(try NamedStream("/dev/stdout") != nil)
    let closed = try failure { () throws(StoreFailure) in
      _ = try NamedStream("/dev/fd/1048575")?.read()
    }
    #expect(closed.category == .inputOutput)
  }
}

@Suite struct `The process itself` {
  @Test func `knows its words without the standard library`() {
    #expect(ProcessWords.all.map { String(decoding: $0, as: UTF8.self) } == CommandLine.arguments)
  }

  @Test func `knows the name of its user where the machine does`() throws {
    let folder = try Sandbox()
    try folder.write("nobody:x:65534:65534::/:/x\nan:x:\(Self.user):0:An:/root:/bin/sh\n", "users")
    #expect(LoginName.ofProcess(list: folder("users")) == "an")
    try folder.write("an:x:\(Self.user)9:0\n:x:\(Self.user):0\n", "strange")
    #expect(LoginName.ofProcess(list: folder("strange")) == nil)
    #expect(LoginName.ofProcess(list: folder("missing")) == nil)
  }

  private static var user: UInt32 { geteuid() }
}
