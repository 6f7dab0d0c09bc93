internal import MTTQCore
internal import MTTQStore
internal import MTTQText

extension Session {
  /// Checks a whole book.
  func check(_ folder: BookFolder, asOf today: CalendarDate) throws(Interruption) -> CheckedFiles {
    let (reading, book, journal) = try read(folder, scrutiny: .everything)
    var checked = CheckedFiles(paths: [folder.plan.path])
    if let book {
      checked.findings = book.findings
      checked += try check(book.sendings, of: folder, journal, isSound: !book.hasErrors)
    } else {
      let found = try storing { () throws(StoreFailure) in
        try reading.findings(
          journal: folder.journalPath, in: try JournalRuns(journal, threads: readers))
      }
      checked.findings = found.all
      checked += try check(found.sendings, of: folder, journal, isSound: false)
    }
    if reading.register != nil {
      checked.paths.append(folder.households.path)
      try checked.findings += checkMode(folder.households)
    }
    if journal != nil { checked.paths.append(folder.journalPath) }
    checked.findings += reading.householdsOutOfArea(asOf: today)
    checked.findings += try unreadCopies(in: folder)
    if let book {
      checked.findings += try previousBooks(of: book, in: folder).findings(for: nil)
      if !book.hasErrors, !checked.findings.contains(where: { $0.severity == .error }) {
        checked.findings += book.unmetQuotas(asOf: today)
      }
    }
    return checked
  }

  /// Whether others on the machine can read a register.
  func checkMode(_ households: WholeFile) throws(Interruption) -> [Diagnostic] {
    let facts = try storing { () throws(StoreFailure) in try FileFacts(ofPath: households.path) }
    return facts?.isReadableByOthers == true ? [.readable(households.path)] : []
  }
}
