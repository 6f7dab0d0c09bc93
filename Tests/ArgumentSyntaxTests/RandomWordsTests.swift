internal import ArgumentSyntax
internal import MTTQText
internal import Testing

@Suite struct `Random command lines` {
  @Test(arguments: 0..<20 as Range<UInt64>)
  func `never trap, and each fault lies in the line`(seed: UInt64) {
    var generator = SplitMix(state: seed)
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

  private static func word(using generator: inout SplitMix) -> String {
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

/// A generator that gives the same numbers for the same seed (SplitMix64).
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
