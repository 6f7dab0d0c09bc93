internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQRendering
internal import MTTQStore
internal import MTTQText

/// `mttq status`: where the year stands, and what to do next.
struct StatusCommand: CommandAction {
  var format: StatusFormat?
  var output: String?

  static let syntax = CommandSyntax(
    "status",
    Wording(vi: "xem năm nay đang tới đâu", en: "show where the year stands"),
    discussion: Wording(
      vi: """
        Kế hoạch còn thiếu gì, chỉ tiêu so với kế hoạch, định mức chưa đạt, hạn báo cáo sắp tới, hộ nghèo chưa có nơi \
        giúp đỡ và việc cần làm tiếp theo, tính đến hôm nay. Dạng html là một trang xem được trên \
        điện thoại.
        """,
      en: """
        What the plan lacks, figures against target, quotas unmet, the next deadlines, poor households without a \
        helper, and what to do next, as of today. html is a page that works on a telephone.
        """),
    examples: [
      "mttq status", "mttq status --as-of 30/6/2026", "mttq status -o tinh-hinh.html",
    ],
    defaults: StatusCommand(),
    arguments: [
      .option(
        "--format", value: .worded(StatusFormat.allCases), \.format,
        Wording(
          vi: "dạng in ra (mặc định: theo đuôi tệp của -o, nếu không thì text)",
          en: "the output format (default: as the name after -o says, else text)")),
      .option(
        "-o", or: "--output",
        value: .text(
          Placeholder(vi: "TỆP", en: "FILE", completes: .files(["html", "txt", "json"]))), \.output,
        .outputHelp),
    ])

  func run(in session: Session) throws(Interruption) -> ExitCode {
    let format = try StatusFormat.chosen(format, for: output)
    let today = try session.today()
    let open = try session.openBook(through: [today], scrutiny: .figures)
    let kept = try session.keptReports(of: open)
    let previous = try session.previousReadings(
      of: open.book, in: open.folder, for: [nil] + kept.map(\.id))
    let warnings = try session.figureWarnings(
      of: open, previous.flatMap { $0.findings(for: nil) }, asOf: today)
    var standing = YearStanding(
      open.book.reportSoFar(asOf: today), deadlines: open.book.deadlines(asOf: today),
      plan: open.plan)
    standing.areas = open.book.householdAreas(on: today)
    standing.waiting = open.book.waiting(asOf: today)
    standing.disagreements = session.disagreements(of: open, kept, previous.dropFirst())
    standing.isRegisterKeptFromGit = try isKeptFromGit(open.folder)
    standing.commands = session.mentions
    standing.book = session.options.book
    let text = text(standing, format, in: session)
    if format == .text, output.outputFile == nil {
      try session.show(text)
    } else {
      try session.deliver(Array(text.utf8), to: output, sparing: [open.folder])
    }
    session.tellFigureWarnings(warnings)
    return .done
  }

  private func text(
    _ standing: YearStanding, _ format: StatusFormat, in session: Session
  ) -> String {
    switch format {
    case .text where output.outputFile == nil:
      StatusPage.text(
        standing, language: session.language, width: session.pageWidth,
        style: session.outputStyle)
    case .text: StatusPage.text(standing, language: session.language)
    case .html: StatusHTML.text(standing, language: session.language)
    case .json: StatusJSON.text(standing, in: session.language)
    }
  }

  private func isKeptFromGit(_ folder: BookFolder) throws(Interruption) -> Bool {
    try storing { () throws(StoreFailure) in try folder.isRegisterKeptFromGit() }
  }
}
