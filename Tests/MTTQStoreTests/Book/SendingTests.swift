internal import MTTQStore
internal import MTTQText
internal import Testing

@Suite struct `Keeping a report as it was sent` {
  @Test func `makes the folder, the snapshot, and keeps what is replaced`() throws {
    let folder = try Sandbox()
    let book = BookFolder(folder.path)
    for text in ["one", "two", "two", "three"] {
      var recorded = false
      try book.keepReport("annual", Array(text.utf8), completion: "mttq send") { recorded = true }
      #expect(recorded)
    }
    #expect(try book.snapshots(of: "annual").map { try text(of: $0) } == ["three", "two", "one"])
    #expect(try book.snapshots(of: "half-year").isEmpty)
  }

  @Test func `leaves everything as it was where the record is refused`() throws {
    let folder = try Sandbox()
    let book = BookFolder(folder.path)
    for kept in [nil, "one"] as [String?] {
      if let kept { try book.keepReport("annual", Array(kept.utf8), completion: "mttq send") {} }
      let refused = try failure { () throws(StoreFailure) in
        try book.keepReport("annual", Array("two".utf8), completion: "mttq send") {
          () throws(StoreFailure) in
          _ = try WholeFile(folder("missing")).read()
        }
      }
      #expect(refused.category == .noInput)
      #expect(try book.snapshots(of: "annual").map { try text(of: $0) } == [kept].compactMap { $0 })
      #expect(try folder.names().contains("reports") == (kept != nil))
      if kept != nil { #expect(try folder.names("reports") == ["annual.json"]) }
    }
  }

  @Test func `says so where a file stands in the way of the folder`() throws {
    let folder = try Sandbox()
    try folder.write("", "reports")
    let refused = try failure { () throws(StoreFailure) in
      try BookFolder(folder.path).keepReport("annual", [], completion: "mttq send") {}
    }
    #expect(refused.category == .notPermitted)
  }

  @Test(arguments: ["", "out/"])
  func `has the document whole beside its place before the record, and in it afterwards`(
    place: String
  ) throws {
    let folder = try Sandbox()
    try folder.makeFolder("out")
    let book = BookFolder(folder.path)
    let file = try OutputFile(folder("\(place)a.txt"), sparing: [book])
    var during: [String] = []
    try file.write(Array("new".utf8), locking: book, again: "mttq report") {
      () throws(StoreFailure) in during = (try? folder.names(place)) ?? []
    }
    let hidden = during.filter { $0 != "out" }
    #expect(hidden.count == 1)
    // What a killed writer leaves in the book is cleared away by the next.
    #expect(hidden.allSatisfy { $0.hasPrefix(place.isEmpty ? ".mttq-" : ".~") })
    #expect(try folder.names(place).filter { $0 != "out" } == ["a.txt"])
    #expect(try folder.text("\(place)a.txt") == "new")
  }

  @Test func `leaves no document where the record is refused`() throws {
    let folder = try Sandbox()
    let book = BookFolder(folder.path)
    try folder.write("old", "a.txt")
    let refused = try failure { () throws(StoreFailure) in
      try OutputFile(folder("a.txt"), sparing: [book])
        .write(Array("new".utf8), locking: book, again: "mttq report") {
          () throws(StoreFailure) in
          _ = try WholeFile(folder("missing")).read()
        }
    }
    #expect(refused.category == .noInput && !refused.isDoubtful)
    #expect(try folder.names() == ["a.txt"])
    #expect(try folder.text("a.txt") == "old")
  }

  @Test func `says that it is recorded where the document does not get its place then`() throws {
    let folder = try Sandbox()
    let book = BookFolder(folder.path)
    let refused = try failure { () throws(StoreFailure) in
      try OutputFile(folder("a.txt"), sparing: [book])
        .write(Array("new".utf8), locking: book, again: "mttq report half-year -o a.txt") {
          try? folder.makeFolder("a.txt")
        }
    }
    #expect(refused.category == .inputOutput && refused.isDoubtful)
    #expect(refused.message.english.hasPrefix("the sending is recorded"))
    #expect(refused.hint?.english.hasSuffix("mttq report half-year -o a.txt") == true)
    #expect(try folder.names() == ["a.txt"])
  }

  private func text(of file: WholeFile) throws -> String {
    String(decoding: try file.read(), as: UTF8.self)
  }
}
