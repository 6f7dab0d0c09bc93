internal import MTTQCore
internal import MTTQStore
internal import MTTQText

extension Session {
  /// Checks a whole book.
  func check(_ folder: BookFolder, asOf today: CalendarDate) throws(Interruption) -> CheckedFiles {
    let (reading, book, journal) = try read(folder, watchesRecords: true)
    var checked = CheckedFiles(paths: [folder.plan.path], findings: book?.findings ?? [])
    if book == nil {
      checked.findings = try storing { () throws(StoreFailure) in
        try reading.findings(journal: folder.journalPath) {
          (reader: BookReading.Reader) throws(StoreFailure) in try journal?.pass(to: reader)
        }
      }
    }
    if reading.register != nil {
      checked.paths.append(folder.households.path)
      try checked.findings += checkMode(folder.households)
    }
    if journal != nil { checked.paths.append(folder.journalPath) }
    checked.findings += reading.householdsOutOfArea(asOf: today)
    if let book {
      checked.findings += try previousBooks(of: book, in: folder).findings(for: nil)
      if !book.hasErrors { checked.findings += book.unmetQuotas(asOf: today) }
    }
    return checked
  }

  /// Whether others on the machine can read a register.
  func checkMode(_ households: WholeFile) throws(Interruption) -> [Diagnostic] {
    let facts = try storing { () throws(StoreFailure) in try FileFacts(ofPath: households.path) }
    return facts?.isReadableByOthers == true ? [.readable(households.path)] : []
  }
}
