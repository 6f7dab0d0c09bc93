internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQRendering
internal import MTTQStore
internal import MTTQText

/// `mttq status`: where the year stands, and what to do next.
struct StatusCommand: CommandAction {
  static let syntax = CommandSyntax(
    "status",
    Wording(vi: "xem năm nay đang tới đâu", en: "show where the year stands"),
    discussion: Wording(
      vi: """
        Chỉ tiêu so với kế hoạch, định mức chưa đạt, hạn báo cáo sắp tới, hộ nghèo chưa có nơi \
        giúp đỡ và việc cần làm tiếp theo, tính đến hôm nay.
        """,
      en: """
        Figures against target, quotas unmet, the next deadlines, poor households without a \
        helper, and what to do next, as of today.
        """),
    examples: ["mttq status", "mttq status --as-of 30/6/2026"], defaults: StatusCommand(),
    arguments: [])

  func run(in session: Session) throws(Interruption) -> ExitCode {
    let today = try session.today()
    let open = try session.openBook(through: [today])
    let report = open.book.reportSoFar(asOf: today)
    let kept = try session.keptReports(of: open)
    let previous = try session.previousReadings(
      of: open.book, in: open.folder, for: [nil] + kept.map(\.id))
    let warnings = try session.figureWarnings(
      of: open, previous.flatMap { $0.findings(for: nil) }, asOf: today)
    try session.show(
      StatusPage.text(
        report, deadlines: open.book.deadlines(asOf: today), plan: open.plan,
        areas: open.book.householdAreas(on: today), waiting: open.book.waiting(asOf: today),
        disagreements: session.disagreements(of: open, kept, previous.dropFirst()),
        isRegisterKeptFromGit: try isKeptFromGit(open.folder),
        commands: session.mentions, language: session.language, width: session.pageWidth,
        style: session.outputStyle))
    session.tellFigureWarnings(warnings)
    return .done
  }

  private func isKeptFromGit(_ folder: BookFolder) throws(Interruption) -> Bool {
    try storing { () throws(StoreFailure) in try folder.isRegisterKeptFromGit() }
  }
}
