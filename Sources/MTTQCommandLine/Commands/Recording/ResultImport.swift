internal import MTTQCore
internal import MTTQRendering
internal import MTTQStore
internal import MTTQText

/// The import of a table of results: all or nothing, and the same table twice changes nothing.
struct ResultImport {
  let session: Session
  /// The table's file, or `-` for standard input.
  let path: String
  /// The old encoding that the table is in.
  let encoding: LegacyText?
  /// The day of rows that name none.
  let day: CalendarDate

  func run() throws(Interruption) -> ExitCode {
    // A table from standard input may take its time; nobody is kept from the book meanwhile.
    let table = try session.table(path, from: encoding)
    let folder = try session.bookFolder()
    let at = Instant(seconds: Int64(session.world.now().seconds))
    var outcome: MergedTable?
    try session.writing(as: "record", in: folder) { () throws(Interruption) in
      let open = try session.openPlan(folder)
      let read = ResultTable(table, plan: open.plan, register: open.register, day: day)
      guard read.findings.isEmpty else { throw .faults(read.findings, .data) }
      var merge = TableMerge(read.results, references: open.references)
      try storing { () throws(StoreFailure) in
        try folder.readJournal { lines, firstLine, _ in merge.read(lines, firstLine: firstLine) }
      }
      let merged = merge.merged(at: at, by: session.writer)
      outcome = merged
      return (merged.records.asBatch, open)
    }
    guard let outcome else { return .done }
    try session.tell(.imported(outcome))
    for amendment in outcome.amendments.prefix(ResultImport.mostAmendments) {
      try session.warn(amendment, folder)
    }
    let untold = outcome.amendments.count - ResultImport.mostAmendments
    if untold > 0 { try session.warn(Wording.moreAmendments(untold)(session.language) + "\n") }
    return .done
  }

  /// A person reads so many at once.
  private static let mostAmendments = 10
}

extension Session {
  fileprivate func warn(
    _ amendment: MergedTable.Amendment, _ folder: BookFolder
  ) throws(Interruption) {
    let former = RecordPage.summary(
      of: amendment.former, on: amendment.former.event.on ?? amendment.row.on, language: language)
    try warn(Wording.amended(former, amendment.former.id)(language) + "\n")
  }
}

extension Wording {
  fileprivate static func imported(_ merged: MergedTable) -> Wording {
    let (new, known, anew) = (merged.records.count, merged.known, merged.anew)
    return Wording(
      vi: "đã ghi \(new) bản ghi mới; \(known) bản ghi đã có từ trước"
        + (anew > 0 ? "; trong số mới có \(anew) dòng từng bị hủy, nay được ghi lại" : ""),
      en: "\(new) new records; \(known) were there already"
        + (anew > 0 ? "; \(anew) of the new ones had been taken back before" : ""))
  }

  fileprivate static func amended(_ former: String, _ id: String) -> Wording {
    Wording(
      vi: "bảng có dòng cùng ngày, cùng nội dung nhưng khác số với bản ghi đã nhập trước, cả hai "
        + "đều được tính: \(former). Nếu là số sửa lại thì hủy bản ghi cũ: mttq void \(id) "
        + "--reason \"sửa số\"",
      en: "a row has the day and the subject of a record that was imported before, and another "
        + "figure; both count: \(former). If it is a mend, take the former back: mttq void \(id) "
        + "--reason mended")
  }

  fileprivate static func moreAmendments(_ count: Int) -> Wording {
    Wording(vi: "và \(count) dòng khác như vậy", en: "and \(count) more such rows")
  }
}
