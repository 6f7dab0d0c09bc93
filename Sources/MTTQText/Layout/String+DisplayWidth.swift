extension String {
  /// How many columns of a terminal the text takes when it is printed on one line.
  ///
  /// What people see as one letter, a grapheme cluster, counts once, however it is encoded.
  /// Control characters, line breaks among them, count nothing.
  package var displayWidth: Int {
    plainWidth ?? reduce(0) { $0 + $1.displayWidth }
  }

  /// The width of a text whose letters are one scalar and one column each, as Vietnamese in NFC
  /// is; nil for any other. Breaking a text into grapheme clusters costs many times as much.
  private var plainWidth: Int? {
    var width = 0
    for scalar in unicodeScalars {
      guard scalar.isPlainLetter else { return nil }
      width += 1
    }
    return width
  }

  /// The text with blanks around it up to `width` columns; a wider text stays as it is.
  package func padded(to width: Int, _ alignment: TextAlignment = .left) -> String {
    let own = displayWidth
    guard own < width else { return self }
    let missing = width - own
    let before =
      switch alignment {
      case .left: 0
      case .right: missing
      case .center: missing / 2
      }
    return String(repeating: " ", count: before) + self
      + String(repeating: " ", count: missing - before)
  }

  /// The text cut to at most `width` columns, the cut shown by an ellipsis that counts too.
  package func truncated(to width: Int) -> String {
    guard width > 0 else { return "" }
    var kept = ""
    var room = width - 1
    var rest = self[...]
    while let letter = rest.first, letter.displayWidth <= room {
      kept.append(letter)
      room -= letter.displayWidth
      rest.removeFirst()
    }
    let last = String(rest)
    return last.displayWidth <= room + 1 ? kept + last : kept + "…"
  }
}

extension Character {
  /// How many columns of a terminal the letter takes: none, one or two.
  package var displayWidth: Int {
    guard let base = unicodeScalars.first else { return 0 }
    if (0x20..<0x7F).contains(base.value), utf8.count == 1 { return 1 }
    if base.takesNoColumn { return 0 }
    let asksForEmoji = unicodeScalars.contains { $0.value == 0xFE0F }
    return base.takesTwoColumns || asksForEmoji ? 2 : 1
  }
}

extension Unicode.Scalar {
  /// Whether it takes one column and joins with none of its kind: Latin letters with their marks,
  /// punctuation, rules and blocks.
  fileprivate var isPlainLetter: Bool {
    switch value {
    case 0x20..<0x7F, 0xA0..<0x300, 0x1E00...0x1EFF, 0x2010...0x2027, 0x2500...0x259F: true
    default: false
    }
  }

  fileprivate var takesNoColumn: Bool {
    if value < 0x300 { return value < 0x20 || (0x7F..<0xA0).contains(value) }
    return switch properties.generalCategory {
    case .control, .format, .nonspacingMark, .enclosingMark, .lineSeparator,
      .paragraphSeparator:
      true
    default: false
    }
  }

  fileprivate var takesTwoColumns: Bool {
    guard value >= 0x1100 else { return false }
    return properties.isEmojiPresentation || Self.wide.contains { $0.contains(value) }
  }

  /// The blocks of East Asian width W and F, emoji apart (Unicode 16, EastAsianWidth.txt).
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2329...0x232A, 0x2630...0x2637, 0x268A...0x268F, 0x2E80...0x303E,
    0x3041...0xA4C6, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19,
    0xFE30...0xFE6B, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x16FF1, 0x17000...0x18D08,
    0x1AFF0...0x1B2FB, 0x1D300...0x1D376, 0x1F200...0x1F265, 0x20000...0x2FFFD,
    0x30000...0x3FFFD,
  ]
}
