internal import MTTQText

/// A record id as eight words, so that ids compare by byte without an allocation.
///
/// Ids have at most 64 bytes, none of them zero; shorter ones are padded with zeros. The first byte
/// is the highest of its word, so that comparing the words compares the bytes in their order.
struct RecordKey: Hashable, Sendable, Comparable {
  private let words: (UInt64, UInt64, UInt64, UInt64)
  private let rest: (UInt64, UInt64, UInt64, UInt64)

  init(_ bytes: Span<UInt8>) {
    words = (
      RecordKey.word(bytes, 0), RecordKey.word(bytes, 8), RecordKey.word(bytes, 16),
      RecordKey.word(bytes, 24)
    )
    // Nearly all ids are ULIDs of 26 characters.
    rest =
      bytes.count <= 32
      ? (0, 0, 0, 0)
      : (
        RecordKey.word(bytes, 32), RecordKey.word(bytes, 40), RecordKey.word(bytes, 48),
        RecordKey.word(bytes, 56)
      )
  }

  init(_ id: String) {
    let bytes = Array(id.utf8)
    self.init(bytes.span)
  }

  /// The bytes from `start` on, the first one highest, padded with zeros.
  @inline(__always)
  private static func word(_ bytes: Span<UInt8>, _ start: Int) -> UInt64 {
    if bytes.count &- start >= 8 { return bytes.eightBytes(at: start).byteSwapped }
    var word: UInt64 = 0
    var index = start
    while index < bytes.count {
      word |= UInt64(bytes[index]) &<< UInt64(56 &- 8 &* (index &- start))
      index &+= 1
    }
    return word
  }

  /// Eight of its bytes.
  func word(_ run: Int) -> UInt64 {
    switch run {
    case 0: words.0
    case 1: words.1
    case 2: words.2
    case 3: words.3
    case 4: rest.0
    case 5: rest.1
    case 6: rest.2
    case 7: rest.3
    default: 0
    }
  }

  /// The id itself.
  var id: String {
    var bytes: [UInt8] = []
    for run in 0..<8 {
      let word = word(run)
      for byte in 0..<8 { bytes.append(UInt8(truncatingIfNeeded: word &>> UInt64(56 - 8 * byte))) }
    }
    return String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
  }

  static func == (left: RecordKey, right: RecordKey) -> Bool {
    left.words == right.words && left.rest == right.rest
  }

  @inline(__always)
  static func < (left: RecordKey, right: RecordKey) -> Bool {
    // Most are told apart by the moments in their first bytes.
    if left.words.0 != right.words.0 { return left.words.0 < right.words.0 }
    return left.words == right.words ? left.rest < right.rest : left.words < right.words
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(fingerprint)
  }
}
