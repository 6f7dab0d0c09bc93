internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQRendering
internal import MTTQStore
internal import MTTQText

/// `mttq diff`: what changed in a report's figures since it was sent, and by which records.
struct DiffCommand: CommandAction {
  var report = Word("")
  var format = Format.text

  enum Format: String, Sendable, CaseIterable {
    case text
    case json
  }

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
      .option(
        "--format", value: .choice(Format.allCases), \.format,
        Wording(vi: "dạng in ra (mặc định: text)", en: "the output format (default: text)")),
    ])

  func run(in session: Session) throws(Interruption) -> ExitCode {
    let open = try session.openBook()
    let due = try open.book.due(report)
    guard let sent = open.book.lastSent(due.id) else { throw .notSent(due.id) }
    let before = try session.snapshot(of: sent, in: open.folder)
    let asOf = session.options.asOf ?? before.asOf
    guard
      let now = open.book.report(
        due.id, asOf: asOf, previous: session.previousFigures(due.id, of: open))
    else { return .software }
    let journal = try session.journal(of: open.folder)
    let written = journal.records(since: sent, of: due.id)
    let indicators = open.book.standing.indicators
    let causes = ChangeCauses(
      plan: open.plan, indicators: indicators, report: due.id, since: written.map(\.record),
      all: journal.entries.map(\.record))
    let changes = ReportChanges(
      report: due.id, kind: due.duty.kind, asOf: asOf, sent: sent,
      entries: ReportFigures(before.tree).changes(to: ReportFigures(ReportJSON.node(now)))
        .map { ReportChanges.Entry(change: $0, records: causes.records(behind: $0)) })
    let behind = Set(changes.entries.flatMap(\.records).map(\.id))
    let records = written.filter { behind.contains($0.record.id) }
    switch format {
    case .json: try session.print(ChangesJSON.text(changes, records: records.map(\.tree)))
    case .text:
      try session.print(
        ChangesPage.text(
          changes, of: open.plan, indicators: indicators, records: records.map(\.record),
          language: session.language, width: session.pageWidth, style: session.outputStyle))
    }
    return .done
  }
}

extension Session {
  /// The snapshot of a report as it was sent.
  ///
  /// Where a later sending was taken back, that is one of those that it had replaced: the one of
  /// the day on which the report was sent.
  fileprivate func snapshot(
    of sent: Record.Sent, in folder: BookFolder
  ) throws(Interruption) -> SentReport {
    let files = try storing { () throws(StoreFailure) in try folder.snapshots(of: sent.report) }
    guard let first = files.first else {
      throw .noSnapshot(sent.report, folder.report(sent.report).path)
    }
    let newest = try sentReport(in: first)
    if newest.asOf == sent.on { return newest }
    for file in files.dropFirst() {
      let older = try sentReport(in: file)
      if older.asOf == sent.on { return older }
    }
    return newest
  }
}

extension JournalRecords {
  /// The records written since a report was last sent: later, or further down in the journal.
  fileprivate func records(since sent: Record.Sent, of report: String) -> [Entry] {
    let place = entries.lastIndex { entry in
      guard !entry.isVoided, case .sent(let other) = entry.record.event else { return false }
      return other == sent
    }
    guard let place else { return [] }
    let at = entries[place].record.at
    return entries.enumerated().filter { $0 > place || $1.record.at > at }.map(\.element)
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
  fileprivate static let notSent = DiagnosticCode("store/no-input", .error)
}
