/// A text's place in Vietnamese alphabetical order, to compare by.
///
/// Blanks come first, then punctuation, digits, the Vietnamese letters, and letters of other
/// scripts. Where the letters agree the tones decide, ngang, huyền, hỏi, ngã, sắc, nặng; then case,
/// small before capital; then the code points, so that only canonically equal texts tie. Source:
/// CLDR, collation `vi`.
package struct VietnameseOrder: Hashable, Sendable, Comparable {
  /// Letters and tones, each level ended by a zero.
  private let sound: [UInt32]
  /// Case, ended by a zero, and the code points.
  private let look: [UInt32]

  package init(_ text: String) {
    var letters: [UInt32] = []
    var tones: [UInt32] = []
    var cases: [UInt32] = []
    let scalars = text.nfd
    var index = 0
    while index < scalars.count {
      let base = scalars[index]
      let small = base.properties.lowercaseMapping.unicodeScalars.first ?? base
      var marks = scalars[(index + 1)...].prefix { isMark($0) }
      index += 1 + marks.count
      if isMark(base) {
        tones.append(toneWeight(base))
        continue
      }
      guard !base.properties.isDefaultIgnorableCodePoint else { continue }
      var letter = small
      if let shaping = marks.firstIndex(where: { shaped(small, by: $0) != nil }) {
        letter = shaped(small, by: marks.remove(at: shaping)) ?? small
      }
      letters.append(letterWeight(letter))
      tones.append(1)
      tones += marks.map(toneWeight)
      cases.append(small == base ? 1 : 2)
    }
    sound = letters + [0] + tones + [0]
    look = cases + [0] + text.nfc.unicodeScalars.map(\.value)
  }

  /// Whether nothing but case and code points tells two texts apart.
  package func sounds(like other: VietnameseOrder) -> Bool { sound == other.sound }

  package static func < (left: VietnameseOrder, right: VietnameseOrder) -> Bool {
    left.sounds(like: right)
      ? left.look.lexicographicallyPrecedes(right.look)
      : left.sound.lexicographicallyPrecedes(right.sound)
  }
}

private func isMark(_ scalar: Unicode.Scalar) -> Bool {
  scalar.value >= 0x300 && scalar.properties.canonicalCombiningClass != .notReordered
}

/// The letter of the alphabet that a circumflex, breve or horn makes of another.
private func shaped(_ letter: Unicode.Scalar, by mark: Unicode.Scalar) -> Unicode.Scalar? {
  switch (letter, mark) {
  case ("a", "\u{306}"): "ă"
  case ("a", "\u{302}"): "â"
  case ("e", "\u{302}"): "ê"
  case ("o", "\u{302}"): "ô"
  case ("o", "\u{31B}"): "ơ"
  case ("u", "\u{31B}"): "ư"
  default: nil
  }
}

private let alphabet = Array("aăâbcdđeêfghijklmnoôơpqrstuưvwxyz".unicodeScalars)

/// What a letter counts for: its class in the highest byte, above all code points, which have 21
/// bits, and its place in the class.
private func letterWeight(_ letter: Unicode.Scalar) -> UInt32 {
  let properties = letter.properties
  if properties.isWhitespace { return 1 }
  if let place = alphabet.firstIndex(of: letter) { return 3 << 24 + UInt32(place) }
  if let digit = properties.numericValue, properties.numericType == .decimal {
    return 2 << 24 + UInt32(digit)
  }
  return (properties.isAlphabetic ? 4 : 1) << 24 + letter.value
}

/// What a mark counts for; 1 is a letter without one, and 0 ends a level.
private func toneWeight(_ mark: Unicode.Scalar) -> UInt32 {
  switch mark {
  case "\u{300}": 2
  case "\u{309}": 3
  case "\u{303}": 4
  case "\u{301}": 5
  case "\u{323}": 6
  default: 7 + mark.value
  }
}
