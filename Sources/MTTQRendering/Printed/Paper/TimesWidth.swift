internal import MTTQText

/// How wide text is in Times New Roman, and in Liberation Serif, which has the same metrics.
///
/// It decides how wide the columns of a printed table are, for which no font file need be read.
/// Source: Times-Roman in Adobe's metrics of the 14 standard fonts of PostScript; letters with marks
/// are as wide as without, but those with a horn.
enum TimesWidth {
  /// The width in thousandths of the font's size; what is not in the font's Latin part is taken for as
  /// wide as it is high.
  static func width(of text: some StringProtocol) -> Int {
    // Marks stand apart from their letters.
    String(text).nfd.reduce(0) { $0 + width(of: $1) }
  }

  /// The width in millimetres, rounded up.
  static func millimetres(of text: some StringProtocol, size: Int) -> Int {
    // A point is 0.3528 mm; width and point are in thousandths and ten-thousandths.
    (width(of: text) * size * 3528 + 9_999_999) / 10_000_000
  }

  private static func width(of scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x80 { return ascii(scalar) }
    switch scalar {
    // A horn makes its letter wider; no other mark does.
    case "\u{31B}": return 54
    case "\u{300}"..."\u{36F}", "\u{200B}"..."\u{200F}": return 0
    case "đ": return 500
    case "Đ": return 722
    case "–": return 500
    case "“", "”": return 444
    case "‘", "’": return 333
    case "²", "³": return 300
    case "≥", "≤", "−", "×": return 564
    case "\u{A0}": return 250
    default: return 1000
    }
  }

  private static func ascii(_ scalar: Unicode.Scalar) -> Int {
    let place = Int(scalar.value) - 0x20
    return ascii.indices.contains(place) ? ascii[place] : 0
  }

  /// The widths from the blank to the tilde.
  private static let ascii = [
    250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278,
    500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444,
    921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722,
    556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500,
    333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500,
    500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541,
  ]
}
