internal import MTTQText

/// What happened to households: assignments, their releases, and outcomes.
///
/// A journal may hold hundreds of thousands of them, of a few thousand households: what many say is
/// kept once, and an id in the room of its digits, so that each takes 64 bytes at most.
///
///     events.add(assignment, of: record, line: 7)
///     events.assignment(events.assignments[0])  // what the record says
struct HouseholdEvents: Sendable {
  private(set) var assignments: [Assigned] = []
  private(set) var releases: [Released] = []
  private(set) var outcomes: [Changed] = []
  /// The ids of households.
  private(set) var households = Interned<String>()
  private(set) var helpers = Interned<HelperReference>()
  private var identifiers = Interned<Bytes>()
  private var forms = Interned<[String]>()
  private var notes: [String] = []

  /// A text that equals those of the same bytes alone: texts that only look alike are equal otherwise.
  private struct Bytes: Hashable {
    let text: String

    static func == (left: Bytes, right: Bytes) -> Bool {
      left.text.utf8.elementsEqual(right.text.utf8)
    }

    func hash(into hasher: inout Hasher) {
      for byte in text.utf8 { hasher.combine(byte) }
    }
  }

  /// The record of an event: its id, its day, when it was written, and its line.
  struct Mark: Sendable {
    fileprivate(set) var id: Identifier
    let on: CalendarDate
    let at: Instant
    let line: Int
  }

  /// The id of a record, packed where it can be.
  struct Identifier: Hashable, Sendable {
    private let digits: (high: UInt64, low: UInt64)
    /// The number of an id in another form, else what is high in the packed one, less four.
    fileprivate let form: Int32

    fileprivate init(_ packed: PackedIdentifier) {
      digits = (
        UInt64(truncatingIfNeeded: packed.low &>> 64), UInt64(truncatingIfNeeded: packed.low)
      )
      form = Int32(packed.high) - 4
    }

    fileprivate init(number: Int32) {
      digits = (0, 0)
      form = number
    }

    fileprivate var packed: PackedIdentifier? {
      form >= 0
        ? nil
        : PackedIdentifier(
          high: UInt8(form + 4), low: UInt128(digits.high) << 64 | UInt128(digits.low))
    }

    static func == (left: Identifier, right: Identifier) -> Bool {
      left.form == right.form && left.digits == right.digits
    }

    func hash(into hasher: inout Hasher) {
      hasher.combine(form)
      hasher.combine(digits.high)
      hasher.combine(digits.low)
    }
  }

  struct Assigned: Sendable {
    fileprivate(set) var mark: Mark
    fileprivate(set) var household: Int32
    fileprivate(set) var helper: Int32
    let until: CalendarDate?
    fileprivate var forms: Int32
    /// Negative where there is none.
    fileprivate var note: Int32
  }

  struct Released: Sendable {
    fileprivate(set) var mark: Mark
    /// The assignment that it ends.
    fileprivate(set) var assignment: Identifier
  }

  struct Changed: Sendable {
    fileprivate(set) var mark: Mark
    fileprivate(set) var household: Int32
    let status: HouseholdStatus
  }
}

/// What is added.
extension HouseholdEvents {
  mutating func add(_ assignment: Record.Assignment, of record: Record, line: Int) {
    assignments.append(
      Assigned(
        mark: mark(record, on: assignment.on, line),
        household: households.number(of: assignment.household),
        helper: helpers.number(of: assignment.helper), until: assignment.until,
        forms: forms.number(of: assignment.forms),
        note: assignment.note == nil ? -1 : Int32(clamping: notes.count)))
    if let note = assignment.note { notes.append(note) }
  }

  mutating func add(_ release: Record.Release, of record: Record, line: Int) {
    releases.append(
      Released(
        mark: mark(record, on: release.on, line), assignment: identifier(release.assignment)))
  }

  mutating func add(_ outcome: Record.Outcome, of record: Record, line: Int) {
    outcomes.append(
      Changed(
        mark: mark(record, on: outcome.on, line),
        household: households.number(of: outcome.household), status: outcome.status))
  }

  private mutating func mark(_ record: Record, on day: CalendarDate, _ line: Int) -> Mark {
    Mark(id: identifier(record.id), on: day, at: record.at, line: line)
  }

  private mutating func identifier(_ id: String) -> Identifier {
    // What is no id of a record may be longer than a key.
    if id.utf8.count == 26, let packed = PackedIdentifier(RecordKey(id)) {
      return Identifier(packed)
    }
    return Identifier(number: identifiers.number(of: Bytes(text: id)))
  }

  /// Adds what another reader met on other lines.
  mutating func merge(_ other: HouseholdEvents) {
    let numbers = identifiers.merge(other.identifiers)
    func own(_ id: Identifier) -> Identifier {
      id.form < 0 ? id : Identifier(number: numbers[Int(id.form)])
    }
    let ownHouseholds = households.merge(other.households)
    let ownHelpers = helpers.merge(other.helpers)
    let ownForms = forms.merge(other.forms)
    let firstNote = Int32(clamping: notes.count)
    notes += other.notes
    assignments.reserveCapacity(assignments.count + other.assignments.count)
    for var event in other.assignments {
      event.mark.id = own(event.mark.id)
      event.household = ownHouseholds[Int(event.household)]
      event.helper = ownHelpers[Int(event.helper)]
      event.forms = ownForms[Int(event.forms)]
      if event.note >= 0 { event.note += firstNote }
      assignments.append(event)
    }
    releases.reserveCapacity(releases.count + other.releases.count)
    for var event in other.releases {
      event.mark.id = own(event.mark.id)
      event.assignment = own(event.assignment)
      releases.append(event)
    }
    outcomes.reserveCapacity(outcomes.count + other.outcomes.count)
    for var event in other.outcomes {
      event.mark.id = own(event.mark.id)
      event.household = ownHouseholds[Int(event.household)]
      outcomes.append(event)
    }
  }
}

/// What was added.
extension HouseholdEvents {
  /// The id of a record.
  func id(_ identifier: Identifier) -> String {
    identifier.packed?.key.id ?? identifiers[identifier.form].text
  }

  /// What the record of an assignment says.
  func assignment(_ event: Assigned) -> Record.Assignment {
    Record.Assignment(
      household: households[event.household], on: event.mark.on, helper: helpers[event.helper],
      forms: forms[event.forms], until: event.until,
      note: event.note < 0 ? nil : notes[Int(event.note)])
  }

  /// Whether a record comes before another by (`on`, `at`, `id`).
  func precedes(_ left: Mark, _ right: Mark) -> Bool {
    if left.on != right.on { return left.on < right.on }
    if left.at != right.at { return left.at < right.at }
    if let packed = left.id.packed, let other = right.id.packed { return packed < other }
    return RecordKey(id(left.id)) < RecordKey(id(right.id))
  }

  /// The places of some records in the order (`on`, `at`, `id`), so that nothing is moved but
  /// numbers.
  func order(of count: Int, _ mark: (Int) -> Mark) -> [Int32] {
    var places = (0..<Int32(clamping: count)).map { $0 }
    func comesBefore(_ left: Int32, _ right: Int32) -> Bool {
      precedes(mark(Int(left)), mark(Int(right)))
    }
    // A journal is mostly in this order already.
    let isInOrder = places.indices.dropFirst().allSatisfy {
      !comesBefore(places[$0], places[$0 - 1])
    }
    if !isInOrder { places.sort(by: comesBefore) }
    return places
  }
}
