internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQRendering
internal import MTTQText

/// `mttq target …`: the targets of the plan, and how far they are reached.
enum TargetCommand {
  static let command = Command<any CommandAction>(
    "target",
    Wording(vi: "đặt chỉ tiêu và xem mức đạt", en: "set targets and see how far they are reached"),
    subcommands: [
      Command(TargetSetCommand.syntax) { $0 }, Command(TargetListCommand.syntax) { $0 },
    ])
}

/// `mttq target list`: how far every target is reached.
struct TargetListCommand: CommandAction {
  var format = ListFormat.text

  static let syntax = CommandSyntax(
    "list", Wording(vi: "xem mức đạt của từng chỉ tiêu", en: "show how far targets are reached"),
    examples: ["mttq target list", "mttq target list --as-of 30/6/2026"],
    defaults: TargetListCommand(),
    arguments: [
      .option("--format", value: .choice(ListFormat.allCases), \.format, ListFormat.help)
    ])

  func run(in session: Session) throws(Interruption) -> ExitCode {
    let day = try session.today()
    let open = try session.openBook(through: [day])
    let rows = open.book.targets(asOf: day)
    switch format {
    case .json: try session.print(TargetsJSON.text(rows, asOf: day))
    case .text:
      try session.print(
        TargetsPage.text(
          rows, of: open.plan, asOf: day, language: session.language, width: session.pageWidth,
          style: session.outputStyle))
    }
    return .done
  }
}
