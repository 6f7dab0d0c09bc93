/// Ids of a journal, each kept as a fingerprint of 128 bits with a seed of the process.
///
/// Sixteen bytes an id however many there are: as long a fingerprint is met twice neither by chance
/// nor by design. In a sorted list they take a quarter of the room that a set of keys would.
struct IdentifierFingerprints: Sendable {
  /// Sorted and each once, once `sort` was called.
  private var fingerprints: [UInt128] = []

  mutating func insert(_ key: RecordKey) {
    fingerprints.append(key.wideFingerprint)
  }

  /// Brings the ids into the order that `place` needs.
  mutating func sort() {
    fingerprints.sort()
    var kept = 0
    for index in fingerprints.indices
    where index == 0 || fingerprints[index] != fingerprints[kept - 1] {
      fingerprints[kept] = fingerprints[index]
      kept += 1
    }
    fingerprints.removeLast(fingerprints.count - kept)
  }

  /// The place of an id among the late ones, or nil.
  func place(of key: RecordKey) -> Int? {
    let fingerprint = key.wideFingerprint
    var low = 0
    var high = fingerprints.count
    while low < high {
      let middle = (low + high) / 2
      if fingerprints[middle] < fingerprint { low = middle + 1 } else { high = middle }
    }
    return low < fingerprints.count && fingerprints[low] == fingerprint ? low : nil
  }
}

extension RecordKey {
  /// A hash of 128 bits, different in each process.
  fileprivate var wideFingerprint: UInt128 {
    var first = Hasher()
    first.combine(0 as UInt8)
    var second = Hasher()
    second.combine(1 as UInt8)
    // The bytes themselves: a key's own hash has half as many bits.
    for run in 0..<8 {
      first.combine(word(run))
      second.combine(word(run))
    }
    return UInt128(UInt64(bitPattern: Int64(first.finalize()))) << 64
      | UInt128(UInt64(bitPattern: Int64(second.finalize())))
  }
}
