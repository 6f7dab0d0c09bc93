internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQRendering
internal import MTTQStore
internal import MTTQText

/// `mttq report ID`: prints a report.
struct ReportCommand: CommandAction {
  var report = Word("")
  var format: ReportFormat?
  var table: ReportTable?
  var separator: CSVText.Separator?
  var appendices: AppendixChoice?
  var output: String?
  var withNames = false
  var isCheck = false
  var despiteErrors = false
  var isForced = false

  static let syntax = CommandSyntax(
    "report", Wording(vi: "in báo cáo", en: "print a report"),
    discussion: Wording(
      vi: """
        Mã báo cáo là half-year, nine-month, annual, month-01 … month-12, quarter-1 … quarter-4, \
        tùy theo chế độ báo cáo trong kế hoạch.
        Sổ có lỗi thì không in được (mã thoát 65): một con số sai không được ra khỏi cơ quan.
        """,
      en: """
        A report id is half-year, nine-month, annual, month-01 … month-12 or quarter-1 … \
        quarter-4, as the plan's duties have it.
        A book with errors is refused (exit code 65): a wrong figure must not leave the office.
        """),
    examples: [
      "mttq report half-year", "mttq report annual -o bao-cao-nam.docx",
      "mttq report month-03 --appendices 1,3 -o thang-3.docx",
      "mttq report annual -o so-lieu-nam.xlsx", "mttq report annual --format csv --table models",
      "mttq report annual --check",
    ],
    defaults: ReportCommand(),
    arguments: [
      .positional(.word(.report), \.report, .reportHelp),
      .option(
        "--format", value: .worded(ReportFormat.allCases), \.format,
        Wording(
          vi: "dạng in ra (mặc định: theo đuôi tệp của -o, nếu không thì text)",
          en: "the output format (default: as the name after -o says, else text)")),
      .option(
        "--table", value: .worded(ReportTable.allCases), \.table,
        Wording(
          vi: "bảng nào của báo cáo được ghi ra CSV (mặc định: figures)",
          en: "which table of the report CSV has (default: figures)")),
      .option("--separator", value: .separator, \.separator, .separatorHelp),
      .option("--appendices", value: .appendices, \.appendices, .appendicesHelp),
      .option(
        "-o", or: "--output", value: .text(.output), \.output,
        .outputHelp),
      .flag(
        "--names", \.withNames,
        .namesHelp),
      .flag(
        "--check", \.isCheck,
        Wording(
          vi: "mã thoát 1 khi còn chỉ tiêu hoặc định mức chưa đạt, số vượt mức chặn, quỹ chi vượt",
          en:
            "exit 1 while a target or quota is not met, a figure above its bound, a fund overdrawn"
        )),
      .flag(
        "--despite-errors", \.despiteErrors,
        Wording(
          vi: "in dù sổ có lỗi, bỏ qua các dòng lỗi (mã thoát vẫn là 65)",
          en: "print in spite of errors, leaving bad lines out (still exit 65)")),
      .flag("--force", \.isForced, .forceHelp),
    ])

  func run(in session: Session) throws(Interruption) -> ExitCode {
    let print = try print(in: session)
    let open = try session.openBook(errors: despiteErrors ? .ignore : .refuse, scrutiny: .figures)
    let errors = open.book.findings.filter { $0.severity == .error }
    let due = try open.book.due(report)
    let asOf = try day(of: due, open.book, session)
    let previous = try session.previousBooks(of: open.book, in: open.folder, for: due.id)
    let report = open.book.report(due, asOf: asOf, previous: previous.figures)
    let sent = open.book.lastSent(due.id, upTo: asOf)
    let document = PrintableReport(
      report: report, plan: open.plan, names: withNames ? open.book.names(in: report) : nil,
      number: sent?.number, date: sent?.on,
      code: print.format.isPaper ? open.book.code(of: report) : nil,
      errors: errors.number, appendices: appendices)
    let warnings = try session.figureWarnings(
      of: open, previous.findings(for: due.id), asOf: asOf)
    try session.deliver(
      print.bytes(of: document), to: output, sparing: [open.folder] + open.previous,
      for: withNames ? .ownerOnly : .asBefore, isText: print.format == .text)
    session.tell(errors)
    session.tellFigureWarnings(warnings)
    if withNames { session.tell(.staysInOffice) }
    if !errors.isEmpty { return .data }
    guard isCheck else { return .done }
    let unmet = report.unmet + open.book.failedFigures(in: due)
    if !unmet.isEmpty { session.tell(.notMet(unmet)) }
    return unmet.isEmpty ? .done : .findings
  }

  /// The as-of day: that given, else that of its last sending, so that a print made later is the same.
  private func day(
    of due: DueReport, _ book: Book, _ session: Session
  ) throws(Interruption) -> CalendarDate {
    if let given = session.asOf { return given }
    if let sent = book.lastSent(due.id)?.on { return sent }
    return try session.today()
  }

  private func print(in session: Session) throws(Interruption) -> ReportPrint {
    let format = try ReportFormat.chosen(format, for: output)
    if format != .csv {
      if table != nil { throw .fault(.onlyForTables("--table")) }
      if separator != nil { throw .fault(.onlyForTables("--separator")) }
    }
    if appendices != nil, !format.isDocument { throw .fault(.onlyForDocuments) }
    if format.isOfOffice {
      try session.requireNoTerminal(output, file: "\(report.text).\(format.rawValue)")
    }
    try session.requireReplaceable(output, by: format.isOfOffice, isForced: isForced)
    var print = ReportPrint(
      format: format, table: table ?? .figures, separator: separator ?? .comma)
    if output.outputFile == nil {
      print.width = session.pageWidth
      print.style = session.outputStyle
    }
    return print
  }
}

extension Report {
  /// What is not met: ids of indicators with a target, and quotas with who falls short.
  fileprivate var unmet: [String] {
    let missed = targets.filter { !$0.met }.map { row in
      ([row.target.indicator] + [row.target.org, row.target.area].compactMap { $0 })
        .joined(separator: "/")
    }
    let short = quotas.filter { $0.met == false }.map { row in
      ([row.quota.kind.rawValue] + [row.org, row.area].compactMap { $0 }).joined(separator: "/")
    }
    return missed + short
  }
}

extension Book {
  /// The Mã kiểm tra of the last sending that sealed the data of a report.
  func code(of report: Report) -> String? {
    guard sendings.areSealed(of: report.id) else { return nil }
    let data = SHA256.digest(Array(ReportJSON.text(report).utf8).span)
    return sendings.code(of: report.id, sealing: data)
  }

  /// The names of the heads of the households that a report lists.
  fileprivate func names(in report: Report) -> [String: String] {
    let listed = Set(
      (report.households.withoutHelper ?? []) + report.households.helpedHouseholds.map(\.household))
    return heads.filter { listed.contains($0.key) }
  }
}

extension Wording {
  fileprivate static func notMet(_ items: [String]) -> Wording {
    let list = items.joined(separator: ", ")
    return Wording(vi: "chưa đạt: \(list)", en: "not met: \(list)")
  }
}
