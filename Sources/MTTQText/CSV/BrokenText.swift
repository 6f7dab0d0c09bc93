/// Text that a program broke on its way into a table, where a name or a word is meant.
package enum BrokenText: Hashable, Sendable {
  /// Letters that were lost when the table was saved in another encoding: `Tr?n`, U+FFFD.
  case lostLetters
  /// UTF-8 that was read as another encoding: `Ã¡`, `áº`.
  case mojibake
  /// What a spreadsheet shows in place of a value: `#REF!`.
  case errorValue
  /// A formula that was never computed: `=A2`.
  case formula

  /// What is broken in a text, or nil.
  package init?(in text: String) {
    let codes = text.unicodeScalars.map(\.value)
    if codes.first == 0x3D {
      self = .formula
    } else if BrokenText.errorValues.contains(text.uppercased()) {
      self = .errorValue
    } else if codes.contains(0xFFFD) || BrokenText.hasMarkInWord(text) {
      self = .lostLetters
    } else if BrokenText.isMojibake(codes) {
      self = .mojibake
    } else {
      return nil
    }
  }

  /// Whether two characters beside one another are what Vietnamese in UTF-8 looks like to a
  /// program that takes it for Western text.
  static func isMojibake(_ codes: [UInt32]) -> Bool {
    zip(codes, codes.dropFirst()).contains { first, second in
      switch first {
      case 0xC3: (0x80...0xBF).contains(second)
      case 0xC4: [0x83, 0x90, 0x91, 0x102, 0x192, 0x2018].contains(second)
      case 0xC6: [0xA0, 0xA1, 0xAF, 0xB0].contains(second)
      case 0xE1: [0xBA, 0xBB].contains(second)
      case 0xE2: second == 0x20AC
      default: false
      }
    }
  }

  /// Whether a question mark stands beside a letter.
  private static func hasMarkInWord(_ text: String) -> Bool {
    guard text.utf8.contains(UInt8(ascii: "?")) else { return false }
    let scalars = Array(text.unicodeScalars)
    return scalars.indices.contains { place in
      guard scalars[place] == "?" else { return false }
      let before = place > 0 && scalars[place - 1].properties.isAlphabetic
      let after = place + 1 < scalars.count && scalars[place + 1].properties.isAlphabetic
      return before || after
    }
  }

  private static let errorValues: Set = [
    "#REF!", "#N/A", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!", "#SPILL!", "#CALC!",
    "#GETTING_DATA", "#FIELD!", "#BLOCKED!", "#CONNECT!", "#UNKNOWN!",
  ]
}
