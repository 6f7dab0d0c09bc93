internal import MTTQText

/// Ids of a journal that readers met, to find those that may stand on several lines.
///
/// Of each id 64 bits are kept, hashed with a seed of the process. Two ids of the same hash are taken for
/// one that stands twice, and are then told apart by their bytes: it costs a look at two lines, once in
/// some billions of journals.
struct MetIdentifiers: Sendable {
  /// The hashes by their highest bits: those of one are few enough for a table that a processor has at
  /// hand.
  private var parts: [[UInt64]] = Array(repeating: [], count: MetIdentifiers.partCount)

  private static let partBits: UInt64 = 6
  private static let partCount = 1 << Int(partBits)

  @inline(__always)
  mutating func insert(_ key: RecordKey) {
    let number = key.fingerprint
    parts[Int(truncatingIfNeeded: number &>> (64 &- MetIdentifiers.partBits))].append(number)
  }

  /// The hashes that were met more than once, by one of the readers or by several.
  static func met(by readers: [MetIdentifiers]) -> FingerprintSet {
    var repeated = FingerprintSet()
    var once = FingerprintSet()
    for part in 0..<partCount {
      once.removeAll()
      for reader in readers {
        for number in reader.parts[part] where !once.insert(number) { repeated.insert(number) }
      }
    }
    return repeated
  }
}
