/// The ids that voids take back, of which most records are none.
struct VoidedIdentifiers: Sendable {
  private var ids = IdentifierList()
  /// Two bits for each of so many hashes, those of the ids set: few others have both of these, so that
  /// nearly all records are told from those taken back by a look at memory that stays at hand.
  private var bits: [UInt64]

  init(_ readers: [IdentifierList]) {
    for reader in readers { ids.merge(reader) }
    ids.sort()
    isEmpty = ids.isEmpty
    var words = 1
    // Thirty-two bits for each id.
    while words < ids.count / 2 { words *= 2 }
    var bits = [UInt64](repeating: 0, count: words)
    ids.forEach { key in
      let (word, mask) = VoidedIdentifiers.place(of: key, among: words)
      bits[word] |= mask
    }
    self.bits = bits
  }

  let isEmpty: Bool

  var count: Int { ids.count }

  @inline(__always)
  func contains(_ key: RecordKey) -> Bool { place(of: key) != nil }

  /// The place of an id among those taken back; nil of any other.
  @inline(__always)
  func place(of key: RecordKey) -> Int? {
    let (word, mask) = VoidedIdentifiers.place(of: key, among: bits.count)
    return bits[word] & mask == mask ? ids.place(of: key) : nil
  }

  /// The id at a place.
  func key(at place: Int) -> RecordKey { ids.key(at: place) }

  @inline(__always)
  private static func place(of key: RecordKey, among words: Int) -> (word: Int, mask: UInt64) {
    let hash = key.fingerprint
    return (
      Int(truncatingIfNeeded: hash &>> 12) & (words &- 1),
      1 &<< (hash & 63) | 1 &<< (hash &>> 6 & 63)
    )
  }
}
