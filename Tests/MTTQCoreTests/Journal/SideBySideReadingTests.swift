import Foundation
import MTTQCore
import MTTQText
import TestSupport
import Testing

/// A journal cut at ends of lines, each of whose runs is read by a thread of its own.
private struct CutJournal: JournalSource {
  typealias Failure = Never

  private let runs: [[UInt8]]
  /// Which reader reads each run.
  private let readers: [Int]

  init(_ lines: [[UInt8]], cuts: Int, readers: Int, _ random: inout SeededRandom) {
    let places = (0..<cuts).map { _ in Int.random(in: 0...lines.count, using: &random) }
    let bounds = Array(Set(places + [0, lines.count])).sorted()
    runs = zip(bounds, bounds.dropFirst()).map { lines[$0..<$1].flatMap { $0 } }
    self.readers = runs.map { _ in Int.random(in: 0..<readers, using: &random) }
  }

  func gather<State: Sendable>(
    _ wanted: Set<Int>?, isInOrder: Bool, from begin: State,
    _ read: @escaping @Sendable (inout State, _ lines: Span<UInt8>, JournalRun) -> Void
  ) -> [State] {
    let parts: [[Int]] =
      isInOrder
      ? [Array(runs.indices)]
      : Set(readers).map { reader in
        runs.indices.filter { readers[$0] == reader }
      }
    let states = States(parts.map { _ in begin })
    DispatchQueue.concurrentPerform(iterations: parts.count) { part in
      var state = begin
      for index in parts[part] where wanted?.contains(index) ?? true {
        let run = runs[index]
        read(
          &state, run.span,
          JournalRun(index: index, firstLine: nil, isLast: index == runs.count - 1))
      }
      states.set(part, state)
    }
    return states.all
  }
}

/// What the readers gathered, under a lock that the thread sanitizer sees.
private final class States<State: Sendable>: @unchecked Sendable {
  private let lock = NSLock()
  private(set) var all: [State]

  init(_ all: [State]) {
    self.all = all
  }

  func set(_ place: Int, _ state: State) {
    lock.withLock { all[place] = state }
  }
}

@Suite struct `A journal that several threads read` {
  @Test(arguments: 0..<40 as Range<UInt64>)
  func `gives the same book as one that is read from its first to its last line`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    var lines = RandomJournal(seed: 9000 + seed, lines: random.pick([1, 8, 60, 240])).lines
    if random.chance(40) {
      // A journal that was merged: in another order, and with copies of lines.
      let last = lines.removeLast()
      lines += lines.filter { _ in random.chance(10) }
      lines.shuffle(using: &random)
      lines.append(last)
    }
    let text = BookText(
      plan: RandomJournal.plan, register: random.chance(70) ? RandomJournal.register : nil,
      journal: lines.flatMap { $0 })
    for scrutiny in [Scrutiny.errors, .figures, .everything] {
      let whole = BookContent(text.read(scrutiny: scrutiny))
      for cuts in 1...4 {
        let journal = CutJournal(
          text.journal.lines, cuts: cuts * 2, readers: 1 + cuts, &random)
        #expect(BookContent(text.read(in: journal, scrutiny: scrutiny)) == whole)
      }
    }
  }

  @Test(arguments: Fixtures.folders(holding: "journal.jsonl", below: "valid"))
  func `gives the same reports where its lines stand in no order`(folder: String) {
    var random = SeededRandom(seed: 11)
    var text = BookText(fixture: folder)
    let expected = BookContent(text.read())
    #expect(!expected.reports.isEmpty)
    for readers in 1...4 {
      text.journal = text.journal.lines.shuffled(using: &random).flatMap { $0 }
      let journal = CutJournal(text.journal.lines, cuts: 8, readers: readers, &random)
      #expect(BookContent(text.read(in: journal)).reports == expected.reports)
    }
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `tells the same of single records, and whether they stand as they were written`(
    seed: UInt64
  ) {
    var random = SeededRandom(seed: 500 + seed)
    var lines = RandomJournal(seed: 9500 + seed, lines: random.pick([1, 8, 60, 240])).lines
    if random.chance(50) {
      let last = lines.removeLast()
      lines += lines.filter { _ in random.chance(10) }
      lines.shuffle(using: &random)
      lines.append(last)
    }
    let whole = RecordSurvey(CutJournal(lines, cuts: 0, readers: 1, &random))
    let trees = lines.map { JSONReader.read(SourceText(path: "", bytes: $0)).tree }
    let moments = trees.compactMap { tree in
      tree?["id"]?.text.flatMap { id in tree?["at"]?.text.map { ($0, id) } }
    }
    let sorted = moments.sorted { ($0.0, $0.1) < ($1.0, $1.1) }
    #expect(whole.lines == lines.count)
    #expect(whole.isInOrder == zip(moments, sorted).allSatisfy { $0 == $1 })
    for cuts in 1...4 {
      let cut = RecordSurvey(CutJournal(lines, cuts: cuts * 2, readers: 1 + cuts, &random))
      #expect(cut.lines == whole.lines)
      #expect(cut.isInOrder == whole.isInOrder)
      for (index, (_, id)) in moments.enumerated() {
        #expect(cut.isVoided(id) == whole.isVoided(id))
        for line in [1, index + 1, lines.count] {
          #expect(cut.counts(id, on: line) == whole.counts(id, on: line))
        }
      }
    }
  }

  @Test func `keeps of merged journals that repeat each line the one that counts`() {
    var random = SeededRandom(seed: 13)
    let long = String(repeating: "dài ", count: 2000)
    let lines = (0..<700).flatMap { number in
      [1, 2].map { minute in
        Array(
          ("{\"id\":\"record-\(10_000 + number)\",\"at\":\"2026-03-01T10:0\(minute):00Z\","
            + "\"kind\":\"result\",\"on\":\"2026-03-01\",\"values\":{\"dan-so\":\(number)},"
            + "\"note\":\"\(long)\"}\n").utf8)
      }
    }.shuffled(using: &random)
    let text = BookText(plan: RandomJournal.plan, journal: lines.flatMap { $0 })
    let whole = BookContent(text.read())
    #expect(whole.codes.filter { $0 == "journal/duplicate-record" }.count == 700)
    let journal = CutJournal(lines, cuts: 7, readers: 3, &random)
    #expect(BookContent(text.read(in: journal)) == whole)
  }
}
