internal import MTTQText

/// The CRC-32 that ends every line of a journal.
///
/// Source: book.md, “journal.jsonl”, Check.
package struct LineCheck: Sendable {
  package init() {}

  /// The CRC-32 of the bytes.
  package func checksum(_ bytes: Span<UInt8>) -> UInt32 {
    CRC32.checksum(bytes)
  }

  /// Whether digits are the check of bytes; capitals are not.
  package func matches(_ digits: Span<UInt8>, of bytes: Span<UInt8>) -> Bool {
    guard digits.count == 8 else { return false }
    var value = checksum(bytes)
    // The last digit holds the lowest four bits.
    var index = 8
    while index > 0 {
      index &-= 1
      let digit = UInt8(truncatingIfNeeded: value & 0xF)
      let letter = digit < 10 ? UInt8(ascii: "0") &+ digit : UInt8(ascii: "a") &- 10 &+ digit
      guard digits[index] == letter else { return false }
      value &>>= 4
    }
    return true
  }

  /// The check as a line carries it: eight lower-case hexadecimal digits.
  package func digits(_ bytes: Span<UInt8>) -> String {
    let digits = String(checksum(bytes), radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}
