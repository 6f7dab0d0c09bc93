internal import MTTQCore
internal import MTTQStore
internal import MTTQText

/// A report as it was sent, and the sending that kept it.
struct KeptReport {
  let sending: Sendings.Sending
  let snapshot: SentReport

  /// What differs in the figures of a report made now.
  func changes(to now: Report) -> [ReportChange] {
    ReportFigures(snapshot.tree).changes(to: ReportFigures(now))
  }
}

extension Session {
  /// The last sending of a report of which there is a snapshot, and that snapshot.
  ///
  /// A sending that was taken back may have left a newer snapshot, and one that was written by hand
  /// none: a snapshot belongs to the sending of its as-of day.
  ///
  /// - Throws: `store/no-input` where it was not sent, or nothing was kept of it; what is wrong with
  ///   a snapshot.
  func lastSnapshot(of report: String, in open: OpenBook) throws(Interruption) -> KeptReport {
    let sendings = open.book.sendings.counting(of: report)
    guard let last = sendings.last else { throw .notSent(report) }
    let files = try storing { () throws(StoreFailure) in try open.folder.snapshots(of: report) }
    var newest: SentReport?
    for file in files {
      let snapshot = try sentReport(in: file)
      guard snapshot.report == report else { throw .ofAnother(report, file.path) }
      if let sending = sendings.last(where: { $0.sent.on == snapshot.asOf }) {
        return KeptReport(sending: sending, snapshot: snapshot)
      }
      newest = newest ?? snapshot
    }
    guard let newest else { throw .noSnapshot(report, open.folder.report(report).path) }
    return KeptReport(sending: last, snapshot: newest)
  }

  /// The reports that were sent, or of which there is a snapshot; none of a book with errors, whose
  /// figures are not to be compared.
  func keptReports(of open: OpenBook) throws(Interruption) -> [DueReport] {
    if open.book.hasErrors { return [] }
    return try storing { () throws(StoreFailure) in
      var kept: [DueReport] = []
      for due in open.book.calendar.reports {
        let isKept = try FileFacts(ofPath: open.folder.report(due.id).path) != nil
        if isKept || !open.book.sendings.counting(of: due.id).isEmpty { kept.append(due) }
      }
      return kept
    }
  }

  /// The reports that were sent, and with which the book no longer agrees: a journal or register
  /// that is gone, or an old copy of one, shows here.
  ///
  /// - Parameter previous: for each report that is kept last year's figures.
  func disagreements(
    of open: OpenBook, _ kept: [DueReport], _ previous: ArraySlice<PreviousReading>
  ) -> [ReportSince] {
    zip(kept, previous).map { due, previous in
      let isInJournal = !open.book.sendings.counting(of: due.id).isEmpty
      return ReportSince(
        report: due.id, isInJournal: isInJournal,
        outcome: outcome(of: due, isInJournal: isInJournal, in: open, previous))
    }.filter { !$0.agrees }
  }

  /// How many figures differ from those that were sent; of a report that the journal does not know
  /// from those of its newest snapshot.
  private func outcome(
    of due: DueReport, isInJournal: Bool, in open: OpenBook, _ previous: PreviousReading
  ) -> ReportSince.Outcome {
    let snapshot: SentReport
    do throws(Interruption) {
      snapshot =
        isInJournal
        ? try lastSnapshot(of: due.id, in: open).snapshot
        : try sentReport(in: open.folder.report(due.id))
    } catch {
      if error.told.code == .noInput { return .missing }
      // What is wrong with the file the page says; that the disk refused it is another matter.
      if case .store = error { tell(error.told.diagnostics) }
      return .unreadable
    }
    let now = open.book.report(due, asOf: snapshot.asOf, previous: previous.figures)
    return .changed(ReportFigures(snapshot.tree).changes(to: ReportFigures(now)).count)
  }
}

extension Interruption {
  fileprivate static func notSent(_ report: String) -> Interruption {
    .fault(
      Diagnostic(
        .notSent,
        Wording(
          vi: "báo cáo \(report) chưa được gửi", en: "the report \(report) was not sent yet"),
        hint: Wording(
          vi: "khi gửi, ghi bằng mttq send \(report)",
          en: "when it is sent, record it with mttq send \(report)")), .noInput)
  }

  fileprivate static func ofAnother(_ report: String, _ path: String) -> Interruption {
    .fault(
      Diagnostic(
        .formatUnknown, at: Place(path: path, line: 1, column: 1),
        Wording(
          vi: "tệp không phải là bản chụp của báo cáo \(report)",
          en: "the file is no snapshot of the report \(report)")), .data)
  }

  fileprivate static func noSnapshot(_ report: String, _ path: String) -> Interruption {
    .fault(
      Diagnostic(
        .notSent,
        Wording(
          vi: "không có bản chụp “\(path)” của báo cáo đã gửi",
          en: "there is no snapshot “\(path)” of the report as it was sent"),
        hint: Wording(
          vi: "chép lại tệp đã lưu, hoặc gửi lại bằng mttq send \(report) --again",
          en: "put a saved copy there, or send once more with mttq send \(report) --again")),
      .noInput)
  }
}

extension DiagnosticCode {
  fileprivate static let notSent = storeNoInput
}
