internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQRendering
internal import MTTQText

/// `mttq trace`: the records behind one figure.
struct TraceCommand: CommandAction {
  var report = Word("")
  var indicator = Word("")
  var format = ListFormat.text

  static let syntax = CommandSyntax(
    "trace",
    Wording(vi: "xem các bản ghi làm nên một con số", en: "show the records behind a figure"),
    examples: [
      "mttq trace half-year quy-vi-nguoi-ngheo-thu", "mttq trace annual cay-xanh --format json",
    ],
    defaults: TraceCommand(),
    arguments: [
      .positional(.word(.report), \.report, .reportHelp),
      .positional(
        .word(Placeholder(vi: "CHỈ-TIÊU", en: "INDICATOR")), \.indicator,
        Wording(vi: "mã hoặc tên chỉ tiêu", en: "the indicator's id or name")),
      .option("--format", value: .choice(ListFormat.allCases), \.format, ListFormat.help),
    ])

  func run(in session: Session) throws(Interruption) -> ExitCode {
    let open = try session.openBook()
    let due = try open.book.due(report)
    let indicator = try faulting { () throws(Diagnostic) in try open.plan.indicator(self.indicator)
    }
    let trace = open.book.trace(indicator, in: due)
    let journal = try session.journal(of: open.folder)
    let records = trace.records(among: journal.effective, \.record)
    switch format {
    case .json:
      try session.print(
        TraceJSON.text(
          report: due.id, indicator: indicator.id, value: trace.value, records: records.map(\.tree))
      )
    case .text:
      try session.print(
        RecordPage.trace(
          indicator, trace, report: due, records: records.map(\.record),
          language: session.language))
    }
    return .done
  }
}
