internal import MTTQText

/// Text as XML and HTML hold it, in elements and in attributes between double quotes.
enum MarkupText {
  /// The text with its marks as entities; what neither XML 1.0 nor HTML may hold, is not seen or turns
  /// the line becomes a sign.
  static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: mayNeedEscape) else { return text }
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case "\n": result.unicodeScalars.append(scalar)
      default: result.unicodeScalars.append(isAllowed(scalar) ? scalar.shown : "\u{FFFD}")
      }
    }
    return result
  }

  /// Whether a byte is a mark or a control character, or may begin a letter that is not allowed;
  /// Vietnamese in NFC has none such, and its texts are taken over whole.
  ///
  /// 0xC2 begins U+0080–00BF, of which the first half are controls, 0xD8 U+061C, 0xE2 what is not
  /// seen between U+200B and U+2069; 0xEF and what is above begin the letters among which there are
  /// noncharacters.
  private static func mayNeedEscape(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
      UInt8(ascii: "'"), 0x00..<0x20, 0x7F, 0xC2, 0xD8, 0xE2,
      0xEF...0xFF:
      true
    default: false
    }
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xFDD0...0xFDEF: false
    // The last two of every plane are noncharacters.
    default: scalar.value & 0xFFFE != 0xFFFE
    }
  }
}
