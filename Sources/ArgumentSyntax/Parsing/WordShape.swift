/// What a word is by its looks alone, before it is known which options there are.
enum WordShape {
  /// `--`: all later words are positionals.
  case endOfOptions
  /// `--name` or `--name=value`.
  case long(name: Word, value: Word?)
  /// `-x` or `-x=value`.
  case short
  /// Anything else; a lone `-` and negative numbers too.
  case plain

  init(_ word: Word) {
    let scalars = word.text.unicodeScalars
    guard scalars.first == "-", let second = scalars.dropFirst().first else {
      self = .plain
      return
    }
    if word.text == "--" {
      self = .endOfOptions
    } else if second == "-" {
      let parts = word.split(at: "=")
      self = .long(name: parts?.before ?? word, value: parts?.after)
    } else if second.properties.isWhitespace || Self.startsNumber(scalars.dropFirst()) {
      self = .plain
    } else {
      self = .short
    }
  }

  /// Whether the word may be the value of the option before it.
  var isPlain: Bool {
    if case .plain = self { true } else { false }
  }

  private static func startsNumber(_ scalars: Substring.UnicodeScalarView) -> Bool {
    let digits = scalars.first == "." || scalars.first == "," ? scalars.dropFirst() : scalars
    return digits.first.map { ("0"..."9").contains($0) } ?? false
  }
}
