internal import MTTQCore
internal import MTTQStore
internal import MTTQText

extension Session {
  /// Checks a whole book.
  func check(_ folder: BookFolder, asOf today: CalendarDate) throws(Interruption) -> CheckedFiles {
    let (reading, book) = try read(folder, watchesRecords: true)
    var checked = CheckedFiles(
      paths: [folder.plan.path], findings: book?.findings ?? reading.documentFindings)
    if reading.register != nil {
      checked.paths.append(folder.households.path)
      try checked.findings += checkMode(folder.households)
    }
    if try storing({ () throws(StoreFailure) in try FileFacts(ofPath: folder.journalPath) }) != nil
    {
      checked.paths.append(folder.journalPath)
      if book == nil {
        checked.findings += try storing { () throws(StoreFailure) in
          try LooseJournal.findings(folder.journalPath, references: reading.references) {
            (reader: BookReading.Reader) throws(StoreFailure) in try folder.readJournal(reader)
          }
        }
      }
    }
    if let book, !book.hasErrors { checked.findings += book.unmetQuotas(asOf: today) }
    return checked
  }

  /// Whether others on the machine can read a register.
  func checkMode(_ households: WholeFile) throws(Interruption) -> [Diagnostic] {
    let facts = try storing { () throws(StoreFailure) in try FileFacts(ofPath: households.path) }
    return facts?.isReadableByOthers == true ? [.readable(households.path)] : []
  }
}
