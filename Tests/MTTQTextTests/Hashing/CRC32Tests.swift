internal import MTTQText
internal import Testing

@Suite struct `A CRC-32` {
  @Test(
    arguments: [
      ("", 0), ("123456789", 0xCBF4_3926), ("a", 0xE8B7_BE43), ("abc", 0x3524_41C2),
      ("The quick brown fox jumps over the lazy dog", 0x414F_A339),
      (String(repeating: "\u{0}", count: 32), 0x190A_55AD),
    ] as [(String, UInt32)])
  func `is that of ZIP`(text: String, value: UInt32) {
    #expect(CRC32.checksum(Array(text.utf8).span) == value)
  }

  @Test func `is the same as by its definition for every length`() {
    let bytes = (0..<700).map { UInt8(truncatingIfNeeded: $0 &* $0 &* 31 &+ $0) }
    for count in 0...bytes.count {
      var value: UInt32 = 0xFFFF_FFFF
      for byte in bytes.prefix(count) {
        value ^= UInt32(byte)
        for _ in 0..<8 { value = value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1 }
      }
      #expect(CRC32.checksum(bytes.span.extracting(0..<count)) == ~value)
    }
  }
}
