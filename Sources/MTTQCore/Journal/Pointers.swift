/// The records that point at others, and what they were found to point at.
struct Pointers: Sendable {
  /// Voids and releases, in the order of their lines.
  private(set) var all: [Pointer] = []
  private var voidedFound: Set<RecordKey> = []
  private var voidsVoided: Set<RecordKey> = []
  private var assignments: Set<RecordKey> = []

  /// A void or a release.
  struct Pointer: Sendable {
    /// The id of the record that it names.
    let target: String
    let line: Int
    let isRelease: Bool
  }

  mutating func add(_ target: String, line: Int, isRelease: Bool) {
    all.append(Pointer(target: target, line: line, isRelease: isRelease))
  }

  mutating func found(_ key: RecordKey) { voidedFound.insert(key) }
  mutating func foundVoid(_ key: RecordKey) {
    voidedFound.insert(key)
    voidsVoided.insert(key)
  }
  mutating func foundAssignment(_ key: RecordKey) { assignments.insert(key) }

  /// Adds what another reader met on other lines.
  mutating func merge(_ other: Pointers) {
    all = (all + other.all).sorted { $0.line < $1.line }
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
  var losesRelease: Bool { all.contains { $0.isRelease && !isAssignment($0.target) } }

  /// The ids that voids and releases name and that are not in the journal.
  func lost(_ grounds: Grounds) -> [String] {
    grounds.surelyMissing(
      all.lazy.filter { $0.isRelease ? !isAssignment($0.target) : !exists($0.target) }
        .map(\.target))
  }

  /// Nil for what can be no record's id: keys tell only ids from each other.
  private func key(of record: String) -> RecordKey? {
    IdentifierForm.isRecordIdentifier(record) ? RecordKey(record) : nil
  }
}
