internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQStore
internal import MTTQText

/// Why the annual report of a year cannot be had of what was named.
struct YearReportFault: Error {
  let finding: Diagnostic
}

extension Session {
  /// The annual report of a year: of a book as it stands today, or a file as it was sent.
  ///
  /// - Throws: faults of the book or file (65); the store's failures.
  func yearReport(at word: Word) throws(Interruption) -> Result<YearReport, YearReportFault> {
    let facts = try storing { () throws(StoreFailure) in try FileFacts(ofPath: word.text) }
    guard facts?.kind == .folder else {
      let file = WholeFile(word.text)
      let sent = try sentReport(in: file)
      guard sent.errors == 0 else { throw .fault(.madeWithErrors(file.path), .data) }
      guard sent.report == ReportKind.annual.rawValue else {
        return .failure(YearReportFault(finding: .notAnnual(file.path, sent.report)))
      }
      return .success(YearReport(sent, source: word.text))
    }
    let folder = try storing { () throws(StoreFailure) in
      try BookFolder.find(named: word.text, variable: nil)
    }
    return try yearReport(of: openBook(folder, errors: .refuse), named: word.text)
  }

  /// The annual report of a book as it stands today.
  func yearReport(
    of open: OpenBook, named source: String
  ) throws(Interruption) -> Result<YearReport, YearReportFault> {
    let file = open.folder.plan.path
    guard let report = open.book.report(ReportKind.annual.rawValue, asOf: try today()) else {
      return .failure(YearReportFault(finding: .notAnnual(file, nil)))
    }
    return .success(YearReport(report, source: source, file: file))
  }
}
