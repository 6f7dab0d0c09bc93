internal import ArgumentSyntax
internal import MTTQText
internal import TestSupport
internal import Testing

@Suite struct `Random command lines` {
  @Test(arguments: 0..<20 as Range<UInt64>)
  func `never trap, and each fault lies in the line`(seed: UInt64) {
    var generator = SeededRandom(seed: seed)
    for _ in 0..<500 {
      let words = (0..<Int.random(in: 0...8, using: &generator)).map { _ in
        Self.word(using: &generator)
      }
      let parsed = Demo.tool.parse(words)
      #expect((parsed.invocation == nil) == !parsed.faults.isEmpty, "\(words)")
      for fault in parsed.faults {
        #expect(fault.place?.liesInItsExcerpt == true, "\(words): \(fault)")
      }
    }
  }

  private static let pieces = [
    "report", "record", "task", "list", "void", "tsk", "h1", "-", "--", "--format", "json", "=",
    "--formt", "--lang", "en", "-q", "-C", "-o", "--reason", "--days", "-7", "x", "é", "e\u{301}",
    "\u{301}", "–", "—format", "'", " ", "\n", "\r\n", "\u{0}", "🇻🇳", "👩‍🌾", "--help",
  ]

  private static func word(using generator: inout SeededRandom) -> String {
    let count = generator.next() % 3 == 0 ? Int.random(in: 0...4, using: &generator) : 1
    return (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
  }
}

extension Place {
  fileprivate var liesInItsExcerpt: Bool {
    column >= 1 && width >= 1 && excerptColumn >= 0 && path.isEmpty && line == 1
      && excerptColumn + width <= excerpt.unicodeScalars.count + 1
  }
}
