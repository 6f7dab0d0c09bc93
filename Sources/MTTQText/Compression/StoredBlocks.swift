/// Bytes that are written as they are, in blocks of at most 65,535 (RFC 1951, 3.2.4).
enum StoredBlocks {
  private static let most = 65_535

  /// How many bits so many bytes take.
  static func size(_ count: Int, after writer: BitWriter) -> Int {
    let blocks = max(1, (count + most - 1) / most)
    // Behind the first block, the three bits of a head begin a byte.
    return 3 + writer.padding(after: 3) + (blocks - 1) * 8 + blocks * 32 + count * 8
  }

  static func write(_ bytes: Span<UInt8>, isLast: Bool, to writer: inout BitWriter) {
    var place = 0
    repeat {
      let count = min(most, bytes.count - place)
      let end = place + count
      writer.put(isLast && end == bytes.count ? 1 : 0, 3)
      writer.align()
      writer.put(UInt64(count), 16)
      writer.put(UInt64(~count & 0xFFFF), 16)
      writer.put(bytes.extracting(place..<end))
      place = end
    } while place < bytes.count
  }
}
