internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQRendering
internal import MTTQStore
internal import MTTQText

/// `mttq diff`: what changed in a report's figures since it was sent, and by which records.
struct DiffCommand: CommandAction {
  var report = Word("")
  var format = ListFormat.text

  static let syntax = CommandSyntax(
    "diff",
    Wording(
      vi: "xem số liệu đã thay đổi kể từ khi gửi báo cáo",
      en: "show which figures changed since a report was sent"),
    discussion: Wording(
      vi: """
        So bản chụp reports/BÁO-CÁO.json với sổ hiện nay, tính đến cùng một ngày (--as-of để đổi), \
        và nêu các bản ghi làm nên mỗi thay đổi.
        """,
      en: """
        Compares the snapshot reports/REPORT.json with the book as it stands, as of the same day \
        (--as-of for another), and names the records behind each change.
        """),
    examples: ["mttq diff half-year", "mttq diff half-year --format json"],
    defaults: DiffCommand(),
    arguments: [
      .positional(.word(.report), \.report, .reportHelp),
      .option("--format", value: .choice(ListFormat.allCases), \.format, ListFormat.help),
    ])

  func run(in session: Session) throws(Interruption) -> ExitCode {
    let open = try session.openBook(errors: .refuse)
    let due = try open.book.due(report)
    let journal = try OpenJournal(open.journal).entries()
    let (sending, before) = try session.lastSnapshot(of: due.id, in: open.folder, journal)
    let asOf = session.options.asOf ?? before.asOf
    let previous = try session.previousBooks(of: open.book, in: open.folder, for: due.id)
    let now = open.book.report(due, asOf: asOf, previous: previous.figures)
    let written = journal.filter { sending.record.wasWritten(before: $0.record) }
    let indicators = open.book.standing.indicators
    let causes = ChangeCauses(
      of: due, start: open.book.calendar.start, plan: open.plan, indicators: indicators,
      since: written.map(\.record), all: journal.map(\.record))
    let all = ReportFigures(before.tree).changes(to: ReportFigures(now))
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
      try session.print(
        ChangesPage.text(
          changes, of: open.plan, indicators: indicators,
          records: records.map { ($0.record, session.day(of: $0.record)) },
          language: session.language, width: session.pageWidth, style: session.outputStyle))
    }
    return .done
  }
}

/// A record that says a report was sent.
private struct Sending {
  let record: Record
  let sent: Record.Sent
}

extension Session {
  /// The last sending of a report of which there is a snapshot, and that snapshot.
  ///
  /// A sending that was taken back may have left a newer snapshot, and one that was written by hand
  /// none: a snapshot belongs to the sending of its as-of day.
  fileprivate func lastSnapshot(
    of report: String, in folder: BookFolder, _ journal: [OpenJournal.Entry]
  ) throws(Interruption) -> (Sending, SentReport) {
    let sendings = journal.sendings(of: report)
    guard let last = sendings.last else { throw .notSent(report) }
    let files = try storing { () throws(StoreFailure) in try folder.snapshots(of: report) }
    var newest: SentReport?
    for file in files {
      let snapshot = try sentReport(in: file)
      guard snapshot.report == report else { throw .ofAnother(report, file.path) }
      if let sending = sendings.last(where: { $0.sent.on == snapshot.asOf }) {
        return (sending, snapshot)
      }
      newest = newest ?? snapshot
    }
    guard let newest else { throw .noSnapshot(report, folder.report(report).path) }
    return (last, newest)
  }
}

extension [OpenJournal.Entry] {
  /// The records that say a report was sent, the one written last at the end.
  fileprivate func sendings(of report: String) -> [Sending] {
    compactMap { entry in
      guard case .sent(let sent) = entry.record.event, sent.report == report, entry.isEffective
      else { return nil }
      return Sending(record: entry.record, sent: sent)
    }.sorted { $0.record.wasWritten(before: $1.record) }
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
