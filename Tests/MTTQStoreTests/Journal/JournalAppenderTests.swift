internal import MTTQStore
internal import MTTQText
internal import Testing

@Suite struct `The journal's end` {
  @Test func `makes the journal with the first record`() throws {
    let folder = try Sandbox()
    try folder.append("{1}\n")
    #expect(try folder.text("journal.jsonl") == "{1}\n")
    #expect(try folder.names() == [".mttq.lock", "journal.jsonl"])
  }

  @Test func `adds after the last line`() throws {
    let folder = try Sandbox()
    try folder.append("{1}\n{2}\n")
    try folder.append("{3}\n")
    #expect(try folder.text("journal.jsonl") == "{1}\n{2}\n{3}\n")
  }

  @Test func `ends a last line that was handed over without its newline`() throws {
    let folder = try Sandbox()
    try folder.append("{1}")
    #expect(try folder.text("journal.jsonl") == "{1}\n")
  }

  @Test func `makes nothing of nothing`() throws {
    let folder = try Sandbox()
    try folder.append("")
    #expect(try folder.names() == [".mttq.lock"])
  }

  /// What stands in a journal, what of it stays, and what goes to the file of torn bytes.
  struct Tail: Sendable, CustomTestStringConvertible {
    let text: String
    let kept: String
    let torn: String?

    init(_ text: String, _ kept: String, _ torn: String?) {
      self.text = text
      self.kept = kept
      self.torn = torn
    }

    var testDescription: String { "\(text.utf8.count) bytes of which \(kept.utf8.count) stay" }
  }

  static let tails: [Tail] = [
    Tail("{1}\n{2", "{1}\n", "{2"),
    Tail("{1}\n{2}", "{1}\n{2}\n", nil),
    Tail("{2}", "{2}\n", nil),
    Tail("\u{FEFF}{2}", "\u{FEFF}{2}\n", nil),
    Tail("\u{FEFF}", "\u{FEFF}", nil),
    Tail("{2", "", "{2"),
    Tail("{1}\n\0\0\0", "{1}\n", "\0\0\0"),
    Tail("{1}\n{2\0\0\0", "{1}\n", "{2\0\0\0"),
    Tail("{1}\n{2\0}", "{1}\n", "{2\0}"),
    Tail("\0\0\0", "", "\0\0\0"),
    Tail("{1}\n\n", "{1}\n\n", nil),
    Tail("{1}\r\n", "{1}\r\n", nil),
    Tail("{1}\n{" + long(4095), "{1}\n", "{" + long(4095)),
    Tail("{1}\n{" + long(9000) + "}", "{1}\n{" + long(9000) + "}\n", nil),
    Tail("{" + long(4095) + "\n", "{" + long(4095) + "\n", nil),
    Tail(long(4096), "", long(4096)),
  ]

  @Test(arguments: tails)
  func `mends a tail before it goes on`(tail: Tail) throws {
    let folder = try Sandbox()
    try folder.write(tail.text, "journal.jsonl")
    try folder.append("{3}\n")
    #expect(try folder.text("journal.jsonl") == tail.kept + "{3}\n")
    if let torn = tail.torn {
      #expect(try folder.text("journal.jsonl.torn") == torn)
    } else {
      #expect(try !folder.names().contains("journal.jsonl.torn"))
    }
  }

  @Test func `keeps each torn tail on a line of its own`() throws {
    let folder = try Sandbox()
    for _ in 0..<3 {
      try folder.write(Array("{half".utf8), "journal.jsonl", adding: true)
      try folder.append("{1}\n")
    }
    #expect(try folder.text("journal.jsonl") == "{1}\n{1}\n{1}\n")
    #expect(try folder.text("journal.jsonl.torn") == "{half\n{half\n{half")
  }

  @Test func `keeps torn bytes from those who may not read the journal`() throws {
    let folder = try Sandbox()
    try folder.write("{half", "journal.jsonl")
    try folder.setMode(0o600, "journal.jsonl")
    try folder.append("{1}\n")
    #expect(try FileFacts(ofPath: folder("journal.jsonl.torn"))?.isReadableByOthers == false)
  }

  @Test func `refuses a pipe without waiting for its other end`() throws {
    let folder = try Sandbox()
    try folder.makePipe("journal.jsonl")
    let refused = try failure { () throws(StoreFailure) in try folder.append("{1}\n") }
    #expect(refused.category == .notPermitted)
  }

  @Test func `writes through no link, and into no file that has a second name`() throws {
    let folder = try Sandbox()
    try folder.makeFolder("elsewhere")
    for target in ["missing/journal.jsonl", "elsewhere/own.jsonl"] {
      try folder.write("{1}\n", "elsewhere/own.jsonl")
      try folder.makeLink("journal.jsonl", to: target)
      let refused = try failure { () throws(StoreFailure) in try folder.append("{2}\n") }
      #expect(refused.category == .notPermitted)
      try folder.remove("journal.jsonl")
    }
    try folder.makeSecondName("journal.jsonl", of: "elsewhere/own.jsonl")
    let refused = try failure { () throws(StoreFailure) in try folder.append("{2}\n") }
    #expect(refused.category == .notPermitted)
    #expect(try folder.text("elsewhere/own.jsonl") == "{1}\n")
  }

  private static func long(_ count: Int) -> String { String(repeating: "x", count: count) }
}

extension Sandbox {
  /// Appends to the journal of the folder as a command does.
  fileprivate func append(_ lines: String) throws(StoreFailure) {
    let book = BookFolder(path)
    let lock = try BookLock(of: book, holder: "a test")
    let appender = JournalAppender(book.journalPath) { line in
      line.count > 1 && line[0] == UInt8(ascii: "{") && line[line.count - 1] == UInt8(ascii: "}")
    }
    try appender.append(Array(lines.utf8), under: lock)
  }
}
