/// Letters as workbooks write them.
enum SheetText {
  /// How many characters a cell holds, as the program counts: in UTF-16.
  static let longest = 32_767

  /// Text with `_xHHHH_` as the character meant (ECMA-376-1, 22.9.2.19, ST_Xstring); one that gives
  /// no character stays as it is.
  static func resolved(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard var place = text.firstIndex(of: UInt8(ascii: "_")) else { return text }
    var resolved = Array(text[..<place])
    while place < text.endIndex {
      if text[place] == UInt8(ascii: "_"), let (value, end) = character(text, place) {
        resolved.append(utf8: value)
        place = end
      } else {
        resolved.append(text[place])
        place += 1
      }
    }
    return resolved[...]
  }

  /// Whether a text has more characters than a cell holds.
  static func isTooLong(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count > longest else { return false }
    var units = 0
    for byte in text where byte & 0xC0 != 0x80 { units += byte >= 0xF0 ? 2 : 1 }
    return units > longest
  }

  private static func character(
    _ text: ArraySlice<UInt8>, _ place: Int
  ) -> (value: UInt32, end: Int)? {
    guard let first = unit(text, place) else { return nil }
    switch first {
    case 0xD800...0xDBFF:
      guard let second = unit(text, place + 7), (0xDC00...0xDFFF).contains(second) else {
        return nil
      }
      return (0x10000 + ((first & 0x3FF) << 10 | second & 0x3FF), place + 14)
    case 0xDC00...0xDFFF: return nil
    default: return (first, place + 7)
    }
  }

  /// The number of `_xHHHH_` at a place.
  private static func unit(_ text: ArraySlice<UInt8>, _ place: Int) -> UInt32? {
    guard text.endIndex - place >= 7, text[place] == UInt8(ascii: "_"),
      text[place + 1] == UInt8(ascii: "x"), text[place + 6] == UInt8(ascii: "_")
    else { return nil }
    var value: UInt32 = 0
    for byte in text[place + 2..<place + 6] {
      guard let digit = byte.hexadecimalDigit else { return nil }
      value = value << 4 | digit
    }
    return value
  }
}
