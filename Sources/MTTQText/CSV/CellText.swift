/// What a cell says, without the dirt that spreadsheets and copying leave in it.
enum CellText {
  /// The text of UTF-8 bytes as a book keeps it: every run of blanks, no-break ones too, is one
  /// space, line breaks are newlines, and neither stands around the text or beside the other; what
  /// is not seen is gone.
  static func cleaned(_ bytes: ArraySlice<UInt8>) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    return isClean(bytes) ? text : cleaned(text.ofBook)
  }

  /// Whether it is plain ASCII without control characters and with single blanks inside.
  private static func isClean(_ bytes: ArraySlice<UInt8>) -> Bool {
    var previous = UInt8(ascii: " ")
    for byte in bytes {
      guard byte >= 0x20, byte < 0x80, byte != 0x20 || previous != 0x20 else { return false }
      previous = byte
    }
    return bytes.isEmpty || previous != 0x20
  }

  private static func cleaned(_ text: String) -> String {
    var cleaned = String.UnicodeScalarView()
    var blankWaits = false
    var breaksWait = 0
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n" where previous == "\r": break
      case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": breaksWait += 1
      case "\u{AD}", "\u{200B}"..."\u{200D}", "\u{2060}", "\u{FEFF}": continue
      case _ where scalar.properties.isWhitespace: blankWaits = true
      default:
        if !cleaned.isEmpty {
          if breaksWait > 0 {
            cleaned.append(contentsOf: repeatElement("\n", count: breaksWait))
          } else if blankWaits {
            cleaned.append(" ")
          }
        }
        (breaksWait, blankWaits) = (0, false)
        cleaned.append(scalar)
      }
      previous = scalar
    }
    return String(cleaned)
  }
}
