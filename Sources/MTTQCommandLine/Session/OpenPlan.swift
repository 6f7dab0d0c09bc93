internal import MTTQCore
internal import MTTQStore
internal import MTTQText

/// Plan and register of a book, this where it is asked for: what a record is checked against, without
/// reading the journal.
struct OpenPlan {
  let folder: BookFolder
  let plan: Plan
  let calendar: ReportCalendar
  let register: Register?
  let references: ReferenceTable
}

extension OpenPlan {
  /// What records are checked against in a book that was read whole.
  init(_ open: OpenBook) {
    self.init(
      folder: open.folder, plan: open.plan, calendar: open.book.calendar,
      register: open.book.register, references: open.book.references)
  }
}

extension Session {
  /// Reads plan and register; where one of them is of no use at all, the book is refused (65), and
  /// what else is wrong in them is told in one line.
  func openPlan() throws(Interruption) -> OpenPlan { try openPlan(bookFolder()) }

  /// As `openPlan()`, of the book in a folder.
  ///
  /// - Parameter withRegister: whether its register is read; else it is taken for a book without one.
  func openPlan(
    _ folder: BookFolder, withRegister: Bool = true
  ) throws(Interruption) -> OpenPlan {
    let (plan, register) = try storing { () throws(StoreFailure) in
      (try folder.plan.read(), withRegister ? try folder.households.readIfPresent() : nil)
    }
    let document = PlanDocument(SourceText(path: folder.plan.path, bytes: plan))
    let reading = BookReading(
      plan: document,
      register: register.map { SourceText(path: folder.households.path, bytes: $0) })
    let errors = reading.documentFindings.filter { $0.severity == .error }
    guard let plan = document.plan, let calendar = document.calendar, reading.isRegisterReadable
    else { throw .faults(errors, .data) }
    tellLeftOut(errors)
    return OpenPlan(
      folder: folder, plan: plan, calendar: calendar, register: reading.register,
      references: reading.references)
  }

  /// Makes records of what happened, now and by this writer; several are one batch.
  func records(of events: [Record.Event]) -> [Record] {
    let moment = world.now()
    var ids = RecordIdentifiers(
      milliseconds: moment.milliseconds, random: world.randomBytes(10))
    let at = Instant(seconds: Int64(moment.seconds))
    return events.map { Record(id: ids.next(), at: at, by: writer, event: $0) }.asBatch
  }

  /// Records what follows from the plan as it stands: nobody else writes meanwhile. The journal is not
  /// read, and the register only where somebody of it may be named.
  ///
  /// - Parameters:
  ///   - texts: what of the records may name somebody: texts, or a household; nil where it is not given.
  ///   - isRehearsal: whether they are only shown.
  /// - Returns: the records; their ids are printed once they are durable.
  @discardableResult
  func record(
    as command: String, naming texts: [String?], isRehearsal: Bool = false,
    _ events: (OpenPlan) throws(Interruption) -> [Record.Event]
  ) throws(Interruption) -> [Record] {
    let folder = try bookFolder()
    let isNamed = PeopleInRecords.mayStand(in: texts, by: writer)
    if isRehearsal {
      let open = try openPlan(folder, withRegister: isNamed)
      let records = records(of: try events(open))
      try rehearse(records, in: open)
      return records
    }
    return try writing(as: command, in: folder) { () throws(Interruption) in
      let open = try openPlan(folder, withRegister: isNamed)
      return (records(of: try events(open)), open)
    }
  }

  /// Records what follows from the whole book as it stands: nobody else writes meanwhile.
  ///
  /// - Parameters:
  ///   - errors: what becomes of it where the book has errors.
  ///   - isRehearsal: whether they are only shown.
  ///   - beside: writes what belongs to the records, and calls what it is given to append them.
  ///   - events: what is to be recorded.
  /// - Returns: the records; their ids are printed once they are durable.
  @discardableResult
  func recordBatch(
    as command: String, errors: ErrorHandling = .leaveOut, isRehearsal: Bool = false,
    beside: (BookFolder, () throws(StoreFailure) -> Void) throws(StoreFailure) -> Void = {
      (_, append) throws(StoreFailure) in try append()
    },
    _ events: (OpenBook) throws(Interruption) -> [Record.Event]
  ) throws(Interruption) -> [Record] {
    let folder = try bookFolder()
    if isRehearsal {
      let open = try openBook(folder, errors: errors)
      let records = records(of: try events(open))
      try rehearse(records, in: OpenPlan(open))
      return records
    }
    return try writing(as: command, in: folder, beside: beside) { () throws(Interruption) in
      let open = try openBook(folder, errors: errors)
      return (records(of: try events(open)), OpenPlan(open))
    }
  }

  /// Locks a book, lets a body read it, appends the records that follow, prints their ids and tells
  /// what is odd about them.
  ///
  /// A record is refused that holds an error, or in its words the name of a household's head, since
  /// nothing is ever removed from a journal.
  ///
  /// - Parameters:
  ///   - beside: writes what belongs to the records, and calls what it is given to append them.
  ///   - body: reads the book, and makes the records together with what they are checked against.
  @discardableResult
  func writing(
    as command: String, in folder: BookFolder,
    beside: (BookFolder, () throws(StoreFailure) -> Void) throws(StoreFailure) -> Void = {
      (_, append) throws(StoreFailure) in try append()
    },
    _ body: () throws(Interruption) -> ([Record], OpenPlan)
  ) throws(Interruption) -> [Record] {
    let (records, open) = try locking(folder, as: command) { lock throws(Interruption) in
      let (records, open) = try body()
      if records.isEmpty { return (records, open) }
      // What can fail does so before there is anything on the disk.
      try tellWhichBook(folder, open.plan, open.calendar)
      _ = try today()
      let lines = try lines(of: records, in: open)
      do throws(StoreFailure) {
        try beside(folder) { () throws(StoreFailure) in
          try append(lines, to: folder, under: lock)
        }
      } catch {
        throw interruption(error, with: records.map(\.id))
      }
      return (records, open)
    }
    try acknowledge(records.map(\.id))
    if writer == nil, !records.isEmpty { tell(.noWriter) }
    try tellOddities(of: records, in: open)
    return records
  }

  /// The lines of records, each checked.
  func lines(of records: [Record], in open: OpenPlan) throws(Interruption) -> [UInt8] {
    // A name from the environment has not been read as a word of the line has.
    if let fault = (records.first?.by).flatMap(TextForm.fault) { throw .fault(.writer(fault)) }
    let people = PeopleInRecords(open.register, in: records)
    if records.contains(where: people.nameHead) { throw .fault(.headNamed) }
    let references = open.references
    let checked = SideBySide.map(records.inRuns) { run in
      let lineCheck = LineCheck()
      let lines = run.map { $0.line(lineCheck) }
      let faults = lines.flatMap { line in
        JournalLine(
          SourceText(path: "", bytes: Array(line.dropLast())), references: references,
          lineCheck: lineCheck
        ).findings
      }.filter { $0.severity == .error }
      return (lines: Array(lines.joined()), faults: faults)
    }
    let faults = checked.flatMap(\.faults)
    guard faults.isEmpty else { throw .faults(faults, .usage) }
    tellFirst(records.flatMap(people.findings))
    return Array(checked.map(\.lines).joined())
  }

  /// Appends lines to the journal of a book that is locked.
  private func append(
    _ lines: [UInt8], to folder: BookFolder, under lock: borrowing BookLock
  ) throws(StoreFailure) {
    try JournalAppender(folder.journalPath) { $0.isRecord }.append(lines, under: lock)
  }
}

extension [Record] {
  /// So many are judged by one processor before the next takes some.
  private static let run = 1000

  /// The records in runs that may be judged side by side.
  var inRuns: [ArraySlice<Record>] {
    stride(from: 0, to: count, by: Self.run).map { self[$0..<Swift.min($0 + Self.run, count)] }
  }

  /// Records that one command wrote: each of several names the first (book.md, `batch`).
  var asBatch: [Record] {
    guard count > 1, let first else { return self }
    return map { record in
      var record = record
      record.batch = first.id
      return record
    }
  }
}

extension Wording {
  fileprivate static let noWriter = Wording(
    vi: "không biết ai ghi: lần sau thêm --by TÊN, hoặc đặt MTTQ_BY",
    en: "nobody is named as the writer: add --by NAME, or set MTTQ_BY")
}

extension Diagnostic {
  fileprivate static func writer(_ fault: TextForm.Fault) -> Diagnostic {
    Diagnostic(
      .textControl,
      Wording(
        vi: "tên người ghi (MTTQ_BY, USER) chứa ký tự không được phép",
        en: "the name of who writes (MTTQ_BY, USER) holds what no text may"),
      hint: fault.kind.hint)
  }

  fileprivate static var headNamed: Diagnostic {
    Diagnostic(
      DiagnosticCode(DiagnosticCode.textPersonalName.name, .error),
      Wording(
        vi: "lời ghi có họ tên một chủ hộ; nhật ký không xóa được nên không ghi dữ liệu cá nhân",
        en: "the text names a household's head; a journal is never erased and takes no such data"),
      hint: Wording(
        vi: "viết mã hộ thay cho họ tên", en: "write the household's id instead of the name"))
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
