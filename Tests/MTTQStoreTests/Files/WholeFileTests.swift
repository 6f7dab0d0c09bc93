internal import MTTQStore
internal import MTTQText
internal import Testing

@Suite struct `Reading a whole file` {
  @Test(arguments: [0, 1, 4095, 4096, 4097, 300_000])
  func `gives back every byte`(count: Int) throws {
    let folder = try Sandbox()
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 * 7) }
    try folder.write(bytes, "f")
    #expect(try WholeFile(folder("f")).read() == bytes)
  }

  @Test func `reads files whose length the system does not tell`() throws {
    #expect(try WholeFile("/proc/self/status").read().count > 100)
  }

  @Test func `refuses what is longer than the limit, even where the length is not told`() throws {
    let folder = try Sandbox()
    try folder.write("12345", "f")
    #expect(try WholeFile(folder("f")).read(limit: 5).count == 5)
    for path in [folder("f"), "/proc/self/status"] {
      let refused = try failure { () throws(StoreFailure) in
        _ = try WholeFile(path).read(limit: 4)
      }
      #expect(refused.category == .damagedData)
    }
  }

  @Test func `refuses a pipe, a device and a folder at once`() throws {
    let folder = try Sandbox()
    try folder.makePipe("pipe")
    for path in [folder("pipe"), folder(""), "/dev/zero"] {
      let refused = try failure { () throws(StoreFailure) in _ = try WholeFile(path).read() }
      #expect(refused.category == .noInput)
    }
  }

  @Test func `tells a file that is absent from one that is out of reach`() throws {
    let folder = try Sandbox()
    #expect(try WholeFile(folder("f")).readIfPresent() == nil)
    try folder.write("", "file")
    try folder.makeLink("broken", to: "nowhere")
    try folder.makeLink("circle", to: "circle")
    for name in ["file/f", "broken", "circle", String(repeating: "x", count: 300), "a\0b"] {
      let refused = try failure { () throws(StoreFailure) in
        _ = try WholeFile(folder(name)).readIfPresent()
      }
      #expect(refused.category == .noInput)
    }
  }

  @Test(.enabled(if: !Sandbox.isRoot, "nothing is forbidden to root"))
  func `says that a file may not be read`() throws {
    let folder = try Sandbox()
    try folder.write("secret", "f")
    try folder.setMode(0o000, "f")
    let refused = try failure { () throws(StoreFailure) in
      _ = try WholeFile(folder("f")).read()
    }
    #expect(refused.category == .notPermitted)
    #expect(refused.message(.english) == "cannot read “\(folder("f"))”: permission denied")
  }

  @Test func `says in both languages what is missing`() throws {
    let refused = try failure { () throws(StoreFailure) in
      _ = try WholeFile("/missing/plan.json").read()
    }
    #expect(
      refused.message(.english) == "cannot read “/missing/plan.json”: no such file or folder")
    #expect(
      refused.message(.vietnamese)
        == "không đọc được “/missing/plan.json”: không có tệp hoặc thư mục này")
    #expect(refused.hint?(.english) == "check the path")
    #expect(refused.category == .noInput)
  }
}
