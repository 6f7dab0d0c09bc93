internal import MTTQText

/// A text as a cell of a workbook holds it (ECMA-376 part 1, 22.9.2.19, `ST_Xstring`).
enum CellText {
  /// The most characters that a cell may have, in UTF-16.
  static let most = 32_767

  /// The text with the marks of XML as entities and control characters as `_x0007_`; a text that
  /// says `_x0007_` itself stays what it is. What is too long for a cell ends in an ellipsis.
  static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 < 0x20 || $0 == UInt8(ascii: "_") }) else {
      return MarkupText.escaped(fitted(text))
    }
    let scalars = Array(fitted(text).unicodeScalars)
    var result = String.UnicodeScalarView()
    for (place, scalar) in scalars.enumerated() {
      switch scalar {
      case "\n": result.append(scalar)
      case "\u{0}"..<" ": result.append(contentsOf: code(scalar))
      case "_" where isCode(scalars[place...]): result.append(contentsOf: code(scalar))
      default: result.append(scalar)
      }
    }
    return MarkupText.escaped(String(result))
  }

  /// Whether a spreadsheet drops blanks of it unless it is told to keep them.
  static func hasOuterBlanks(_ text: String) -> Bool {
    (text.first?.isWhitespace ?? false) || (text.last?.isWhitespace ?? false)
      || text.utf8.contains { $0 < 0x20 }
  }

  /// Whether a spreadsheet would read something else once the text is typed anew: a number, a day, a
  /// formula. Of long texts Excel shows nothing but `#` where they are kept from that.
  static func isLiteral(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, text.utf16.count <= 255 else { return false }
    switch first {
    case "0"..."9", "=", "+", "-", "@", ".", ",", "'", "(", "%", "$": return true
    default: return false
    }
  }

  private static func fitted(_ text: String) -> String {
    // A character of UTF-16 has a byte of UTF-8 at least.
    guard text.utf8.count > most, text.utf16.count > most else { return text }
    var units = 0
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      units += scalar.value > 0xFFFF ? 2 : 1
      if units >= most { break }
      result.append(scalar)
    }
    result.append("…")
    return String(result)
  }

  private static func code(_ scalar: Unicode.Scalar) -> String.UnicodeScalarView {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let zeros = String(repeating: "0", count: 4 - digits.utf8.count)
    return "_x\(zeros)\(digits)_".unicodeScalars
  }

  /// Whether it begins as `_x0007_` does.
  private static func isCode(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    let code = Array(scalars.prefix(7))
    return code.count == 7 && code[1] == "x" && code[6] == "_"
      && code[2...5].allSatisfy { $0.isASCII && $0.properties.isASCIIHexDigit }
  }
}
