internal import MTTQText

/// Tells a line that is met first from a repetition of it, of any number of lines with one id.
struct DuplicateLines: Sendable {
  private let repeated: FingerprintSet
  /// The lines met of the ids that may stand on several, of which a sound journal has none.
  private var met: Set<Digest256> = []

  /// - Parameter repeated: the hashes of the ids that may stand on several lines.
  init(repeated: FingerprintSet) {
    self.repeated = repeated
  }

  /// Whether no line with this digest was met before.
  mutating func isNew(_ digest: Digest256, _ key: RecordKey) -> Bool {
    if repeated.isEmpty || !repeated.contains(key.fingerprint) { return true }
    return met.insert(digest).inserted
  }
}
