import MTTQCore
import MTTQText
import TestSupport
import Testing

@Suite struct `Nothing traps` {
  @Test func `on megabytes of noise, as whatever file`() {
    var random = SeededRandom(seed: 5)
    var noise: [UInt8] = []
    noise.reserveCapacity(5_000_000)
    while noise.count < 5_000_000 {
      var word = random.next()
      for _ in 0..<8 {
        noise.append(UInt8(truncatingIfNeeded: word))
        word >>= 8
      }
    }
    #expect(Self.codes(plan: noise) == ["json/encoding"])
    #expect(Self.codes(register: noise) == ["json/encoding"])
    let codes = Self.codes(journal: Array(noise.prefix(500_000)))
    #expect(codes == ["json/encoding", "json/syntax", "journal/torn"])
  }

  @Test func `on brackets without end, which are too deep`() {
    for bracket in ["[", "{\"a\":"] {
      let deep = Array(String(repeating: bracket, count: 10_000_000 / bracket.utf8.count).utf8)
      #expect(Self.codes(plan: deep) == ["json/too-deep"])
      #expect(Self.codes(register: deep) == ["json/too-deep"])
      #expect(Self.codes(journal: deep + [0x0A]) == ["json/too-deep"])
    }
  }

  @Test func `and a plan that cannot be read makes no reference unknown`() {
    for plan in ["", "{", "[]", "12"] {
      #expect(!Self.codes(plan: Array(plan.utf8)).contains("ref/unknown"))
    }
  }

  @Test(arguments: 0..<8 as Range<UInt64>)
  func `on the pieces of a book in any order`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let plan = Array(RandomJournal.plan.utf8)
    let register = Array(RandomJournal.register.utf8)
    for _ in 0..<4 {
      _ = Self.codes(plan: Self.mixed(plan, &random))
      _ = Self.codes(register: Self.mixed(register, &random))
    }
  }

  /// The bytes with some of them changed, dropped and moved.
  private static func mixed(_ bytes: [UInt8], _ random: inout SeededRandom) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int(random.next() % 4 + 1) {
      let place = Int(random.next() % UInt64(bytes.count))
      switch random.next() % 3 {
      case 0: bytes[place] = random.pick(Array("\"\\{}[]:,0-9eE.ntfu \n\u{0}".utf8))
      case 1: bytes.remove(at: place)
      default:
        let end = min(place + 40, bytes.count)
        bytes.insert(contentsOf: bytes[place..<end], at: Int(random.next() % UInt64(bytes.count)))
      }
    }
    return bytes
  }

  /// The codes found in a book of the random plan with one of its files replaced, but for those
  /// that its plan always has.
  private static func codes(
    plan: [UInt8] = Array(RandomJournal.plan.utf8),
    register: [UInt8] = Array(RandomJournal.register.utf8), journal: [UInt8] = []
  ) -> Set<String> {
    let reading = BookReading(
      plan: PlanDocument(SourceText(path: "plan.json", bytes: plan)),
      register: SourceText(path: "households.json", bytes: register))
    let book = reading.book(
      journal: SourceText(path: "journal.jsonl", bytes: journal), scrutiny: .figures)
    for report in book?.calendar.reports ?? [] {
      _ = book?.report(report.id, asOf: report.through)
    }
    let usual: Set<String> = ["report/weekend", "report/order"]
    return Set((book?.findings ?? reading.documentFindings).map(\.code.name)).subtracting(usual)
  }
}
