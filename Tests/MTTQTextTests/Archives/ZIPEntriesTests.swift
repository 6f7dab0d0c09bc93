internal import MTTQText
internal import Testing

@Suite struct `The entries of a ZIP archive` {
  private let short = ArchiveSample.short
  private let long = ArchiveSample.long

  @Test func `are found by their names and taken out whole`() throws {
    let entries = try ZIPEntries(ArchiveSample().bytes)
    #expect(entries.paths == [short.path, long.path])
    #expect(try entries.contents(of: short.path, atMost: 3) == Array(short.text.utf8))
    #expect(try entries.contents(of: long.path, atMost: 1200) == Array(long.text.utf8))
    #expect(try entries.contents(of: "b", atMost: 1200) == nil)
  }

  @Test func `are found before a comment, and where other bytes lie between them`() throws {
    let sample = ArchiveSample([(.end, 20, 2, 7)])
    #expect(try ZIPEntries(sample.bytes + Array("ghi chú".utf8.prefix(7))).paths.count == 2)
    let between: [UInt8] = [1, 2, 3, 4]
    let directory = sample.place(of: .first)
    let moved = ArchiveSample([(.end, 16, 4, directory + between.count)]).bytes
    let bytes = moved[..<directory] + between + moved[directory...]
    #expect(try ZIPEntries(Array(bytes)).contents(of: short.path, atMost: 3) != nil)
  }

  @Test func `are not larger than is allowed, nor than they say`() throws {
    let entries = try ZIPEntries(ArchiveSample().bytes)
    #expect(throws: ZIPFault.tooLarge) { try entries.contents(of: long.path, atMost: 1199) }
    let less = try ZIPEntries(
      ArchiveSample([(.second, 24, 4, 1199), (.secondHead, 22, 4, 1199)]).bytes)
    #expect(throws: ZIPFault.damaged) { try less.contents(of: long.path, atMost: 5000) }
    let more = try ZIPEntries(
      ArchiveSample([(.second, 24, 4, 1201), (.secondHead, 22, 4, 1201)]).bytes)
    #expect(throws: ZIPFault.damaged) { try more.contents(of: long.path, atMost: 5000) }
  }

  @Test(
    arguments: [
      (.damaged, "a.txt", [(.first, 16, 4, 1), (.firstHead, 14, 4, 1)]),
      (.damaged, "a.txt", [(.first, 24, 4, 2), (.firstHead, 22, 4, 2)]),
      (.damaged, "a.txt", [(.first, 24, 4, 2), (.firstHead, 6, 2, 8)]),
      (.damaged, "a.txt", [(.firstHead, 35, 1, 0x62)]),
      (.damaged, "b/c.txt", [(.second, 16, 4, 1), (.secondHead, 14, 4, 1)]),
      (.damaged, "b/c.txt", [(.secondHead, 40, 1, 7)]),
      (.method(12), "a.txt", [(.first, 10, 2, 12), (.firstHead, 8, 2, 12)]),
    ] as [(ZIPFault, String, [ArchiveSample.Change])])
  func `are refused where they are damaged or packed otherwise`(
    fault: ZIPFault, path: String, changes: [ArchiveSample.Change]
  ) throws {
    let entries = try ZIPEntries(ArchiveSample(changes).bytes)
    #expect(throws: fault) { try entries.contents(of: path, atMost: 5000) }
  }

  @Test(
    arguments: [
      (.notAnArchive, [(.end, 0, 1, 0)]), (.notAnArchive, [(.end, 20, 2, 1)]),
      (.severalDisks, [(.end, 4, 2, 1)]), (.severalDisks, [(.end, 6, 2, 1)]),
      (.severalDisks, [(.end, 8, 2, 1)]), (.severalDisks, [(.first, 34, 2, 1)]),
      (.large, [(.end, 10, 2, 0xFFFF)]), (.large, [(.end, 12, 4, 0xFFFF_FFFF)]),
      (.large, [(.end, 16, 4, 0xFFFF_FFFF)]), (.large, [(.first, 20, 4, 0xFFFF_FFFF)]),
      (.large, [(.first, 24, 4, 0xFFFF_FFFF)]), (.large, [(.first, 42, 4, 0xFFFF_FFFF)]),
      (.encrypted, [(.first, 8, 2, 1)]), (.encrypted, [(.first, 8, 2, 0x40)]),
      (.encrypted, [(.second, 8, 2, 0x2000)]), (.encrypted, [(.firstHead, 6, 2, 1)]),
      (.inconsistent, [(.end, 8, 2, 1), (.end, 10, 2, 1)]),
      (.inconsistent, [(.end, 8, 2, 3), (.end, 10, 2, 3)]),
      (.inconsistent, [(.first, 16, 4, 1)]), (.inconsistent, [(.firstHead, 18, 4, 2)]),
      (.inconsistent, [(.second, 24, 4, 1199)]), (.inconsistent, [(.firstHead, 14, 4, 1)]),
      (.inconsistent, [(.end, 12, 4, 5)]), (.inconsistent, [(.end, 12, 4, 0x7FFF_FFFF)]),
      (.inconsistent, [(.end, 16, 4, 1)]), (.inconsistent, [(.end, 16, 4, 0xFFFF_FFFE)]),
      (.inconsistent, [(.first, 0, 1, 0)]), (.inconsistent, [(.first, 10, 2, 8)]),
      (.inconsistent, [(.first, 20, 4, 4)]), (.inconsistent, [(.first, 20, 4, 0x7FFF_FFFF)]),
      (.inconsistent, [(.first, 28, 2, 4)]), (.inconsistent, [(.first, 28, 2, 0xFFFF)]),
      (.inconsistent, [(.first, 30, 2, 0xFFFF)]), (.inconsistent, [(.second, 32, 2, 1)]),
      (.inconsistent, [(.first, 42, 4, 1)]), (.inconsistent, [(.first, 42, 4, 0xFFFF_FFFE)]),
      (.inconsistent, [(.second, 42, 4, 0)]), (.inconsistent, [(.firstHead, 0, 1, 0)]),
      (.inconsistent, [(.firstHead, 26, 2, 4)]), (.inconsistent, [(.firstHead, 26, 2, 0xFFFF)]),
      (.inconsistent, [(.firstHead, 28, 2, 0xFFFF)]), (.inconsistent, [(.firstHead, 30, 1, 0x62)]),
    ] as [(ZIPFault, [ArchiveSample.Change])])
  func `are refused where the directory and the bytes contradict one another`(
    fault: ZIPFault, changes: [ArchiveSample.Change]
  ) {
    #expect(throws: fault) { try ZIPEntries(ArchiveSample(changes).bytes) }
  }

  @Test func `are refused where a name stands twice, or bytes stand before them`() {
    var archive = ZIPArchive()
    archive.add("a", "1")
    archive.add("a", "2")
    #expect(throws: ZIPFault.twice("a")) { try ZIPEntries(archive.bytes) }
    #expect(throws: ZIPFault.inconsistent) { try ZIPEntries([0] + ArchiveSample().bytes) }
  }

  @Test func `are refused where two of them share bytes`() {
    // Both entries of the directory name the first head, which has the same name as both.
    var archive = ZIPArchive()
    archive.add("a", "1")
    archive.add("b", "2")
    var bytes = archive.bytes
    let directory = bytes.count - 22 - 2 * 47
    bytes[directory + 47 + 46] = UInt8(ascii: "a")
    for index in 0..<4 { bytes[directory + 47 + 42 + index] = 0 }
    #expect(throws: ZIPFault.inconsistent) { try ZIPEntries(bytes) }
  }

  @Test func `are in no archive that ends early`() {
    let bytes = ArchiveSample().bytes
    for count in 0..<bytes.count {
      #expect(throws: ZIPFault.notAnArchive) { try ZIPEntries(Array(bytes.prefix(count))) }
    }
  }
}
