/// Random numbers that are the same on every run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A text of up to `longest` of the `letters`.
  mutating func text(of letters: [String], longest: Int) -> String {
    (0..<Int.random(in: 0...longest, using: &self))
      .compactMap { _ in letters.randomElement(using: &self) }.joined()
  }
}

/// Letters that layout has trouble with.
let troublesomeLetters = [
  "a", "ộ", "o\u{302}\u{323}", "\u{301}", " ", "\u{A0}", "\t", "\n", "\r\n", "漢", "👨‍👩‍👧", "🇻🇳", "☝️",
  "\u{200B}", "\u{7}", "…", "─", "đ", "가",
]
