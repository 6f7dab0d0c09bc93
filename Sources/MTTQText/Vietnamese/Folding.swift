/// Text made plain for searching, since people type without marks, with d for đ and in any case.
package enum Folding {
  /// The key under which texts that a reader takes for the same are equal.
  ///
  /// Marks are off, đ is d, letters are small, every run of blanks is one blank and none stands at
  /// the ends, quotes and dashes have one form each, and invisible characters are gone. Composed
  /// and decomposed text give the same key.
  package static func key(_ text: String) -> String {
    var key = String.UnicodeScalarView()
    var blankWaits = false
    for scalar in text.nfd {
      if scalar.properties.isWhitespace {
        blankWaits = !key.isEmpty
      } else if let plain = plain(scalar) {
        if blankWaits { key.append(" ") }
        blankWaits = false
        key.append(plain)
      }
    }
    return String(key)
  }

  /// The plain form of one decomposed scalar, or nil for a mark and for what is invisible.
  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    // ASCII first, which most letters are once their marks are apart; 0x20 makes a capital small.
    case "A"..."Z": Unicode.Scalar(UInt8(scalar.value) | 0x20)
    case "\0"..."\u{7F}": scalar == "`" ? "'" : scalar
    // Marks, soft hyphens, joiners and signs of direction, the byte-order mark.
    case "\u{300}"..."\u{36F}", "\u{AD}", "\u{200B}"..."\u{200F}", "\u{2060}", "\u{FEFF}": nil
    // The eth and the African d look like đ and stand for it in converted files.
    case "đ", "Đ", "\u{D0}", "\u{F0}", "\u{189}", "\u{256}": "d"
    case "\u{201C}"..."\u{201F}", "«", "»", "\u{2033}", "\u{2036}": "\""
    case "\u{2018}"..."\u{201B}", "´", "\u{2032}", "\u{2035}", "\u{2BC}": "'"
    case "\u{2010}"..."\u{2015}", "\u{2212}", "\u{2043}": "-"
    default: scalar.properties.lowercaseMapping.unicodeScalars.first
    }
  }
}
