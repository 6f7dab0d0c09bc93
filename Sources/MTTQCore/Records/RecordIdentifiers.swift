internal import MTTQText

/// The ids that mttq gives to records: ULIDs, 26 characters that grow with time.
package struct RecordIdentifiers: Sendable {
  private var milliseconds: UInt64
  private var random: UInt128

  /// Starts a run of ids at a moment.
  ///
  /// - Parameters:
  ///   - milliseconds: since 1970; kept within 48 bits.
  ///   - random: ten random bytes; fewer are filled up with zeros.
  package init(milliseconds: Int, random: [UInt8]) {
    self.milliseconds = UInt64(clamping: milliseconds) & 0xFFFF_FFFF_FFFF
    let bytes = random.prefix(10)
    // The highest bit stays clear, so that a run of ids never overflows into the time.
    self.random = bytes.reduce(0) { $0 << 8 | UInt128($1) } & (1 << 79 - 1)
  }

  /// The next id, greater than all before it.
  package mutating func next() -> String {
    defer { random += 1 }
    var value = UInt128(milliseconds) << 80 | random
    var digits: [UInt8] = []
    // 128 bits, five a digit: the first one has the three that are left.
    for _ in 0..<26 {
      digits.append(UInt8(value & 31))
      value >>= 5
    }
    return Base32.text(digits.reversed())
  }
}
