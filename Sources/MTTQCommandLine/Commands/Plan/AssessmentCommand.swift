internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQRendering
internal import MTTQText

/// `mttq assessment …`: the score tables of the plan.
enum AssessmentCommand {
  static let command = PlanPart.assessment.group(
    Wording(
      vi: "các bảng điểm và điểm đã chấm", en: "the score tables and their points"),
    list: Command(AssessmentListCommand.syntax) { $0 })
}

/// `mttq assessment list`: the score tables with the points of each subject.
struct AssessmentListCommand: CommandAction {
  var output = ListOutput()

  static let syntax = CommandSyntax(
    "list",
    Wording(vi: "xem các bảng điểm và điểm đã chấm", en: "show the score tables and their points"),
    examples: ["mttq assessment list", "mttq assessment list -o bang-diem.xlsx"],
    defaults: AssessmentListCommand(), arguments: ListOutput.arguments(\.output))

  func run(in session: Session) throws(Interruption) -> ExitCode {
    try output.write(as: "bang-diem", in: session) { () throws(Interruption) in
      let (day, language) = (try session.today(), session.language)
      let open = try session.openBook()
      let tables = open.book.assessments(asOf: day)
      return ListOutput.Forms(
        folder: open.folder,
        table: { PrintedList(tables, of: open.plan, asOf: day, language: language) },
        json: { AssessmentsJSON.text(tables, asOf: day) },
        page: {
          AssessmentsPage.text(
            tables, of: open.plan, asOf: day, language: language, width: $0, style: $1)
        })
    }
    return .done
  }
}
