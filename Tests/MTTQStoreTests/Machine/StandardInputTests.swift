internal import MTTQStore
internal import Testing

@Suite struct `Standard input` {
  @Test(arguments: [0, 1, 200_000])
  func `is read to its end`(count: Int) throws {
    let folder = try Sandbox()
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 * 7) }
    try folder.write(bytes, "in")
    let end = try Program.run(
      try Program.writer(), ["input", folder("out"), "\(count)"], input: folder("in"))
    #expect(end == Program.End(code: 0, output: ""))
    #expect(try WholeFile(folder("out")).read() == bytes)
  }

  @Test func `is refused beyond the limit, and when it is a folder`() throws {
    let folder = try Sandbox()
    try folder.write("12345", "in")
    let long = try Program.run(
      try Program.writer(), ["input", folder("out"), "4"], input: folder("in"))
    #expect(long == Program.End(code: 65, output: "“-” is longer than 4 B\n"))
    let strange = try Program.run(
      try Program.writer(), ["input", folder("out"), "4"], input: folder.path)
    #expect(
      strange == Program.End(code: 66, output: "cannot read “-”: it is a folder, not a file\n"))
  }
}
