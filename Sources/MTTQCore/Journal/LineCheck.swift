/// The CRC-32 of IEEE 802.3 (as in zlib and ZIP) that ends every line of a journal.
///
/// Source: book.md, “journal.jsonl”, Check.
package struct LineCheck: Sendable {
  package init() {}

  /// Sixteen tables of 256 entries: the n-th carries a byte over n more bytes. Their number is
  /// part of the type, so that no index needs a check.
  private static let tables: InlineArray<4096, UInt32> = {
    var tables = InlineArray<4096, UInt32>(repeating: 0)
    for byte in 0..<256 {
      var value = UInt32(byte)
      for _ in 0..<8 { value = value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1 }
      tables[byte] = value
    }
    for index in 256..<4096 {
      let previous = tables[index - 256]
      tables[index] = tables[Int(previous & 0xFF)] ^ (previous >> 8)
    }
    return tables
  }()

  /// The CRC-32 of the bytes.
  package func checksum(_ bytes: Span<UInt8>) -> UInt32 {
    var value: UInt32 = 0xFFFF_FFFF
    var index = 0
    while bytes.count &- index >= 16 {
      let first = bytes.word(at: index) ^ UInt64(value)
      let second = bytes.word(at: index &+ 8)
      value =
        LineCheck.carry(first, over: 8) ^ LineCheck.carry(second, over: 0)
      index &+= 16
    }
    while index < bytes.count {
      value = LineCheck.entry(0, UInt64(value) ^ UInt64(bytes[index])) ^ (value &>> 8)
      index &+= 1
    }
    return value ^ 0xFFFF_FFFF
  }

  /// What eight bytes come to after so many more bytes.
  @inline(__always)
  private static func carry(_ word: UInt64, over rest: Int) -> UInt32 {
    entry(rest &+ 7, word) ^ entry(rest &+ 6, word &>> 8) ^ entry(rest &+ 5, word &>> 16)
      ^ entry(rest &+ 4, word &>> 24) ^ entry(rest &+ 3, word &>> 32)
      ^ entry(rest &+ 2, word &>> 40) ^ entry(rest &+ 1, word &>> 48) ^ entry(rest, word &>> 56)
  }

  @inline(__always)
  private static func entry(_ table: Int, _ byte: UInt64) -> UInt32 {
    tables[table &* 256 &+ Int(truncatingIfNeeded: byte & 0xFF)]
  }

  /// The check as a line carries it: eight lower-case hexadecimal digits.
  package func digits(_ bytes: Span<UInt8>) -> String {
    let digits = String(checksum(bytes), radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}
