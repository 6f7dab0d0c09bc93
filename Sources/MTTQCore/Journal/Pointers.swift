/// The records that point at others, and what they were found to point at.
struct Pointers: Sendable {
  /// Voids and releases, with their lines.
  var pending: [Standing.Entry] = []
  private var voidedFound: Set<RecordKey> = []
  private var voidsVoided: Set<RecordKey> = []
  private var assignments: Set<RecordKey> = []

  mutating func found(_ key: RecordKey) { voidedFound.insert(key) }
  mutating func foundVoid(_ key: RecordKey) {
    voidedFound.insert(key)
    voidsVoided.insert(key)
  }
  mutating func foundAssignment(_ key: RecordKey) { assignments.insert(key) }

  /// Adds what another reader met on other lines.
  mutating func merge(_ other: Pointers) {
    pending = Standing.Entry.inOrder(pending, other.pending)
    voidedFound.formUnion(other.voidedFound)
    voidsVoided.formUnion(other.voidsVoided)
    assignments.formUnion(other.assignments)
  }

  /// Whether the record that a void names is in the journal.
  func exists(_ record: String) -> Bool { key(of: record).map(voidedFound.contains) ?? false }
  /// Whether the record that a void names is a void itself.
  func isVoid(_ record: String) -> Bool { key(of: record).map(voidsVoided.contains) ?? false }
  func isAssignment(_ record: String) -> Bool { key(of: record).map(assignments.contains) ?? false }

  /// Whether a release names no assignment of the journal.
  var losesRelease: Bool {
    pending.contains { entry in
      guard case .release(let release) = entry.record.event else { return false }
      return !isAssignment(release.assignment)
    }
  }

  /// The ids that voids and releases name and that are not in the journal.
  func lost(_ grounds: Grounds) -> [String] {
    grounds.surelyMissing(
      pending.compactMap { entry in
        switch entry.record.event {
        case .void(let void) where !exists(void.record): void.record
        case .release(let release) where !isAssignment(release.assignment): release.assignment
        default: nil
        }
      })
  }

  /// Nil for what can be no record's id: keys tell only ids from each other.
  private func key(of record: String) -> RecordKey? {
    IdentifierForm.isRecordIdentifier(record) ? RecordKey(record) : nil
  }
}
