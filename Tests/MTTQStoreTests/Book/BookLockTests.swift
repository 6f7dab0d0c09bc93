internal import MTTQStore
internal import MTTQText
internal import Testing

@Suite(.timeLimit(.minutes(1))) struct `The lock of a book` {
  @Test func `is had again once it was let go`() throws {
    let folder = try Sandbox()
    for _ in 0..<3 {
      // A program that another test starts has every open file, and with it the lock, until it runs.
      let lock = try BookLock(of: BookFolder(folder.path), holder: "a test", limit: .seconds(20))
      _ = consume lock
    }
    #expect(try folder.text(".mttq.lock").allSatisfy(\.isWhitespace))
  }

  @Test func `names its holder to whoever waited in vain`() throws {
    let folder = try Sandbox()
    let program = try folder.holdLock()
    defer { program.stop() }
    let refused = try failure { () throws(StoreFailure) in
      _ = try BookLock(of: BookFolder(folder.path), holder: "a test", limit: .milliseconds(20))
    }
    #expect(refused.category == .lockNotHad)
    #expect(
      refused.message(.english)
        == "the book “\(folder.path)” is being written by “mttq record” (process \(program.process))"
    )
  }

  @Test func `is free as soon as its holder was killed`() throws {
    let folder = try Sandbox()
    let program = try folder.holdLock()
    #expect(try program.kill().code == -9)
    _ = try BookLock(of: BookFolder(folder.path), holder: "a test", limit: .zero)
  }

  @Test func `lets a reader of an unfinished line wait, but not for ever`() throws {
    let folder = try Sandbox()
    try folder.write("{half", "journal.jsonl")
    let program = try folder.holdLock()
    defer { program.stop() }
    let took = try ContinuousClock().measure {
      _ = try JournalFile(folder("journal.jsonl"), patience: .milliseconds(30))
    }
    #expect(took >= .milliseconds(30))
  }

  @Test func `needs a book`() throws {
    let folder = try Sandbox()
    let refused = try failure { () throws(StoreFailure) in
      _ = try BookLock(of: BookFolder(folder("missing")), holder: "a test")
    }
    #expect(refused.category == .noInput)
  }

  @Test func `survives whatever stands in its file`() throws {
    let folder = try Sandbox()
    try folder.write([0xFF, 0x00, 0x0A, 0x39], ".mttq.lock")
    _ = try BookLock(of: BookFolder(folder.path), holder: "a test", limit: .zero)
  }
}

extension Sandbox {
  /// Another process that has the lock of the book until it is killed.
  fileprivate func holdLock() throws -> Program {
    let program = try Program.start(try Program.writer(), ["hold", path, "mttq record"])
    do {
      try program.waitForLines(1)
    } catch {
      program.stop()
      throw error
    }
    return program
  }
}
