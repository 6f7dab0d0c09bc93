internal import MTTQText

/// Reads what happens to households most often, assignments, releases and outcomes in their plain form,
/// without a tree.
///
/// As `ResultScanner`, it takes a line only where nothing about it is unusual: the keys in the order in
/// which mttq writes them, and ids that are known. What it takes, it reads as the full reading would.
/// What it buys: of a journal in which one record of fifty is such a one, reading each of these in full
/// took a tenth of the time.
struct EventScanner: Sendable {
  private let references: ReferenceTable
  private let lineCheck: LineCheck
  private var days = DayCache()

  private static let forms = Set(Shape.helpForms.map(\.word))

  init(references: ReferenceTable, lineCheck: LineCheck) {
    self.references = references
    self.lineCheck = lineCheck
  }

  /// The record on a line; nil where the line must be read in full.
  mutating func record(_ line: Span<UInt8>) -> Record? {
    var words = LineWords(line)
    guard let id = words.text("id", in: line), IdentifierForm.isRecordIdentifier(id),
      let time = words.range("at", in: line), let at = days.instant(line.extracting(time))
    else { return nil }
    let by = words.freeText("by", in: line)
    let batch = words.text("batch", in: line)
    if let batch, !IdentifierForm.isRecordIdentifier(batch) { return nil }
    guard let kind = words.text("kind", in: line), let event = event(kind, &words, line),
      words.endSoundly(in: line, lineCheck)
    else { return nil }
    return Record(id: id, at: at, by: by, batch: batch, event: event)
  }

  private mutating func event(
    _ kind: String, _ words: inout LineWords, _ line: Span<UInt8>
  ) -> Record.Event? {
    switch kind {
    case RecordKind.assign.rawValue: assignment(&words, line).map { .assign($0) }
    case RecordKind.release.rawValue: release(&words, line).map { .release($0) }
    case RecordKind.outcome.rawValue: outcome(&words, line).map { .outcome($0) }
    default: nil
    }
  }

  private mutating func assignment(
    _ words: inout LineWords, _ line: Span<UInt8>
  ) -> Record.Assignment? {
    guard let household = household(&words, line), let on = day("on", &words, line),
      let helper = helper(&words, line)
    else { return nil }
    let forms = words.texts("forms", in: line)
    let until = day("until", &words, line)
    if let until, until < on { return nil }
    guard forms.allSatisfy(EventScanner.forms.contains) else { return nil }
    return Record.Assignment(
      household: household, on: on, helper: helper, forms: forms, until: until,
      note: words.freeText("note", in: line))
  }

  private mutating func release(_ words: inout LineWords, _ line: Span<UInt8>) -> Record.Release? {
    guard let assignment = words.text("assignment", in: line),
      IdentifierForm.isRecordIdentifier(assignment),
      references.contains(.assignment, assignment), let on = day("on", &words, line)
    else { return nil }
    return Record.Release(
      assignment: assignment, on: on, note: words.freeText("note", in: line))
  }

  private mutating func outcome(_ words: inout LineWords, _ line: Span<UInt8>) -> Record.Outcome? {
    guard let household = household(&words, line), let on = day("on", &words, line),
      let status = words.text("status", in: line).flatMap({ HouseholdStatus(rawValue: $0) })
    else { return nil }
    return Record.Outcome(
      household: household, on: on, status: status, note: words.freeText("note", in: line))
  }

  private func household(_ words: inout LineWords, _ line: Span<UInt8>) -> String? {
    guard let id = words.text("household", in: line), references.contains(.household, id) else {
      return nil
    }
    return id
  }

  private func helper(_ words: inout LineWords, _ line: Span<UInt8>) -> HelperReference? {
    if let id = words.text("org", in: line) {
      return references.contains(.organisation, id) ? .org(id) : nil
    }
    guard let id = words.text("helper", in: line), references.contains(.helper, id) else {
      return nil
    }
    return .helper(id)
  }

  /// The day under a key; one that is none stops the reading.
  private mutating func day(
    _ key: String, _ words: inout LineWords, _ line: Span<UInt8>
  ) -> CalendarDate? {
    guard let range = words.range(key, in: line) else { return nil }
    guard let day = days.day(line.extracting(range)) else {
      words.stop()
      return nil
    }
    return day
  }
}
