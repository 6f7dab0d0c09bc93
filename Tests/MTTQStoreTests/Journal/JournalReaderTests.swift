internal import MTTQStore
internal import MTTQText
internal import Testing

@Suite struct `Reading a journal` {
  /// A chunk as a test compares it.
  struct Seen: Equatable {
    let text: String
    let line: Int
    let offset: Int
    let whole: Bool
  }

  static let journal = "{1}\n{22}\n\n{4444}\n{5}"

  @Test func `hands over everything at once where it fits`() throws {
    let folder = try Sandbox()
    try folder.write(Self.journal, "j")
    var reader = try JournalReader(JournalFile(folder("j")))
    #expect(try Self.all(&reader) == [Seen(text: Self.journal, line: 1, offset: 0, whole: false)])
  }

  @Test func `cuts only between lines, and counts them`() throws {
    let folder = try Sandbox()
    try folder.write(Self.journal, "j")
    var reader = try JournalReader(JournalFile(folder("j")), chunkSize: 8)
    let expected = [
      Seen(text: "{1}\n", line: 1, offset: 0, whole: true),
      Seen(text: "{22}\n\n", line: 2, offset: 4, whole: true),
      Seen(text: "{4444}\n", line: 4, offset: 10, whole: true),
      Seen(text: "{5}", line: 5, offset: 17, whole: false),
    ]
    #expect(try Self.all(&reader) == expected)
  }

  @Test(arguments: [1, 2, 3, 4, 5, 7, 8, 16, 19, 20, 21, 1000])
  func `loses and doubles nothing with any size of chunk`(size: Int) throws {
    let folder = try Sandbox()
    try folder.write(Self.journal, "j")
    var reader = try JournalReader(JournalFile(folder("j")), chunkSize: size)
    let chunks = try Self.all(&reader)
    #expect(chunks.map { $0.text }.joined() == Self.journal)
    #expect(chunks.dropLast().allSatisfy { $0.whole })
    for chunk in chunks {
      let before = Self.journal.utf8.prefix(chunk.offset)
      #expect(chunk.line == before.count { $0 == UInt8(ascii: "\n") } + 1)
    }
  }

  @Test func `counts any number of lines, however short`() throws {
    let folder = try Sandbox()
    try folder.write(String(repeating: "\n", count: 3000) + "{}", "j")
    var reader = try JournalReader(JournalFile(folder("j")), chunkSize: 1000)
    #expect(try Self.all(&reader).map { $0.line } == [1, 1001, 2001, 3001])
  }

  @Test func `gives an empty journal no chunk`() throws {
    let folder = try Sandbox()
    try folder.write("", "j")
    var reader = try JournalReader(JournalFile(folder("j")))
    #expect(try Self.all(&reader).isEmpty)
  }

  @Test func `does not see what is appended after it was opened`() throws {
    let folder = try Sandbox()
    try folder.write("{1}\n", "j")
    var reader = try JournalReader(JournalFile(folder("j")), chunkSize: 2)
    try folder.write(Array("{2}\n".utf8), "j", adding: true)
    let expected = [Seen(text: "{1}\n", line: 1, offset: 0, whole: true)]
    #expect(try Self.all(&reader) == expected)
  }

  @Test func `ends where the journal was cut while it was read`() throws {
    let folder = try Sandbox()
    try folder.write("{1}\n{2}\n{half", "j")
    var reader = try JournalReader(JournalFile(folder("j")), chunkSize: 5)
    _ = try reader.next()
    try folder.write("{1}\n{2}\n", "j")
    #expect(
      try Self.all(&reader) == [Seen(text: "{2}\n", line: 2, offset: 4, whole: true)])
  }

  @Test func `keeps a chunk as it was while the next ones are read`() throws {
    let folder = try Sandbox()
    try folder.write("{1}\n{2}\n", "j")
    var reader = try JournalReader(JournalFile(folder("j")), chunkSize: 4)
    let first = try #require(try reader.next())
    _ = try reader.next()
    #expect(Self.text(first) == "{1}\n")
  }

  @Test func `refuses a line longer than a record can be, and says which`() throws {
    let folder = try Sandbox()
    try folder.write("{1}\n" + String(repeating: "x", count: 2 << 20), "j")
    var reader = try JournalReader(JournalFile(folder("j")), chunkSize: 1000, longest: 1 << 20)
    let first = try reader.next()
    #expect(first?.count == 4)
    do {
      _ = try reader.next()
      Issue.record("nothing was refused")
    } catch {
      #expect(error.category == .damagedData)
      #expect(error.message(.english).contains("j:2”: the line is longer than 1 MiB"))
    }
  }

  @Test func `takes a journal that is not there for none, but not a broken link`() throws {
    let folder = try Sandbox()
    let missing = try JournalFile.ofBook(folder("j")) == nil
    #expect(missing)
    try folder.makeLink("j", to: "nowhere")
    let refused = try failure { () throws(StoreFailure) in
      _ = try JournalFile.ofBook(folder("j"))
    }
    #expect(refused.category == .notPermitted)
  }

  @Test func `refuses a pipe and a folder at once`() throws {
    let folder = try Sandbox()
    try folder.makePipe("pipe")
    for path in [folder("pipe"), folder(""), "/dev/zero"] {
      let refused = try failure { () throws(StoreFailure) in _ = try JournalFile(path) }
      #expect(refused.category == .noInput)
    }
  }

  @Test func `waits for no writer of its own process`() throws {
    let folder = try Sandbox()
    try folder.write("{half", "journal.jsonl")
    let lock = try BookLock(of: BookFolder(folder.path), holder: "a test")
    let took = try ContinuousClock().measure {
      _ = try JournalFile(folder("journal.jsonl"), patience: .seconds(30))
    }
    #expect(took < .seconds(20))
    _ = consume lock
  }

  private static func all(_ reader: inout JournalReader) throws -> [Seen] {
    var seen: [Seen] = []
    while let chunk = try reader.next() {
      seen.append(
        Seen(
          text: text(chunk), line: chunk.firstLine, offset: chunk.offset,
          whole: text(chunk).hasSuffix("\n")))
    }
    return seen
  }

  private static func text(_ chunk: JournalChunk) -> String {
    chunk.withLines { lines in
      String(decoding: lines.indices.map { lines[$0] }, as: UTF8.self)
    }
  }
}
