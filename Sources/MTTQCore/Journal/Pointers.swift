/// The records that point at others, and what they were found to point at.
struct Pointers: Sendable {
  /// Voids and releases, with their lines.
  var pending: [Standing.Entry] = []
  private var voidedFound: Set<RecordKey> = []
  private var voidsVoided: Set<RecordKey> = []
  private var assignments: Set<String> = []

  mutating func found(_ key: RecordKey) { voidedFound.insert(key) }
  mutating func foundVoid(_ key: RecordKey) {
    voidedFound.insert(key)
    voidsVoided.insert(key)
  }
  mutating func foundAssignment(_ id: String) { assignments.insert(id) }

  /// Whether the record that a void names is in the journal.
  func exists(_ record: String) -> Bool { voidedFound.contains(RecordKey(record)) }
  /// Whether the record that a void names is a void itself.
  func isVoid(_ record: String) -> Bool { voidsVoided.contains(RecordKey(record)) }
  func isAssignment(_ record: String) -> Bool { assignments.contains(record) }
}
