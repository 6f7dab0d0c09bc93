internal import MTTQStore
internal import MTTQText
internal import Testing

@Suite(.timeLimit(.minutes(2))) struct `Writers side by side` {
  @Test func `all keep what they acknowledged, once and whole`() throws {
    let folder = try Sandbox()
    let writer = try Program.writer()
    let programs = try (0..<8).map {
      try Program.start(writer, ["append", folder.path, "w\($0)", "50"])
    }
    let ends = try programs.map { try $0.end() }
    #expect(ends.allSatisfy { $0.code == 0 })
    let acknowledged = ends.flatMap { $0.output.split(separator: "\n").map(String.init) }
    #expect(acknowledged.count == 400)
    #expect(try folder.recordIDs().sorted() == acknowledged.sorted())
    #expect(try folder.names() == [".mttq.lock", "journal.jsonl"])
  }

  @Test func `keep what was acknowledged when some are killed at any moment`() throws {
    let folder = try Sandbox()
    let writer = try Program.writer()
    var acknowledged: [String] = []
    for round in 0..<12 {
      let programs = try (0..<3).map {
        try Program.start(writer, ["append", folder.path, "r\(round)w\($0)", "40"])
      }
      try programs[0].waitForLines(1 + round * 3)
      var ends = [try programs[0].kill()]
      try programs[1].waitForLines(5 + round)
      ends += [try programs[1].kill(), try programs[2].end()]
      acknowledged += ends.flatMap { $0.output.split(separator: "\n").map(String.init) }
    }
    let found = try folder.recordIDs()
    #expect(Set(found).count == found.count)
    // A record may stand there whose writer was killed before it could say so; never the reverse.
    #expect(Set(acknowledged).subtracting(found) == [])
  }

  @Test(arguments: [0, 1, 2, 40, 60])
  func `take back what did not fit`(beyond: Int) throws {
    let folder = try Sandbox()
    // 20,000 bytes is just where a record ends.
    let end = try Program.run(
      try Program.writer(), ["append", folder.path, "a", "1000", "\(20_000 + beyond)"])
    let lines = end.output.split(separator: "\n").map(String.init)
    #expect(end.code == 74)
    #expect(lines.last?.contains("the file would be larger than allowed") == true)
    #expect(try folder.recordIDs() == lines.dropLast())
    #expect(try folder.text("journal.jsonl").utf8.count == 20_000)
    #expect(try folder.text("journal.jsonl").hasSuffix("}\n"))
    let next = try Program.run(try Program.writer(), ["append", folder.path, "b", "1"])
    #expect(next == Program.End(code: 0, output: "b-0\n"))
  }

  @Test func `leave the old register when the new one does not fit`() throws {
    let folder = try Sandbox()
    try folder.write("old", "households.json")
    let end = try Program.run(try Program.writer(), ["replace", folder.path, "a", "1", "1000"])
    #expect(end.code == 74)
    #expect(try folder.text("households.json") == "old")
    #expect(try folder.names() == ["households.json"])
  }

  @Test func `fail when their acknowledgement is lost on a full device`() throws {
    let folder = try Sandbox()
    let end = try Program.run(
      try Program.writer(), ["append", folder.path, "a", "5"], output: .path("/dev/full"))
    #expect(end.code == 74)
    #expect(end.output == "cannot write “/dev/stdout”: the disk is full\n")
  }

  @Test func `never print into the journal when they have no standard output`() throws {
    let folder = try Sandbox()
    let end = try Program.run(
      try Program.writer(), ["append", folder.path, "a", "5"], output: .nowhere)
    #expect(end.code == 74)
    #expect(end.output == "cannot write “/dev/stdout”: the stream is closed\n")
    #expect(try folder.recordIDs() == ["a-0"])
  }

  @Test func `end quietly when nobody reads them any more`() throws {
    let folder = try Sandbox()
    let end = try Program.run(
      try Program.writer(), ["append", folder.path, "a", "5"], output: .brokenPipe)
    #expect(end == Program.End(code: 0, output: ""))
  }

  @Test func `leave the old register or the new one when they are killed, and nothing else`() throws
  {
    let folder = try Sandbox()
    for round in 0..<10 {
      let program = try Program.start(
        try Program.writer(), ["replace", folder.path, "r\(round)", "1000"])
      try program.waitForLines(1 + round)
      try program.kill()
      let lines = try folder.text("households.json").split(separator: "\n")
      #expect(lines.count == 1000)
      #expect(Set(lines).count == 1)
    }
    #expect(try FileFacts(ofPath: folder("households.json"))?.mode == 0o600)
  }
}

extension Sandbox {
  /// The ids of the records in the journal, each of which must be a whole line.
  fileprivate func recordIDs() throws -> [String] {
    try text("journal.jsonl").split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      .map { line in
        let parts = line.split(separator: "\"")
        try #require(line.hasPrefix("{\"id\":\"") && line.hasSuffix("\"}"), "half a line: \(line)")
        return String(parts[3])
      }
  }
}
