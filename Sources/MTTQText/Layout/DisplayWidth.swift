/// Where a text stands in the room that it is padded to.
package enum TextAlignment: Hashable, Sendable {
  case left
  case right
  case center
}

extension String {
  /// How many columns of a terminal the text takes: letters with their marks one, East Asian wide
  /// characters and emoji two, control characters none.
  package var displayWidth: Int {
    if utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return utf8.count }
    return reduce(0) { $0 + $1.displayWidth }
  }

  /// The text filled up with blanks to so many columns; a wider one stays as it is.
  package func padded(to width: Int, _ alignment: TextAlignment = .left) -> String {
    let missing = width - displayWidth
    guard missing > 0 else { return self }
    let left =
      switch alignment {
      case .left: 0
      case .right: missing
      case .center: missing / 2
      }
    return String(repeating: " ", count: left) + self
      + String(repeating: " ", count: missing - left)
  }

  /// The text cut to so many columns, with … where something was cut.
  package func truncated(to width: Int) -> String {
    guard displayWidth > width else { return self }
    guard width > 0 else { return "" }
    var kept = ""
    var used = 0
    for character in self {
      let next = character.displayWidth
      if used + next > width - 1 { break }
      kept.append(character)
      used += next
    }
    return kept + "…"
  }
}

extension Character {
  /// How many columns of a terminal the character takes: 0, 1 or 2.
  fileprivate var displayWidth: Int {
    guard let first = unicodeScalars.first else { return 0 }
    let properties = first.properties
    switch properties.generalCategory {
    case .control, .format, .nonspacingMark, .enclosingMark, .lineSeparator,
      .paragraphSeparator, .surrogate:
      return 0
    default: break
    }
    let isPicture =
      properties.isEmojiPresentation
      || unicodeScalars.contains { $0.value == 0xFE0F } && properties.isEmoji
    return isPicture || first.isWide ? 2 : 1
  }
}

extension Unicode.Scalar {
  /// Whether it is East Asian wide or fullwidth (UAX #11), by its block.
  fileprivate var isWide: Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
