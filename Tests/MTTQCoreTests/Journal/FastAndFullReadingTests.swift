import MTTQCore
import MTTQText
import TestSupport
import Testing

@Suite struct `Fast and full reading` {
  @Test(arguments: 0..<16 as Range<UInt64>)
  func `agree on random journals, whatever is wrong in them`(seed: UInt64) {
    let journal = RandomJournal(seed: seed, lines: 150)
    let plain = Outcome(
      journal.lines, scrutiny: seed % 2 == 0 ? .everything : .figures, hasRegister: seed % 3 != 0)
    let full = Outcome(
      journal.lines.map(\.endingInReturns), scrutiny: seed % 2 == 0 ? .everything : .figures,
      hasRegister: seed % 3 != 0)
    #expect(plain.findings == full.findings)
    #expect(plain.reports == full.reports)
    let escaped = Outcome(
      journal.lines.map(\.withEscapedKey), scrutiny: seed % 2 == 0 ? .everything : .figures,
      hasRegister: seed % 3 != 0)
    #expect(plain.codes == escaped.codes)
    #expect(plain.reports == escaped.reports)
  }

  @Test(arguments: 0..<8 as Range<UInt64>)
  func `agree when a single byte of a journal is another`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let original = Self.lines.map { Array($0.utf8) }
    for _ in 0..<60 {
      var lines = original
      let line = Int(random.next() % UInt64(lines.count))
      let place = Int(random.next() % UInt64(lines[line].count))
      lines[line][place] =
        random.chance(50)
        ? UInt8(truncatingIfNeeded: random.next())
        : random.pick(Array("\"\\{}[]:,0-\r\n\u{0}v".utf8))
      lines = lines.flatMap { $0 + [0x0A] }.lines
      let scrutiny = random.pick([Scrutiny.errors, .figures, .everything])
      let plain = Outcome(lines, scrutiny: scrutiny)
      #expect(plain == Outcome(lines.map(\.endingInReturns), scrutiny: scrutiny))
      let escaped = Outcome(lines.map(\.withEscapedKey), scrutiny: scrutiny)
      #expect(plain.codes == escaped.codes)
      #expect(plain.reports == escaped.reports)
    }
  }

  @Test func `agree on a void whose kind is written with an escape`() {
    let head = #"{"id":"01KG0000000000000000000009","at":"2026-03-09T10:10:00Z","by":"vp","#
    let rest = #""record":"01KG0000000000000000000001","reason":"ghi nhầm"}"#
    for kind in ["void", #"\u0076oid"#, #"v\u006fid"#] {
      let void = head + "\"kind\":\"\(kind)\"," + rest
      let book = BookText(plan: RandomJournal.plan, lines: [Self.lines[0], void]).read()
      #expect(book?.report("half-year", asOf: Self.day)?.indicators.map(\.records).max() == 0)
    }
  }

  @Test func `the fast one knows every key of a result, each as another`() throws {
    let keys = Shape.records[.result].map(\.key)
    let found = keys.compactMap { key in
      ResultField(2..<2 + key.utf8.count, of: Array("{\"\(key)\":\"........\"}".utf8).span)
    }
    #expect(found.count == keys.count)
    #expect(Set(found).count == keys.count)
    #expect(ResultField(2..<7, of: Array(#"{"notes":"........"}"#.utf8).span) == nil)
  }

  private static let day = CalendarDate.range.upperBound

  private static let lines: [String] = [
    #""kind":"result","on":"2026-03-01","values":{"luong":12.5,"so-ho-co":7},"org":"nong-dan""#,
    #""by":"vp","kind":"result","on":"2026-04-01","values":{"tran":2},"area":"a","note":"đủ""#,
    #""by":"vp","kind":"void","record":"01KG0000000000000000000001","reason":"ghi nhầm""#,
    #""kind":"result","on":"2026-04-01","values":{"luong":4},"household":"h001","task":"1""#,
    #""by":"vp","kind":"assign","household":"h001","on":"2026-04-01","org":"nong-dan","note":"đủ""#,
    #""kind":"assign","household":"h002","on":"2026-04-01","helper":"ong-c","forms":["nha-o","bhyt"]"#
      + #","until":"2026-09-30""#,
    #""by":"vp","batch":"01KG0000000000000000000005","kind":"release","assignment":"#
      + #""01KG0000000000000000000005","on":"2026-04-02""#,
    #""kind":"outcome","household":"h001","on":"2026-04-03","status":"near-poor","note":"đủ""#,
  ].enumerated().map { index, rest in
    let line =
      "{\"id\":\"01KG000000000000000000000\(index + 1)\",\"at\":\"2026-03-02T10:10:00Z\",\(rest)"
    return line + ",\"check\":\"\(LineCheck().digits(Array(line.utf8).span))\"}"
  }
}

/// What the random plan's book comes to with a journal.
private struct Outcome: Equatable {
  let findings: [String]
  let reports: [Report]
  /// The findings with their lines alone, sorted.
  let codes: [String]

  init(_ lines: [[UInt8]], scrutiny: Scrutiny = .everything, hasRegister: Bool = true) {
    let book = BookText(
      plan: RandomJournal.plan, register: hasRegister ? RandomJournal.register : nil,
      journal: lines.flatMap { $0 }
    ).read(scrutiny: scrutiny)
    reports = ["quarter-2", "half-year", "annual"].compactMap { id in
      book?.report(id, asOf: CalendarDate.range.upperBound)
    }
    let found = book?.findings ?? []
    findings = found.map { finding in
      finding.code.name == "json/syntax"
        ? finding.lineAlone : "\(Finding(finding)) \(finding.message.english)"
    }
    codes = found.map(\.lineAlone).sorted()
  }
}

extension Diagnostic {
  fileprivate var lineAlone: String { "\(place?.path ?? ""):\(place?.line ?? 0) \(code.name)" }
}

extension [UInt8] {
  private var isBlankLine: Bool { allSatisfy { [0x20, 0x09, 0x0D, 0x0A].contains($0) } }

  /// The same line with returns at its end, which JSON skips and the fast reading does not know.
  fileprivate var endingInReturns: [UInt8] {
    guard last == 0x0A, !isBlankLine else { return self }
    return self[..<(count - (dropLast().last == 0x0D ? 2 : 1))] + [0x0D, 0x0D, 0x0A]
  }

  /// The same line with its first key `id` written with an escape, and its check made good for
  /// that where it was good.
  fileprivate var withEscapedKey: [UInt8] {
    let plain = Array("{\"id\":".utf8)
    let hasMark = starts(with: SourceText.byteOrderMark)
    let mark = hasMark ? SourceText.byteOrderMark : []
    let line = Array(dropFirst(mark.count))
    guard line.starts(with: plain) else { return self }
    let escaped = Array(#"{"\u0069d":"#.utf8) + line.dropFirst(plain.count)
    let marker = Array("\"check\"".utf8)
    guard
      let key = line.indices.last(where: { line[$0...].starts(with: marker) }),
      let comma = line[..<key].lastIndex(of: UInt8(ascii: ",")),
      let quote = line[(key + marker.count)...].firstIndex(of: UInt8(ascii: "\"")),
      line[(quote + 1)...].starts(
        with: LineCheck().digits(line.span.extracting(0..<comma)).utf8)
    else { return mark + escaped }
    let moved = escaped.count - line.count
    let digits = LineCheck().digits(escaped.span.extracting(0..<(comma + moved)))
    return mark + escaped[...(quote + moved)] + Array(digits.utf8) + escaped[(quote + moved + 9)...]
  }
}
