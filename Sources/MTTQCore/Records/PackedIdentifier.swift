internal import MTTQText

/// A record id of 26 digits of base 32, as mttq gives them, in the room of its 130 bits.
///
///     let packed = PackedIdentifier(RecordKey("01KG3R7F60G2J53JDWE0F7X90S"))
///     packed?.key  // the id again
///
/// They compare as the ids do by their bytes.
struct PackedIdentifier: Hashable, Sendable, Comparable {
  /// The two highest bits; zero of a ULID.
  let high: UInt8
  /// The other 128.
  let low: UInt128

  private static let length = 26

  init(high: UInt8, low: UInt128) {
    self.high = high
    self.low = low
  }

  /// Packs an id; nil of one in another form.
  init?(_ key: RecordKey) {
    // Twenty-six bytes, and no more of them: zeros fill up the fourth word and the rest.
    guard key.word(3) & 0xFFFF_FFFF_FFFF == 0, key.word(4) == 0 else { return nil }
    var low: UInt128 = 0
    var high: UInt8 = 0
    for place in 0..<PackedIdentifier.length {
      let byte = UInt8(
        truncatingIfNeeded: key.word(place / 8) &>> UInt64(56 - 8 * (place % 8)))
      guard let value = Base32.value(of: byte) else { return nil }
      if place == 0 { high = value >> 3 }
      low = low &<< 5 | UInt128(value)
    }
    self.high = high
    self.low = low
  }

  /// The id.
  var key: RecordKey {
    var bytes = [UInt8](repeating: 0, count: PackedIdentifier.length)
    var left = low
    for place in bytes.indices.reversed() {
      var value = UInt8(truncatingIfNeeded: left & 31)
      if place == 0 { value = value & 7 | high << 3 }
      bytes[place] = Base32.digit(value)
      left >>= 5
    }
    return RecordKey(bytes.span)
  }

  static func < (left: PackedIdentifier, right: PackedIdentifier) -> Bool {
    left.high == right.high ? left.low < right.low : left.high < right.high
  }
}
