internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQRendering
internal import MTTQText

/// `mttq assessment …`: the score tables of the plan.
enum AssessmentCommand {
  static let command = Command<any CommandAction>(
    "assessment",
    Wording(vi: "thêm bảng điểm và xem điểm", en: "add score tables and see the points"),
    subcommands: [
      Command(AssessmentAddCommand.syntax) { $0 }, Command(AssessmentListCommand.syntax) { $0 },
    ])
}

/// `mttq assessment list`: the score tables with the points of each subject.
struct AssessmentListCommand: CommandAction {
  var format = ListFormat.text

  static let syntax = CommandSyntax(
    "list",
    Wording(vi: "xem các bảng điểm và điểm đã chấm", en: "show the score tables and their points"),
    examples: ["mttq assessment list", "mttq assessment list --format json"],
    defaults: AssessmentListCommand(),
    arguments: [
      .option("--format", value: .choice(ListFormat.allCases), \.format, ListFormat.help)
    ])

  func run(in session: Session) throws(Interruption) -> ExitCode {
    let day = try session.today()
    let open = try session.openBook()
    let tables = open.book.assessments(asOf: day)
    switch format {
    case .json: try session.print(AssessmentsJSON.text(tables, asOf: day))
    case .text:
      try session.print(
        AssessmentsPage.text(
          tables, of: open.plan, asOf: day, language: session.language, width: session.pageWidth,
          style: session.outputStyle))
    }
    return .done
  }
}
