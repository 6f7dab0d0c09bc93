internal import MTTQCore
internal import MTTQStore
internal import MTTQText
internal import Testing

@Suite struct `A journal in runs` {
  /// A run as a test compares it.
  struct Seen: Hashable, Comparable {
    let index: Int
    let text: String
    let firstLine: Int?
    let isLast: Bool

    static func < (left: Seen, right: Seen) -> Bool { left.index < right.index }
  }

  static let journal = (0..<60).map { String(repeating: "x", count: $0 % 13) + "\n" }.joined()

  @Test(arguments: [1, 2, 3, 7, 40, 100, 1000], [true, false])
  func `loses and doubles nothing, however many read it`(size: Int, isEnded: Bool) throws {
    let folder = try Sandbox()
    let text = isEnded ? Self.journal : String(Self.journal.dropLast())
    try folder.write(text, "j")
    for threads in [1, 2, 5] {
      let runs = try JournalRuns(JournalFile(folder("j")), threads: threads, runSize: size)
      let seen = try Self.seen(runs)
      #expect(seen.map(\.text).joined() == text)
      #expect(seen.map(\.index) == Array(0..<seen.count))
      #expect(seen.dropLast().allSatisfy { $0.text.hasSuffix("\n") && !$0.isLast })
      #expect(seen.last?.isLast == true)
      #expect(try Self.seen(runs) == seen)
      #expect(try Self.seen(runs, isInOrder: true).map(\.text).joined() == text)
    }
  }

  @Test func `are read again one by one`() throws {
    let folder = try Sandbox()
    try folder.write(Self.journal, "j")
    for threads in [1, 3] {
      let runs = try JournalRuns(JournalFile(folder("j")), threads: threads, runSize: 50)
      let all = try Self.seen(runs)
      let wanted: Set<Int> = [0, all.count - 1, all.count + 5]
      #expect(try Self.seen(runs, wanted) == all.filter { wanted.contains($0.index) })
    }
  }

  @Test func `are told as they are read`() throws {
    let folder = try Sandbox()
    try folder.write(Self.journal, "j")
    var told = (bytes: 0, lines: 0)
    let runs = try JournalRuns(JournalFile(folder("j")), threads: 1, runSize: 50) {
      told = ($0, $1)
    }
    _ = try Self.seen(runs)
    #expect(told.lines >= 1)
    #expect(told.bytes <= Self.journal.utf8.count)
    var all = 0
    let beside = try JournalRuns(JournalFile(folder("j")), threads: 2, runSize: 50) {
      all = $0 + $1
    }
    _ = try Self.seen(beside)
    #expect(all <= Self.journal.utf8.count + 60)
  }

  @Test func `are none of a book without a journal`() throws {
    #expect(try Self.seen(JournalRuns(nil)) == [])
  }

  @Test func `end where the journal has lost its end meanwhile`() throws {
    let folder = try Sandbox()
    try folder.write(Self.journal, "j")
    let runs = try JournalRuns(JournalFile(folder("j")), threads: 2, runSize: 50)
    let count = try Self.seen(runs).count
    try folder.write("xx\n", "j")
    let seen = try Self.seen(runs)
    #expect(seen.map(\.text).joined() == "xx\n")
    #expect(seen.count < count)
  }

  private static func seen(
    _ runs: JournalRuns, _ wanted: Set<Int>? = nil, isInOrder: Bool = false
  ) throws(StoreFailure) -> [Seen] {
    let readers = try runs.gather(wanted, isInOrder: isInOrder, from: [Seen]()) {
      seen, lines, run in
      let text = String(decoding: lines.indices.map { lines[$0] }, as: UTF8.self)
      seen.append(
        Seen(index: run.index, text: text, firstLine: run.firstLine, isLast: run.isLast))
    }
    return readers.flatMap(\.self).sorted()
  }
}
