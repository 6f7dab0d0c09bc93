import TestSupport

/// Letters that layout has trouble with.
let troublesomeLetters = [
  "a", "ộ", "o\u{302}\u{323}", "\u{301}", " ", "\u{A0}", "\t", "\n", "\r\n", "漢", "👨‍👩‍👧", "🇻🇳", "☝️",
  "\u{200B}", "\u{7}", "…", "─", "đ", "가",
]

extension SeededRandom {
  /// A text of up to `longest` of the `letters`.
  mutating func text(of letters: [String], longest: Int) -> String {
    (0..<Int.random(in: 0...longest, using: &self))
      .compactMap { _ in letters.randomElement(using: &self) }.joined()
  }
}
