/// Puts bits into bytes, into each the lowest first (RFC 1951, 3.1.1).
struct BitWriter {
  /// The bytes that are full.
  private(set) var bytes: [UInt8] = []
  /// The bits that do not fill a byte yet, the lowest first.
  private var bits: UInt64 = 0
  private var count = 0

  /// Adds the lowest so many bits of a number that has no others, at most 48.
  @inline(__always)
  mutating func put(_ value: UInt64, _ number: Int) {
    bits |= value &<< UInt64(truncatingIfNeeded: count)
    count &+= number
    while count >= 8 {
      bytes.append(UInt8(truncatingIfNeeded: bits))
      bits &>>= 8
      count &-= 8
    }
  }

  /// Fills the byte that was begun, with zeros.
  mutating func align() {
    put(0, -count & 7)
  }

  /// Adds whole bytes where a byte begins.
  mutating func put(_ added: Span<UInt8>) {
    for index in added.indices { bytes.append(added[index]) }
  }

  /// How many bits fill the byte that was begun, once so many more stand in it.
  func padding(after number: Int) -> Int {
    -(count + number) & 7
  }
}
