import MTTQCore
import MTTQText
import Testing

/// Most lines are read without a tree; any line can be written so that it must be read in full.
@Suite struct `The quick reading and the full reading` {
  private let check = LineCheck()

  @Test(arguments: 0..<40)
  func `agree on every line, right or wrong`(seed: UInt64) throws {
    var random = Dice(state: seed)
    var lines: [[UInt8]] = []
    for index in 0..<60 {
      var body = line(index, &random)
      if random.chance(5) { body = mutated(body, &random) }
      lines.append(random.chance(2) ? checked(body) : body)
    }
    if random.chance(3) { lines.append(lines[random.below(lines.count)]) }
    let quick = try outcome(lines)
    let full = try outcome(lines.map(declined))
    #expect(quick.report == full.report)
    #expect(quick.findings == full.findings)
  }

  /// A line of a result, mostly right.
  private func line(_ index: Int, _ random: inout Dice) -> [UInt8] {
    let indicators = [
      "ngay-cong", "cay-xanh", "tong-so-ho", "gia-dinh-van-hoa", "rac-tai-che", "ty-le-bhyt", "la",
    ]
    let values = [
      "5", "12.5", "0", "0.0001", "1.50000", "1e3", "99999999999999", "-1", "007", "1.",
    ]
    let days = ["2026-03-08", "2026-05-10", "2026-05-11", "2025-12-31", "2026-02-29", "2026-3-8"]
    let notes = ["Tết", "a\u{301}", "x\u{202E}y", "tab\\t", "\u{7F}", "😀", "“ngoặc”", "\u{85}"]
    let id = "01KG3R7F60G2J53JDWE0F" + String(10000 + index)
    var members = [
      "\"id\":\"\(id)\"", "\"at\":\"2026-05-11T02:00:0\(index % 10)Z\"", "\"by\":\"bct-tu-le\"",
      "\"kind\":\"result\"", "\"on\":\"\(days[random.skewed(days.count)])\"",
    ]
    var entries: [String] = []
    for _ in 0...random.below(3) {
      let name = indicators[random.skewed(indicators.count)]
      entries.append("\"\(name)\":\(values[random.skewed(values.count)])")
    }
    members.append("\"values\":{" + entries.joined(separator: ",") + "}")
    if random.chance(2) { members.append("\"org\":\"\(random.chance(9) ? "ai" : "phu-nu")\"") }
    if random.chance(2) { members.append("\"area\":\"\(random.chance(9) ? "dau" : "tu-le")\"") }
    if random.chance(3) { members.append("\"note\":\"\(notes[random.below(notes.count)])\"") }
    if random.chance(9) { members.append("\"la-lam\":1") }
    if random.chance(9) { members.swapAt(0, members.count - 1) }
    let comma = random.chance(5) ? " , " : ","
    return Array(("{" + members.joined(separator: comma) + "}").utf8)
  }

  private func mutated(_ line: [UInt8], _ random: inout Dice) -> [UInt8] {
    var line = line
    let place = random.below(line.count)
    switch random.below(3) {
    case 0: line[place] = UInt8(truncatingIfNeeded: random.next())
    case 1: line.remove(at: place)
    default: line.insert(line[random.below(line.count)], at: place)
    }
    return line.filter { $0 != 0x0A && $0 != 0x0D }
  }

  private func checked(_ line: [UInt8]) -> [UInt8] {
    let body = Array(line.dropLast())
    return body + Array(",\"check\":\"\(check.digits(body.span))\"}".utf8)
  }

  /// The same line, written so that it cannot be read without a tree: with one letter of the
  /// writer's name as an escape, and the check that belongs to it if the old one was right.
  private func declined(_ line: [UInt8]) -> [UInt8] {
    let plain = Array("\"bct-tu-le\"".utf8)
    guard let place = line.indices.first(where: { line[$0...].starts(with: plain) }) else {
      return line
    }
    let written =
      line[..<place] + Array("\"\\u0062ct-tu-le\"".utf8) + line[(place + plain.count)...]
    let mark = Array(",\"check\":\"".utf8)
    guard let tail = written.indices.last(where: { written[$0...].starts(with: mark) }),
      let old = line.indices.last(where: { line[$0...].starts(with: mark) }),
      line.count - old == 20,
      line[(old + 10)..<(old + 18)].elementsEqual(check.digits(Array(line[..<old]).span).utf8)
    else { return Array(written) }
    let body = Array(written[..<tail])
    return body + Array(",\"check\":\"\(check.digits(body.span))\"}".utf8)
  }

  private func outcome(_ lines: [[UInt8]]) throws -> (report: Report?, findings: [String]) {
    let folder = "valid/cam-pho-2026/"
    let plan = try #require(Fixtures.source(folder + "plan.json", named: "plan.json"))
    let reading = BookReading(
      plan: PlanDocument(plan),
      register: Fixtures.source(folder + "households.json", named: "households.json"))
    let journal = SourceText(
      path: "journal.jsonl", bytes: Array(lines.map { $0 + [0x0A] }.joined()))
    let book = try #require(reading.book(journal: journal, watchesRecords: true))
    let day = try #require(CalendarDate("2026-05-11"))
    return (
      book.report("half-year", asOf: day),
      book.findings.map { "\($0.place?.line ?? 0) \($0.code.name)" }
    )
  }
}

/// A small generator with a seed.
struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func below(_ count: Int) -> Int { Int(next() % UInt64(count)) }
  /// True once in `count` times.
  mutating func chance(_ count: Int) -> Bool { below(count) == 0 }
  /// A number below `count`, the first ones more often.
  mutating func skewed(_ count: Int) -> Int { chance(4) ? below(count) : below(min(2, count)) }
}
