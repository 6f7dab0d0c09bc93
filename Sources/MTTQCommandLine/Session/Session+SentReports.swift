internal import MTTQCore
internal import MTTQStore
internal import MTTQText

extension Session {
  /// The reports that were sent, and with which the book no longer agrees: a journal or register
  /// that is gone, or an old copy of one, shows here.
  func disagreements(of open: OpenBook) throws(Interruption) -> [ReportSince] {
    if open.book.hasErrors { return [] }
    var found: [ReportSince] = []
    for due in open.book.calendar.reports {
      let file = open.folder.report(due.id)
      let isKept = try storing { () throws(StoreFailure) in try FileFacts(ofPath: file.path) != nil
      }
      guard isKept else { continue }
      let since = ReportSince(
        report: due.id, isInJournal: open.book.lastSent(due.id) != nil,
        changes: try changes(since: file, of: due, in: open))
      if !since.agrees { found.append(since) }
    }
    return found
  }

  /// How many figures differ from those of a snapshot; nil for one that cannot be read.
  private func changes(
    since file: WholeFile, of due: DueReport, in open: OpenBook
  ) throws(Interruption) -> Int? {
    let snapshot: SentReport
    do throws(Interruption) {
      snapshot = try sentReport(in: file)
    } catch {
      guard case .faults = error else { throw error }
      return nil
    }
    let previous = try previousBooks(of: open.book, in: open.folder, for: due.id)
    let now = open.book.report(due, asOf: snapshot.asOf, previous: previous.figures)
    return ReportFigures(snapshot.tree).changes(to: ReportFigures(now)).count
  }
}
