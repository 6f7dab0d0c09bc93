internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQRendering
internal import MTTQText

/// `mttq todo`: what the plan still lacks, with the commands that mend it.
struct TodoCommand: CommandAction {
  var format = ListFormat.text

  static let syntax = CommandSyntax(
    "todo",
    Wording(vi: "xem kế hoạch còn thiếu những gì", en: "show what the plan still lacks"),
    discussion: Wording(
      vi: """
        Mỗi điều còn thiếu kèm lệnh để ghi vào, theo thứ tự của kế hoạch; “…” là chỗ cần gõ. Không \
        còn điều nào thì kế hoạch đã đủ.
        """,
      en: """
        Each thing that is missing with the command that mends it, in the plan's order; “…” is what \
        is to be typed. A plan of which nothing is told is whole.
        """),
    examples: ["mttq todo", "mttq todo --format json"], defaults: TodoCommand(),
    arguments: [
      .option("--format", value: .worded(ListFormat.allCases), \.format, ListFormat.help)
    ])

  func run(in session: Session) throws(Interruption) -> ExitCode {
    let gaps = PlanGaps(of: try session.openPlan().plan)
    let text =
      switch format {
      case .json: TodoJSON.text(gaps, of: session.options.book, in: session.language)
      case .text:
        TodoPage.text(
          gaps, of: session.options.book, language: session.language, width: session.pageWidth,
          style: session.outputStyle)
      }
    try session.print(text)
    return .done
  }
}
