/// The two forms of ids (book.md, “Lexical rules”).
package enum IdentifierForm {
  /// `[a-z0-9][a-z0-9-]{0,62}`.
  package static func isIdentifier(_ text: String) -> Bool {
    let bytes = text.utf8
    guard (1...63).contains(bytes.count), bytes.first != UInt8(ascii: "-") else { return false }
    return bytes.allSatisfy { isLower($0) || isDigit($0) || $0 == UInt8(ascii: "-") }
  }

  /// `[0-9A-Za-z_-]{8,64}`.
  package static func isRecordIdentifier(_ text: String) -> Bool {
    (8...64).contains(text.utf8.count) && text.utf8.allSatisfy(isRecordByte)
  }

  /// Whether a byte may stand in a record id.
  ///
  /// 0x20 is what a small letter has and its capital has not; no sign becomes a letter by it.
  @inline(__always)
  static func isRecordByte(_ byte: UInt8) -> Bool {
    isDigit(byte) || isLower(byte | 0x20) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
  }

  // Taking off wraps round, so that one comparison is for both ends.
  @inline(__always)
  private static func isLower(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "a") < 26 }
  @inline(__always)
  private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }
}
