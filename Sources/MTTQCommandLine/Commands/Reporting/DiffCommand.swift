internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQRendering
internal import MTTQStore
internal import MTTQText

/// `mttq diff`: what changed in a report's figures since it was sent, and by which records.
struct DiffCommand: CommandAction {
  var report: Word?
  var format = ListFormat.text

  static let syntax = CommandSyntax(
    "diff",
    Wording(
      vi: "xem số liệu đã thay đổi kể từ khi gửi báo cáo",
      en: "show which figures changed since a report was sent"),
    discussion: Wording(
      vi: """
        So bản chụp reports/BÁO-CÁO.json với sổ hiện nay, tính đến cùng một ngày (--as-of để đổi), \
        và nêu các bản ghi làm nên mỗi thay đổi. Không nêu báo cáo thì liệt kê mọi báo cáo đã gửi, \
        mỗi báo cáo có bao nhiêu số liệu nay đã khác.
        """,
      en: """
        Compares the snapshot reports/REPORT.json with the book as it stands, as of the same day \
        (--as-of for another), and names the records behind each change. Without a report all that \
        were sent are listed, each with how many of its figures are others now.
        """),
    examples: ["mttq diff", "mttq diff half-year", "mttq diff half-year --format json"],
    defaults: DiffCommand(),
    arguments: [
      .positional(.word(.report), \.report, .reportHelp),
      .option("--format", value: .worded(ListFormat.allCases), \.format, ListFormat.help),
    ])

  func run(in session: Session) throws(Interruption) -> ExitCode {
    let open = try session.openBook(errors: .refuse)
    guard let report else { return try list(open, in: session) }
    let due = try open.book.due(report)
    let kept = try session.lastSnapshot(of: due.id, in: open)
    let (sending, asOf) = (kept.sending, session.asOf ?? kept.snapshot.asOf)
    let journal = try OpenJournal(open.journal, in: session).entries()
    let previous = try session.previousBooks(of: open.book, in: open.folder, for: due.id)
    let now = open.book.report(due, asOf: asOf, previous: previous.figures)
    let written = journal.filter { sending.record.wasWritten(before: $0.record) }
    let indicators = open.book.standing.indicators
    let causes = ChangeCauses(
      of: due, start: open.book.calendar.start, plan: open.plan, indicators: indicators,
      since: written.map(\.record), all: journal.map(\.record))
    let all = kept.changes(to: now)
    let changes = ReportChanges(
      report: due.id, name: due.name(in: open.plan.year), asOf: asOf, sent: sending.sent,
      entries: all.map { change in
        ReportChanges.Entry(change: change, records: causes.records(behind: change, of: all))
      })
    let behind = Set(changes.entries.flatMap(\.records).map(\.id))
    let records = written.filter { behind.contains($0.record.id) }
    switch format {
    case .json: try session.print(ChangesJSON.text(changes, records: records.map(\.tree)))
    case .text:
      try session.show(
        ChangesPage.text(
          changes, of: open.plan, indicators: indicators,
          records: records.map { ($0.record, session.day(of: $0.record)) },
          language: session.language, width: session.pageWidth, style: session.outputStyle))
    }
    return .done
  }

  /// Lists every report that was sent; what cannot be compared is told, and stops no other. That
  /// nothing was kept of one is a warning, as for `validate`; what is damaged is an error.
  private func list(_ open: OpenBook, in session: Session) throws(Interruption) -> ExitCode {
    let sendings = open.book.sendings
    let reports = open.book.calendar.reports.filter { !sendings.counting(of: $0.id).isEmpty }
    let previous = try session.previousReadings(
      of: open.book, in: open.folder, for: reports.map(\.id))
    var rows: [SentReportRow] = []
    var faults: [Diagnostic] = []
    for (due, previous) in zip(reports, previous) {
      guard let last = sendings.counting(of: due.id).last?.sent else { continue }
      let name = due.name(in: open.plan.year)
      do throws(Interruption) {
        let kept = try session.lastSnapshot(of: due.id, in: open)
        let asOf = session.asOf ?? kept.snapshot.asOf
        let now = open.book.report(due, asOf: asOf, previous: previous.figures)
        rows.append(
          SentReportRow(
            name: name, asOf: asOf, sent: kept.sending.sent, changes: kept.changes(to: now).count))
      } catch {
        let (told, code) = error.told
        faults += told.map { code == .noInput ? $0.asWarning : $0 }
        rows.append(
          SentReportRow(
            name: name, asOf: session.asOf ?? last.on, sent: last, changes: nil))
      }
    }
    switch format {
    case .json: try session.print(SentReportsJSON.text(rows))
    case .text:
      try session.show(
        SentReportsPage.text(
          rows, commands: session.mentions, language: session.language, width: session.pageWidth,
          style: session.outputStyle))
    }
    session.tell(faults)
    return faults.contains { $0.severity == .error } ? .data : .done
  }
}

extension Diagnostic {
  fileprivate var asWarning: Diagnostic {
    var warning = self
    warning.severity = .warning
    return warning
  }
}
