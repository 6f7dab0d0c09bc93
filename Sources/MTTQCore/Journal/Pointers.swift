/// The records that point at others, and what they were found to point at.
struct Pointers: Sendable {
  /// Voids and releases, in the order of their lines.
  private(set) var all: [Pointer] = []
  private var voidedFound: Set<RecordKey> = []
  private var voidsVoided: Set<RecordKey> = []
  private var assignments: Set<RecordKey> = []

  /// A void or a release.
  struct Pointer: Sendable {
    /// The id of the record that it names; nil where that can be no record's id.
    let key: RecordKey?
    /// What it names instead.
    private let text: String
    let line: Int
    let isRelease: Bool

    fileprivate init(_ key: RecordKey, line: Int, isRelease: Bool) {
      self.key = key
      text = ""
      self.line = line
      self.isRelease = isRelease
    }

    fileprivate init(_ target: String, line: Int, isRelease: Bool) {
      key = IdentifierForm.isRecordIdentifier(target) ? RecordKey(target) : nil
      text = key == nil ? target : ""
      self.line = line
      self.isRelease = isRelease
    }

    /// What it names.
    var target: String { key?.id ?? text }
  }

  mutating func add(_ target: String, line: Int, isRelease: Bool) {
    all.append(Pointer(target, line: line, isRelease: isRelease))
  }

  mutating func addVoid(of target: RecordKey, line: Int) {
    all.append(Pointer(target, line: line, isRelease: false))
  }

  mutating func found(_ key: RecordKey) { voidedFound.insert(key) }
  mutating func foundVoid(_ key: RecordKey) {
    voidedFound.insert(key)
    voidsVoided.insert(key)
  }
  mutating func foundAssignment(_ key: RecordKey) { assignments.insert(key) }

  /// Adds what another reader met on other lines.
  mutating func merge(_ other: Pointers) {
    if !other.all.isEmpty {
      var merged: [Pointer] = []
      merged.reserveCapacity(all.count + other.all.count)
      var next = 0
      for pointer in other.all {
        while next < all.count, all[next].line < pointer.line {
          merged.append(all[next])
          next += 1
        }
        merged.append(pointer)
      }
      all = merged + all[next...]
    }
    voidedFound.formUnion(other.voidedFound)
    voidsVoided.formUnion(other.voidsVoided)
    assignments.formUnion(other.assignments)
  }

  /// Whether the record that a pointer names is in the journal, of a release an assignment.
  func isFound(_ pointer: Pointer) -> Bool {
    guard let key = pointer.key else { return false }
    return pointer.isRelease ? assignments.contains(key) : voidedFound.contains(key)
  }

  /// Whether it takes back a record that is a void itself.
  func isOfVoid(_ pointer: Pointer) -> Bool {
    !voidsVoided.isEmpty && !pointer.isRelease
      && (pointer.key.map(voidsVoided.contains) ?? false)
  }

  /// Whether a release names no assignment of the journal.
  var losesRelease: Bool { all.contains { $0.isRelease && !isFound($0) } }

  /// The ids that voids and releases name and that are not in the journal.
  func lost(_ grounds: Grounds) -> [String] {
    let lost = all.indices.filter { !isFound(all[$0]) }.map { all[$0].target }
    return lost.isEmpty ? [] : grounds.surelyMissing(lost)
  }
}
