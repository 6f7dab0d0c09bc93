/// The ids that voids take back, of which most records are none.
struct VoidedIdentifiers: Sendable {
  private let keys: Set<RecordKey>
  /// A bit for each of so many hashes, those of the keys set: few others have one of these, so that
  /// nearly all records are told from those taken back by a look at memory that stays at hand.
  private var bits: [UInt64]

  init(_ readers: [Set<RecordKey>]) {
    keys = readers.dropFirst().reduce(readers.first ?? []) { $0.union($1) }
    var words = 1
    // Thirty-two bits for each key.
    while words < keys.count / 2 { words *= 2 }
    bits = Array(repeating: 0, count: words)
    for key in keys {
      let (word, bit) = place(of: key)
      bits[word] |= bit
    }
  }

  @inline(__always)
  var isEmpty: Bool { keys.isEmpty }

  @inline(__always)
  func contains(_ key: RecordKey) -> Bool {
    let (word, bit) = place(of: key)
    return bits[word] & bit != 0 && keys.contains(key)
  }

  @inline(__always)
  private func place(of key: RecordKey) -> (word: Int, bit: UInt64) {
    let hash = key.fingerprint
    return (Int(truncatingIfNeeded: hash &>> 6) & (bits.count &- 1), 1 &<< (hash & 63))
  }
}
