/// How wide text is in Times New Roman, and in Liberation Serif, which has the same metrics.
///
/// It decides how wide the columns of a printed table are, for which no font file need be read. The
/// letters stand in groups, each of the width of its widest: a column is rather too wide than too
/// narrow. Source: Times-Roman in Adobe's metrics of the 14 standard fonts of PostScript.
enum TimesWidth {
  /// The width in thousandths of the font's size. Letters with marks are as wide as without;
  /// what the font's Latin part does not have is taken for as wide as it is high.
  static func width(of text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { $0 + width(of: $1) }
  }

  /// The width in millimetres, rounded up.
  static func millimetres(of text: some StringProtocol, size: Int) -> Int {
    // A point is 0.3528 mm; width and point are in thousandths and ten-thousandths.
    (width(of: text) * size * 3528 + 9_999_999) / 10_000_000
  }

  private static func width(of scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x80 { return ascii(UInt8(scalar.value)) }
    switch scalar {
    case "\u{300}"..."\u{36F}", "\u{200B}"..."\u{200F}": return 0
    case "ơ", "Ơ", "ư", "Ư": return 700
    case "đ": return 500
    case "Đ": return 722
    case "–", "“", "”": return 500
    case "‘", "’": return 333
    case "…", "—": return 1000
    case "²", "³": return 300
    case "\u{A0}": return 250
    case "\u{C0}"..."\u{24F}", "\u{1E00}"..."\u{1EFF}":
      // The widest small letter with a mark is half an em, the widest capital three quarters.
      return scalar.properties.isUppercase ? 722 : 500
    default: return 1000
    }
  }

  private static func ascii(_ byte: UInt8) -> Int {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): 500
    case UInt8(ascii: " "), UInt8(ascii: "."), UInt8(ascii: ","): 250
    case UInt8(ascii: "i"), UInt8(ascii: "j"), UInt8(ascii: "l"), UInt8(ascii: "t"),
      UInt8(ascii: "/"), UInt8(ascii: ":"), UInt8(ascii: ";"):
      278
    case UInt8(ascii: "f"), UInt8(ascii: "r"), UInt8(ascii: "I"), UInt8(ascii: "-"),
      UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "!"), UInt8(ascii: "|"):
      333
    case UInt8(ascii: "m"): 778
    case UInt8(ascii: "w"): 722
    case UInt8(ascii: "%"): 833
    case UInt8(ascii: "M"), UInt8(ascii: "W"), UInt8(ascii: "@"): 944
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): 722
    default: 500
    }
  }
}
