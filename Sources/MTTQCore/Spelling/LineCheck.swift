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

  /// The check as a line carries it: eight lower-case hexadecimal digits.
  package func digits(_ bytes: Span<UInt8>) -> String {
    let digits = String(checksum(bytes), radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}
