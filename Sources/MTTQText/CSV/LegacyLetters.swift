/// The letters of an old encoding, for turning a table that is in it into Unicode.
///
/// A byte of such a table looks like the Western letter of its number, whether the file holds the
/// bytes themselves or a program saved those Western letters as UTF-8.
struct LegacyLetters {
  private let encoding: LegacyText

  init(_ encoding: LegacyText) { self.encoding = encoding }

  /// The bytes of a table as the Western text (Windows-1252) that they look like, in UTF-8.
  func western(_ source: SourceText) -> SourceText {
    var text = String.UnicodeScalarView()
    for byte in source.bytes {
      let isPunctuation = (0x80...0x9F).contains(byte)
      text.append(
        isPunctuation ? LegacyLetters.punctuation[Int(byte - 0x80)] : Unicode.Scalar(byte))
    }
    return SourceText(path: source.path, bytes: Array(String(text).utf8))
  }

  /// A table of Western look-alikes in UTF-8 as the text that is meant, in normal form C.
  func converted(_ source: SourceText) -> SourceText {
    let text = converted(String(decoding: source.bytes, as: UTF8.self))
    return SourceText(path: source.path, bytes: Array(text.utf8))
  }

  /// A text of Western look-alikes as the text that is meant, in normal form C.
  func converted(_ western: String) -> String {
    var text = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in western.unicodeScalars {
      if scalar.value < 0x80 {
        text.append(scalar)
      } else if encoding == .vni, let marks = VNILetters.marks(scalar, after: previous) {
        text.append(contentsOf: marks)
      } else {
        text.append(letter(scalar))
      }
      previous = scalar
    }
    return String(text).nfc
  }

  private func letter(_ western: Unicode.Scalar) -> Unicode.Scalar {
    switch encoding {
    case .tcvn3:
      (0xA0...0xFF).contains(western.value)
        ? LegacyLetters.tcvn3[Int(western.value - 0xA0)] : western
    case .vni: VNILetters.letter(western)
    case .windows1258: LegacyLetters.windows1258(western)
    }
  }

  /// What Windows-1252 has from 80 to 9F; the five places that it leaves free are control
  /// characters.
  private static let punctuation = Array(
    "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)

  /// TCVN 5712:1993 VN3 from A0 to FF; where it has no letter, the Western one stands.
  ///
  /// The capitals with tones come from the fonts (.VnTimeH) and cannot be told from small letters.
  private static let tcvn3 = Array(
    ("\u{A0}ĂÂÊÔƠƯĐăâêôơưđ¯" + "°±²³´àảãáạºằẳẵắ¿" + "ÀÁÂÃÄÅặầẩẫấậèÍẻẽ"
      + "éẹềểễếệìỉÙÚÛĩíịò" + "àỏõóọồổỗốộờởỡớợù" + "ðủũúụừửữứựỳỷỹýỵÿ").unicodeScalars)

  /// Windows-1258, where it differs from the Western letters.
  private static func windows1258(_ western: Unicode.Scalar) -> Unicode.Scalar {
    switch western {
    case "Ã": "Ă"
    case "ã": "ă"
    case "Ð": "Đ"
    case "ð": "đ"
    case "Õ": "Ơ"
    case "õ": "ơ"
    case "Ý": "Ư"
    case "ý": "ư"
    case "Ì": "\u{300}"
    case "Ò": "\u{309}"
    case "Þ": "\u{303}"
    case "ì": "\u{301}"
    case "ò": "\u{323}"
    case "þ": "₫"
    default: western
    }
  }
}
