internal import MTTQCore
internal import MTTQStore
internal import MTTQText

extension Session {
  /// The reports of which there is a snapshot.
  func keptReports(of open: OpenBook) throws(Interruption) -> [DueReport] {
    if open.book.hasErrors { return [] }
    return try storing { () throws(StoreFailure) in
      var kept: [DueReport] = []
      for due in open.book.calendar.reports
      where try FileFacts(ofPath: open.folder.report(due.id).path) != nil { kept.append(due) }
      return kept
    }
  }

  /// The reports that were sent, and with which the book no longer agrees: a journal or register
  /// that is gone, or an old copy of one, shows here.
  ///
  /// - Parameter previous: for each report that is kept last year's figures.
  func disagreements(
    of open: OpenBook, _ kept: [DueReport], _ previous: ArraySlice<PreviousReading>
  ) throws(Interruption) -> [ReportSince] {
    try zip(kept, previous).map { due, previous throws(Interruption) in
      ReportSince(
        report: due.id, isInJournal: open.book.lastSent(due.id) != nil,
        changes: try changes(since: open.folder.report(due.id), of: due, in: open, previous))
    }.filter { !$0.agrees }
  }

  /// How many figures differ from those of a snapshot; nil for one that cannot be read.
  private func changes(
    since file: WholeFile, of due: DueReport, in open: OpenBook, _ previous: PreviousReading
  ) throws(Interruption) -> Int? {
    let snapshot: SentReport
    do throws(Interruption) {
      snapshot = try sentReport(in: file)
    } catch {
      guard case .faults = error else { throw error }
      return nil
    }
    let now = open.book.report(due, asOf: snapshot.asOf, previous: previous.figures)
    return ReportFigures(snapshot.tree).changes(to: ReportFigures(now)).count
  }
}
