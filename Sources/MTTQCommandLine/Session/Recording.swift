internal import MTTQCore
internal import MTTQStore
internal import MTTQText

/// Plan and register of a book: what a record is checked against, without reading the journal.
struct OpenPlan {
  let folder: BookFolder
  let plan: Plan
  let calendar: ReportCalendar
  let register: Register?
  let references: ReferenceTable
}

extension Session {
  /// Reads plan and register, and refuses the book where one of them is wrong (65).
  func openPlan() throws(Interruption) -> OpenPlan {
    let folder = try bookFolder()
    let (plan, register) = try storing { () throws(StoreFailure) in
      (try folder.plan.read(), try folder.households.readIfPresent())
    }
    let document = PlanDocument(SourceText(path: folder.plan.path, bytes: plan))
    let reading = BookReading(
      plan: document,
      register: register.map { SourceText(path: folder.households.path, bytes: $0) })
    let errors = reading.documentFindings.filter { $0.severity == .error }
    guard errors.isEmpty, let plan = document.plan, let calendar = document.calendar else {
      throw .faults(errors, .data)
    }
    return OpenPlan(
      folder: folder, plan: plan, calendar: calendar, register: reading.register,
      references: reading.references)
  }

  /// Makes records of what happened, now and by this writer.
  func records(of events: [Record.Event]) -> [Record] {
    let moment = world.now()
    var ids = RecordIdentifiers(
      milliseconds: moment.milliseconds, random: world.randomBytes(10))
    let at = Instant(seconds: Int64(moment.seconds))
    return events.map { Record(id: ids.next(), at: at, by: writer, event: $0) }
  }

  /// Writes records into the journal and prints their ids once they are durable.
  func record(_ records: [Record], in open: OpenPlan, as command: String) throws(Interruption) {
    let lineCheck = LineCheck()
    let lines = records.map { $0.line(lineCheck) }
    let faults = lines.flatMap { line in
      JournalLine(
        SourceText(path: "", bytes: Array(line.dropLast())), references: open.references,
        lineCheck: lineCheck
      ).findings
    }.filter { $0.severity == .error }
    guard faults.isEmpty else { throw .faults(faults, .usage) }
    try append(Array(lines.joined()), to: open.folder, as: command)
    try print(records.map { $0.id + "\n" }.joined())
  }

  /// Appends lines to the journal of a book under its lock.
  func append(
    _ lines: [UInt8], to folder: BookFolder, as command: String
  ) throws(Interruption) {
    try storing { () throws(StoreFailure) in
      let lock = try BookLock(of: folder, holder: "mttq " + command)
      try JournalAppender(folder.journalPath) { $0.isRecord }.append(lines, under: lock)
    }
  }
}

extension Span<UInt8> {
  /// Whether the bytes are one whole JSON object.
  fileprivate var isRecord: Bool {
    var bytes: [UInt8] = []
    for index in indices { bytes.append(self[index]) }
    return JSONReader.read(SourceText(path: "", bytes: bytes)).tree?.members != nil
  }
}
