internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQRendering
internal import MTTQStore
internal import MTTQText

/// `mttq trace`: the records behind one figure.
struct TraceCommand: CommandAction {
  var report = Word("")
  var indicator = Word("")
  var part: Word?
  var format = ListFormat.text

  static let syntax = CommandSyntax(
    "trace",
    Wording(vi: "xem các bản ghi làm nên một con số", en: "show the records behind a figure"),
    examples: [
      "mttq trace half-year quy-vi-nguoi-ngheo-thu", "mttq trace annual cay-xanh --format json",
      "mttq trace annual quy-vi-nguoi-ngheo-thu --part nguon=xa-hoi-hoa",
    ],
    defaults: TraceCommand(),
    arguments: [
      .positional(.word(.report), \.report, .reportHelp),
      .positional(
        .word(.indicator), \.indicator,
        Wording(vi: "mã hoặc tên chỉ tiêu", en: "the indicator's id or name")),
      .option(
        "--part", value: .word(PartWord.placeholder), \.part,
        Wording(
          vi: "chỉ phần này của một phân tổ, như nguon=xa-hoi-hoa",
          en: "only this part of a breakdown, as nguon=xa-hoi-hoa")),
      .option("--format", value: .worded(ListFormat.allCases), \.format, ListFormat.help),
    ])

  func run(in session: Session) throws(Interruption) -> ExitCode {
    let open = try session.openBook()
    let due = try open.book.due(report)
    var faults = Faults(telling: session.tell)
    let named = faults.indicator(self.indicator, of: open.plan)
    let part = self.part.flatMap { word in
      faults.collect { () throws(Diagnostic) in
        try PartWord.part(word, open.plan, telling: session.tell)
      }.value
    }
    if let indicator = named.value, let word = self.part, !indicator.isFlow {
      faults.add(.notBrokenDown(word, indicator.id))
    }
    let indicator = try faults.all(named)
    let trace = open.book.trace(indicator, in: due, part: part)
    var json = TraceJSON(
      report: due.id, indicator: indicator.id, part: part, value: trace.value)
    let width = session.lineWidth(on: .output)
    let head = RecordPage.traceHead(
      indicator, part: part.map(open.plan.words), value: trace.value, report: due,
      language: session.language, width: width)
    try format == .json ? session.print(json.opening) : session.pour(head)
    let journal = try OpenJournal(open.journal, in: session)
    try journal.eachInOrder(byDay: true, where: { $0.isEffective && trace.stands($0.record) }) {
      entry in
      switch format {
      case .json: TraceJSON.text(of: entry.tree)
      case .text:
        RecordPage.trace(
          entry.record, carried: trace.carried, report: due, language: session.language,
          width: width)
      }
    } _: { text throws(Interruption) in
      try format == .json ? session.print(json.following(text)) : session.pour(text)
    }
    if format == .json { try session.print(json.ending) }
    return .done
  }
}

extension Plan {
  /// A part of a breakdown by its names: `Nguồn: Xã hội hóa`.
  fileprivate func words(_ part: Record.BreakdownPart) -> String {
    let dimension = allBreakdowns.first { $0.id == part.dimension }
    let name = dimension?.parts.first { $0.id == part.part }?.name
    return "\(dimension?.name ?? part.dimension): \(name ?? part.part)"
  }
}

extension Diagnostic {
  fileprivate static func notBrokenDown(_ word: Word, _ indicator: String) -> Diagnostic {
    word.fault(
      Wording(
        vi: "“\(indicator)” không chia theo phân tổ: chỉ số phát sinh mới có phần",
        en: "“\(indicator)” is not broken down: only flows have parts"),
      hint: Wording(vi: "bỏ --part", en: "leave --part out"), code: .usageConflict)
  }
}
