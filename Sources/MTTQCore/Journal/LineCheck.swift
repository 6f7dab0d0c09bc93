/// The CRC-32 of IEEE 802.3 (as in zlib and ZIP) that ends every line of a journal.
///
/// Source: book.md, “journal.jsonl”, Check.
package struct LineCheck: Sendable {
  /// Eight tables of 256 entries: the n-th carries a byte over n more bytes.
  private let tables: [UInt32]

  package init() {
    var tables = Array<UInt32>(repeating: 0, count: 2048)
    for byte in 0..<256 {
      var value = UInt32(byte)
      for _ in 0..<8 { value = value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1 }
      tables[byte] = value
    }
    for index in 256..<2048 {
      let previous = tables[index - 256]
      tables[index] = tables[Int(previous & 0xFF)] ^ (previous >> 8)
    }
    self.tables = tables
  }

  /// The CRC-32 of the bytes.
  package func checksum(_ bytes: Span<UInt8>) -> UInt32 {
    let tables = tables.span
    var value: UInt32 = 0xFFFF_FFFF
    var index = 0
    while bytes.count &- index >= 8 {
      let word = bytes.word(at: index)
      let low = UInt32(truncatingIfNeeded: word) ^ value
      let high = UInt32(truncatingIfNeeded: word &>> 32)
      value =
        LineCheck.entry(tables, 7, low) ^ LineCheck.entry(tables, 6, low &>> 8) ^ LineCheck.entry(tables, 5, low &>> 16) ^ LineCheck.entry(tables, 4, low &>> 24)
        ^ LineCheck.entry(tables, 3, high) ^ LineCheck.entry(tables, 2, high &>> 8) ^ LineCheck.entry(tables, 1, high &>> 16) ^ LineCheck.entry(tables, 0, high &>> 24)
      index &+= 8
    }
    while index < bytes.count {
      value = LineCheck.entry(tables, 0, value ^ UInt32(bytes[index])) ^ (value &>> 8)
      index &+= 1
    }
    return value ^ 0xFFFF_FFFF
  }

  @inline(__always)
  private static func entry(_ tables: Span<UInt32>, _ table: Int, _ byte: UInt32) -> UInt32 {
    tables[table &* 256 &+ Int(byte & 0xFF)]
  }

  /// The check as a line carries it: eight lower-case hexadecimal digits.
  package func digits(_ bytes: Span<UInt8>) -> String {
    let digits = String(checksum(bytes), radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}
