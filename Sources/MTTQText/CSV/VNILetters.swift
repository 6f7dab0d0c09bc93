/// The letters of VNI (VNI-Windows): a vowel, and after it one letter for all its marks.
enum VNILetters {
  /// The marks that a Western letter stands for after a vowel that takes them, or nil.
  static func marks(
    _ western: Unicode.Scalar, after vowel: Unicode.Scalar
  ) -> [Unicode.Scalar]? {
    guard let vowel = lower(vowel), let mark = lower(western) else { return nil }
    if "aeouyôö".unicodeScalars.contains(vowel), let tone = tone(mark) { return [tone] }
    if "aeo".unicodeScalars.contains(vowel), let marks = circumflex(mark) { return marks }
    return vowel == "a" ? breve(mark) : nil
  }

  /// The letter that a Western one stands for alone.
  static func letter(_ western: Unicode.Scalar) -> Unicode.Scalar {
    switch western {
    case "Ô": "Ơ"
    case "ô": "ơ"
    case "Ö": "Ư"
    case "ö": "ư"
    case "Æ": "Ỉ"
    case "æ": "ỉ"
    case "Ó": "Ĩ"
    case "ó": "ĩ"
    case "Ò": "Ị"
    case "ò": "ị"
    case "Î": "Ỵ"
    case "î": "ỵ"
    case "Ñ": "Đ"
    case "ñ": "đ"
    default: western
    }
  }

  private static func tone(_ mark: Unicode.Scalar) -> Unicode.Scalar? {
    switch mark {
    case "ø": "\u{300}"
    case "ù": "\u{301}"
    case "õ": "\u{303}"
    case "û": "\u{309}"
    case "ï": "\u{323}"
    default: nil
    }
  }

  private static func circumflex(_ mark: Unicode.Scalar) -> [Unicode.Scalar]? {
    switch mark {
    case "â": ["\u{302}"]
    case "à": ["\u{302}", "\u{300}"]
    case "á": ["\u{302}", "\u{301}"]
    case "ã": ["\u{302}", "\u{303}"]
    case "å": ["\u{302}", "\u{309}"]
    case "ä": ["\u{302}", "\u{323}"]
    default: nil
    }
  }

  private static func breve(_ mark: Unicode.Scalar) -> [Unicode.Scalar]? {
    switch mark {
    case "ê": ["\u{306}"]
    case "è": ["\u{306}", "\u{300}"]
    case "é": ["\u{306}", "\u{301}"]
    case "ü": ["\u{306}", "\u{303}"]
    case "ú": ["\u{306}", "\u{309}"]
    case "ë": ["\u{306}", "\u{323}"]
    default: nil
    }
  }

  /// The small form of a Western letter, or nil for what is none.
  private static func lower(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x41...0x5A, 0xC0...0xDE: Unicode.Scalar(scalar.value + 0x20)
    case 0x61...0x7A, 0xE0...0xFE: scalar
    default: nil
    }
  }
}
