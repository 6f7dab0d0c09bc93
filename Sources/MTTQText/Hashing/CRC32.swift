/// The CRC-32 of IEEE 802.3, as zlib and ZIP have it.
///
/// Sixteen bytes are taken at a time (“slicing”, Intel 2006), and of longer texts two stretches side by
/// side, as a processor waits for each step of one: every line of a journal is summed up.
package enum CRC32 {
  /// Sixteen tables of 256 entries: the n-th carries a byte over n more bytes. Their number is part
  /// of the type, so that no index needs a check. 0xEDB8_8320 is the polynomial of the standard,
  /// 0x04C1_1DB7, with its lowest bit first.
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

  /// How many bytes a stretch has that is summed up beside another.
  private static let stretch = 80

  /// What each bit of a sum comes to over the bytes of a stretch, by its four bytes: 256 entries each.
  private static let overStretch: InlineArray<1024, UInt32> = {
    var table = InlineArray<1024, UInt32>(repeating: 0)
    for bit in 0..<32 {
      var value: UInt32 = 1 << UInt32(bit)
      for _ in 0..<stretch { value = tables[Int(value & 0xFF)] ^ (value >> 8) }
      let (first, own) = (bit / 8 * 256, 1 << (bit % 8))
      // All bytes in which it is the highest bit: those below it, with it.
      for rest in 0..<own { table[first + own + rest] = table[first + rest] ^ value }
    }
    return table
  }()

  /// The CRC-32 of the bytes.
  package static func checksum(_ bytes: Span<UInt8>) -> UInt32 {
    var value: UInt32 = 0xFFFF_FFFF
    var index = 0
    while bytes.count &- index >= 2 &* stretch {
      var other: UInt32 = 0
      let end = index &+ stretch
      while index < end {
        value = advanced(value, bytes, at: index)
        other = advanced(other, bytes, at: index &+ stretch)
        index &+= 16
      }
      value = overStretch(value) ^ other
      index &+= stretch
    }
    while bytes.count &- index >= 16 {
      value = advanced(value, bytes, at: index)
      index &+= 16
    }
    if bytes.count &- index >= 8 {
      value = carry(bytes.eightBytes(at: index) ^ UInt64(value), over: 0)
      index &+= 8
    }
    while index < bytes.count {
      value = entry(0, UInt64(value) ^ UInt64(bytes[index])) ^ (value &>> 8)
      index &+= 1
    }
    return value ^ 0xFFFF_FFFF
  }

  /// What a sum comes to over the sixteen bytes from `index` on.
  @inline(__always)
  private static func advanced(_ value: UInt32, _ bytes: Span<UInt8>, at index: Int) -> UInt32 {
    carry(bytes.eightBytes(at: index) ^ UInt64(value), over: 8)
      ^ carry(bytes.eightBytes(at: index &+ 8), over: 0)
  }

  /// What a sum comes to over as many zeros as a stretch has bytes; sums are linear, so that of two
  /// stretches that of the second is added to it.
  @inline(__always)
  private static func overStretch(_ value: UInt32) -> UInt32 {
    overStretch[Int(value & 0xFF)] ^ overStretch[256 &+ Int(value &>> 8 & 0xFF)]
      ^ overStretch[512 &+ Int(value &>> 16 & 0xFF)] ^ overStretch[768 &+ Int(value &>> 24)]
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
}
