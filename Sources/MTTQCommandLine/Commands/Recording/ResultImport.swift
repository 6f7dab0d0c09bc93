internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQRendering
internal import MTTQStore
internal import MTTQText

/// The import of tables of results: all or nothing, and the same tables twice change nothing.
struct ResultImport {
  let session: Session
  /// The tables' files and folders, or `-` for standard input.
  let paths: [String]
  let sheet: Word?
  /// The old encoding that the tables are in.
  let encoding: LegacyText?
  let skipsUnknown: Bool
  /// Whether records that rows mend are taken back.
  let replaces: Bool
  /// The report that came in of those who gave figures.
  let received: Word?
  /// The day of rows that name none.
  let day: CalendarDate
  let isRehearsal: Bool

  func run() throws(Interruption) -> ExitCode {
    // A table from standard input may take its time; nobody is kept from the book meanwhile.
    var files: [(file: TableFile, sheet: Workbook.SheetEntry?)] = []
    for path in try session.tablePaths(paths) {
      let file = try session.table(path, from: encoding)
      files.append((file, try file.sheet(sheet)))
    }
    let folder = try session.bookFolder()
    if isRehearsal {
      let (found, open) = try records(files, in: folder)
      tell(found, folder)
      try session.rehearse(found.records, in: open)
      return .done
    }
    var outcome: Outcome?
    try session.writing(as: "record", in: folder) { () throws(Interruption) in
      let (found, open) = try records(files, in: folder)
      outcome = found
      return (found.records, open)
    }
    if let outcome { tell(outcome, folder) }
    return .done
  }

  /// What an import comes to.
  private struct Outcome {
    var records: [Record]
    let merged: MergedTable
    let notes: [Wording]
    /// Records that were taken back, by id.
    let replaced: Set<String>
    /// How many reports came in with it.
    let received: Int
  }

  private func records(
    _ files: [(file: TableFile, sheet: Workbook.SheetEntry?)], in folder: BookFolder
  ) throws(Interruption) -> (Outcome, OpenPlan) {
    let open = try session.openPlan(folder)
    let report = try received.map { word throws(Interruption) in
      try faulting { () throws(Diagnostic) in try open.calendar.due(word) }
    }
    var tables = ResultTables(
      plan: open.plan, register: open.register, day: day, skipsUnknown: skipsUnknown,
      periods: open.calendar.periods)
    var progress = Progress(.rows, of: .max, in: session)
    for (file, sheet) in files { tables.read(file, sheet: sheet) { progress.show($0) } }
    progress.end()
    guard tables.findings.isEmpty else { throw .faults(tables.findings, .data) }
    var merge = TableMerge(tables.results, references: open.references)
    var received = ReceivedReports()
    try storing { () throws(StoreFailure) in
      let journal = try folder.journal()
      var progress = Progress(.journal, of: journal?.length ?? 0, in: session)
      defer { progress.end() }
      var done = 0
      try journal?.pass { lines, firstLine, _ in
        done += lines.count
        progress.show(done, count: firstLine)
        merge.read(lines, firstLine: firstLine)
        if report != nil { received.read(lines, firstLine: firstLine) }
      }
    }
    let at = Instant(seconds: Int64(session.world.now().seconds))
    let merged = merge.merged(at: at, by: session.writer)
    let replaced =
      replaces ? Set(merged.amendments.filter(\.isWhole).map(\.former.id)).sorted() : []
    var events: [Record.Event] = replaced.map {
      .void(Record.Void(record: $0, reason: Wording.replaced.vietnamese))
    }
    var arrivals = 0
    if let report {
      let on = try session.today()
      let senders = tables.senders.filter { !received.has($0, of: report.id) }
      arrivals = senders.count
      events += senders.map {
        .received(Record.Received(report: report.id, on: on, from: $0, note: nil))
      }
    }
    let records = merged.records + session.records(of: events)
    return (
      Outcome(
        records: records.map(\.withoutBatch).asBatch, merged: merged,
        notes: notes(of: tables, report), replaced: Set(replaced), received: arrivals), open
    )
  }

  /// What there is to tell of the tables, each note with its table where there are several.
  private func notes(of tables: ResultTables, _ report: DueReport?) -> [Wording] {
    let isOne = tables.notes.count == 1
    var notes = tables.notes.flatMap { path, sheet, notes in
      let place = sheet.map { "\(path)[\($0)]" } ?? path
      return isOne ? notes.all : notes.all.map { .of(place.visible, $0) }
    }
    if tables.notes.isEmpty == false, tables.results.isEmpty, tables.emptyForms.isEmpty {
      notes.append(.noRows)
    }
    notes += tables.emptyForms.map { .emptyForm($0, isAwaited: report != nil) }
    return notes
  }

  private func tell(_ outcome: Outcome, _ folder: BookFolder) {
    for note in outcome.notes { session.tell(note) }
    session.tell(.imported(outcome.merged, isRehearsal))
    for (row, void) in outcome.merged.anew.prefix(ResultImport.most) {
      let told = RecordPage.summary(
        of: Record(id: "", at: .epoch, event: .result(row)), on: row.on,
        language: session.language)
      session.tell(.anew(told, void))
    }
    tellLeft(outcome.merged.anew.count)
    if outcome.received > 0 { session.tell(.received(outcome.received)) }
    if !outcome.replaced.isEmpty { session.tell(.replaced(outcome.replaced.count)) }
    let left = outcome.merged.amendments.filter { !outcome.replaced.contains($0.former.id) }
    for amendment in left.prefix(ResultImport.most) { warn(amendment, folder) }
    tellLeft(left.count)
  }

  /// A person reads so many at once.
  private static let most = 10

  private func tellLeft(_ count: Int) {
    let untold = count - ResultImport.most
    if untold > 0 { session.tell(.moreRows(untold)) }
  }

  private func warn(_ amendment: MergedTable.Amendment, _ folder: BookFolder) {
    let former = RecordPage.summary(
      of: amendment.former, on: amendment.former.event.on ?? amendment.row.on,
      language: session.language)
    let wording: Wording =
      replaces
      ? .carriesMore(former, amendment.former.id) : .amended(former, amendment.former.id)
    session.warn(wording(session.language) + "\n")
  }
}

extension ReportCalendar {
  /// The first and the last day counted of each report.
  fileprivate var periods: [String: ClosedRange<CalendarDate>] {
    Dictionary(
      reports.filter { $0.from <= $0.through }.map { ($0.id, $0.from...$0.through) },
      uniquingKeysWith: { first, _ in first })
  }
}

extension Record {
  /// A record that another batch is made of.
  fileprivate var withoutBatch: Record {
    var record = self
    record.batch = nil
    return record
  }
}

extension Wording {
  fileprivate static func of(_ place: String, _ note: Wording) -> Wording {
    Wording(vi: "\(place): \(note.vietnamese)", en: "\(place): \(note.english)")
  }

  fileprivate static let noRows = Wording(
    vi: "bảng không có dòng số liệu nào", en: "the table has no rows of figures")

  fileprivate static func emptyForm(_ form: FormMark, isAwaited: Bool) -> Wording {
    let id = form.id ?? ""
    return Wording(
      vi: "biểu của “\(id)” chưa có số nào" + (isAwaited ? ", chưa tính là đã nhận" : ""),
      en: "the form of “\(id)” has no figure"
        + (isAwaited ? " and does not count as received" : ""))
  }

  fileprivate static func imported(_ merged: MergedTable, _ isRehearsal: Bool) -> Wording {
    let (new, known) = (merged.records.count, merged.known)
    return Wording(
      vi: "\(isRehearsal ? "sẽ ghi" : "đã ghi") \(new) bản ghi mới; "
        + "\(known) bản ghi đã có từ trước",
      en: "\(new) new \(new == 1 ? "record" : "records")\(isRehearsal ? " would be written" : ""); "
        + "\(known) \(known == 1 ? "was" : "were") there already")
  }

  fileprivate static func anew(_ row: String, _ void: MergedTable.TakenBack) -> Wording {
    Wording(
      vi: "ghi lại dòng từng bị hủy: \(row) (bản ghi hủy \(void.void), lý do: \(void.reason))",
      en: "recorded anew, taken back before: \(row) (by \(void.void), reason: \(void.reason))")
  }

  fileprivate static func received(_ count: Int) -> Wording {
    Wording(
      vi: "đã nhận báo cáo của \(count) nơi",
      en: "received from \(count) \(count == 1 ? "sender" : "senders")")
  }

  /// Why a record is taken back by `--replace`.
  fileprivate static let replaced = Wording(
    vi: "thay bằng dòng đã sửa của bảng", en: "replaced by the table's mended row")

  fileprivate static func replaced(_ count: Int) -> Wording {
    Wording(
      vi: "đã hủy \(count) bản ghi cũ mà bảng sửa lại",
      en: "\(count) former \(count == 1 ? "record" : "records") taken back, which the table mends")
  }

  fileprivate static func amended(_ former: String, _ id: String) -> Wording {
    Wording(
      vi: "bảng có dòng cùng ngày, cùng nội dung nhưng khác số với bản ghi đã có, cả hai đều "
        + "được tính: \(former). Nếu là số sửa lại thì chạy lại với --replace, hoặc hủy bản ghi "
        + "cũ: mttq void \(id) --reason \"sửa số\"",
      en: "a row has the day and the subject of a record that is there, and another figure; both "
        + "count: \(former). If it is a mend, run it again with --replace, or take the former "
        + "back: mttq void \(id) --reason mended")
  }

  fileprivate static func carriesMore(_ former: String, _ id: String) -> Wording {
    Wording(
      vi: "bản ghi này có cả chỉ tiêu khác nên không tự hủy, cả hai đều được tính: \(former). "
        + "Muốn thay thì hủy: mttq void \(id) --reason \"sửa số\", rồi ghi lại các số còn lại",
      en: "this record has other figures too and is not taken back; both count: \(former). To "
        + "replace it: mttq void \(id) --reason mended, then record the others again")
  }

  fileprivate static func moreRows(_ count: Int) -> Wording {
    Wording(vi: "và \(count) dòng khác như vậy", en: "and \(count) more such rows")
  }
}
