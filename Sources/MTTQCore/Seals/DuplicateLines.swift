internal import MTTQText

/// Tells a line that is met first from a repetition of it, of any number of lines with one id.
struct DuplicateLines: Sendable {
  private let late: IdentifierFingerprints
  /// What was met first of each late id, zero before that.
  private var met: [Int]
  /// The other lines of these ids, of which a sound journal has none.
  private var others: Set<Digest256> = []

  init(late: IdentifierFingerprints) {
    self.late = late
    met = Array(repeating: 0, count: late.count)
  }

  /// Whether no line with this digest was met before.
  mutating func isNew(_ digest: Digest256, _ key: RecordKey) -> Bool {
    guard !met.isEmpty, let place = late.place(of: key) else { return true }
    // Never zero, and different in each process.
    let fingerprint = digest.hashValue | 1
    if met[place] == 0 {
      met[place] = fingerprint
      return true
    }
    return met[place] != fingerprint && others.insert(digest).inserted
  }
}
