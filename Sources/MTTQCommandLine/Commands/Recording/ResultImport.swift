internal import MTTQCore
internal import MTTQStore
internal import MTTQText

/// The import of a table of results: all or nothing, and the same table twice changes nothing.
struct ResultImport {
  let session: Session
  let open: OpenPlan
  /// The table's file, or `-` for standard input.
  let path: String
  /// The old encoding that the table is in.
  let encoding: LegacyText?
  /// The day of rows that name none.
  let day: CalendarDate

  func run() throws(Interruption) -> ExitCode {
    let results = try results()
    let journal = try session.journal(of: open.folder)
    let known = Set(journal.entries.map(\.record.id))
    var ids = ImportIdentifier()
    let moment = session.world.now()
    let at = Instant(seconds: Int64(moment.seconds))
    let records = results.map { result in
      Record(id: ids.next(for: result), at: at, by: session.writer, event: .result(result))
    }
    let new = records.filter { !known.contains($0.id) }
    if !new.isEmpty { try session.record(new, in: open, as: "record") }
    session.tell(.imported(new.count, known: records.count - new.count))
    return .done
  }

  private func results() throws(Interruption) -> [Record.Result] {
    let table = try session.table(path, from: encoding)
    let read = ResultTable(table, plan: open.plan, register: open.register, day: day)
    guard read.findings.isEmpty else { throw .faults(read.findings, .data) }
    return read.results
  }
}

extension Wording {
  fileprivate static func imported(_ new: Int, known: Int) -> Wording {
    Wording(
      vi: "đã ghi \(new) bản ghi mới; \(known) bản ghi đã có từ trước",
      en: "\(new) new records; \(known) were there already")
  }
}
