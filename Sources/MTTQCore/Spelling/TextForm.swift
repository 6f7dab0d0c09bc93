/// Which characters a text of a book may not hold (book.md, “Lexical rules”).
package enum TextForm {
  /// Whether a scalar is a control character other than newline and tab, or a bidirectional
  /// override or isolate.
  package static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0..<0x20, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
