import TestSupport

/// Texts put together at random from pieces that are hard on a text function, the same for the same
/// seed.
struct RandomText: RandomNumberGenerator {
  private var random: SeededRandom

  init(seed: UInt64) {
    random = SeededRandom(seed: seed)
  }

  mutating func next() -> UInt64 { random.next() }

  /// A text of at most `count` pieces.
  mutating func text(of count: Int) -> String {
    var scalars = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...count, using: &self) {
      scalars.append(contentsOf: piece().unicodeScalars)
    }
    return String(scalars)
  }

  private mutating func piece() -> String {
    switch next() % 4 {
    case 0: Self.pieces.randomElement(using: &self) ?? ""
    case 1: Unicode.Scalar(UInt32.random(in: 0..<0xD800, using: &self)).map(String.init) ?? ""
    default: String(Unicode.Scalar(UInt8.random(in: 0x20..<0x7F, using: &self)))
    }
  }

  private static let pieces = [
    "\u{300}", "\u{301}", "\u{302}", "\u{303}", "\u{306}", "\u{309}", "\u{31B}", "\u{323}", "đ",
    "Đ", "ậ", "ơ", "ư", "oà", "uỷ", "qu", "gi", "ngh", " ", "\u{A0}", "\t", "\r\n", "\u{0}",
    "“", "”", "–", "\u{FEFF}", "\u{200D}", "👩‍🌾", "🇻🇳", "한", "ᄒ\u{1161}", "\u{212B}", "İ",
    "ß", "ﬁ", "\u{10FFFF}", "\"", "\\", "/", "{", "}", "[", "]", ",", ":", "0", "-", "e", ".",
  ]
}
