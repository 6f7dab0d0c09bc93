/// The records that point at others, and what they were found to point at.
///
///     pointers.addVoid(of: voided.place(of: key), line: 7)  // and what is found, of all lines
///     pointers.settle(among: voided, standing.households)
///     pointers.unfound  // what points at nothing
struct Pointers: Sendable {
  /// The voids and releases that name no record of the journal, of releases no assignment, in the order
  /// of the lines; known once they are settled.
  private(set) var unfound: [Pointer] = []
  /// The lines of the voids that take back a void; known once they are settled.
  private(set) var voidsOfVoids: [Int] = []

  /// The line of the first void that was met of each record taken back, by its place among these; zero
  /// where none was met.
  private var voids: [Int]
  private var furtherVoids: [TakenBack] = []
  /// Whether a record was found, by its place among those taken back.
  private var isFound: [Bool]
  /// The places of voids among those taken back.
  private var foundVoids: Set<Int> = []
  private var assignments = IdentifierList()

  /// A void or a release.
  struct Pointer: Sendable {
    /// What it names.
    let target: String
    let line: Int
    let isRelease: Bool
  }

  /// What the void on a line takes back.
  private struct TakenBack {
    let place: Int
    let line: Int
  }

  init(voided: Int) {
    voids = Array(repeating: 0, count: voided)
    isFound = Array(repeating: false, count: voided)
  }

  /// Adds a void of the record at a place among those taken back.
  mutating func addVoid(of place: Int, line: Int) {
    if voids[place] == 0 {
      voids[place] = line
    } else {
      furtherVoids.append(TakenBack(place: place, line: line))
    }
  }

  /// Adds a void of what can be no record.
  mutating func addVoid(of text: String, line: Int) {
    unfound.append(Pointer(target: text, line: line, isRelease: false))
  }

  mutating func found(at place: Int) { isFound[place] = true }
  mutating func foundVoid(at place: Int) {
    isFound[place] = true
    foundVoids.insert(place)
  }
  mutating func foundAssignment(_ key: RecordKey) { assignments.insert(key) }

  /// Adds what another reader met on other lines.
  mutating func merge(_ other: Pointers) {
    for place in voids.indices where other.voids[place] != 0 {
      addVoid(of: place, line: other.voids[place])
    }
    furtherVoids += other.furtherVoids
    unfound += other.unfound
    for place in isFound.indices where other.isFound[place] { isFound[place] = true }
    foundVoids.formUnion(other.foundVoids)
    assignments.merge(other.assignments)
  }

  /// Tells what points at nothing, all lines having been read, and keeps no more than that.
  mutating func settle(among voided: VoidedIdentifiers, _ events: HouseholdEvents) {
    for place in voids.indices where voids[place] != 0 { settle(place, voids[place], voided) }
    for void in furtherVoids { settle(void.place, void.line, voided) }
    voidsOfVoids.sort()
    assignments.sort()
    for release in events.releases {
      let target = events.id(release.assignment)
      if !IdentifierForm.isRecordIdentifier(target)
        || assignments.place(of: RecordKey(target)) == nil
      {
        unfound.append(Pointer(target: target, line: release.mark.line, isRelease: true))
      }
    }
    unfound.sort { $0.line < $1.line }
    (voids, furtherVoids, isFound, foundVoids) = ([], [], [], [])
    assignments = IdentifierList()
  }

  /// Tells whether the void on a line takes back a record that is there and no void.
  private mutating func settle(_ place: Int, _ line: Int, _ voided: VoidedIdentifiers) {
    if !isFound[place] {
      addVoid(of: voided.key(at: place).id, line: line)
    } else if foundVoids.contains(place) {
      voidsOfVoids.append(line)
    }
  }

  /// Whether a release names no assignment of the journal.
  var losesRelease: Bool { unfound.contains(where: \.isRelease) }

  /// The ids that voids and releases name and that are not in the journal.
  func lost(_ grounds: Grounds) -> [String] {
    unfound.isEmpty ? [] : grounds.surelyMissing(unfound.map(\.target))
  }
}
