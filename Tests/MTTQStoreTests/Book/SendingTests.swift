internal import MTTQStore
internal import Testing

@Suite struct `Keeping a report as it was sent` {
  @Test func `makes the folder, the snapshot, and keeps what is replaced`() throws {
    let folder = try Sandbox()
    let book = BookFolder(folder.path)
    for text in ["one", "two", "two", "three"] {
      var recorded = false
      try book.keepReport("annual", Array(text.utf8)) { recorded = true }
      #expect(recorded)
    }
    #expect(try book.snapshots(of: "annual").map { try text(of: $0) } == ["three", "two", "one"])
    #expect(try book.snapshots(of: "half-year").isEmpty)
  }

  @Test func `leaves everything as it was where the record is refused`() throws {
    let folder = try Sandbox()
    let book = BookFolder(folder.path)
    for kept in [nil, "one"] as [String?] {
      if let kept { try book.keepReport("annual", Array(kept.utf8)) {} }
      let refused = try failure { () throws(StoreFailure) in
        try book.keepReport("annual", Array("two".utf8)) { () throws(StoreFailure) in
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
      try BookFolder(folder.path).keepReport("annual", []) {}
    }
    #expect(refused.category == .notPermitted)
  }

  private func text(of file: WholeFile) throws -> String {
    String(decoding: try file.read(), as: UTF8.self)
  }
}
