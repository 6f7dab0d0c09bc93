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
      Command(TargetRemoveCommand.syntax) { $0 },
    ])
}

/// `mttq target list`: how far every target is reached.
struct TargetListCommand: CommandAction {
  var output = ListOutput()

  static let syntax = CommandSyntax(
    "list", Wording(vi: "xem mức đạt của từng chỉ tiêu", en: "show how far targets are reached"),
    examples: [
      "mttq target list", "mttq target list --as-of 30/6/2026",
      "mttq target list -o chi-tieu.xlsx",
    ],
    defaults: TargetListCommand(), arguments: ListOutput.arguments(\.output))

  func run(in session: Session) throws(Interruption) -> ExitCode {
    try output.write(as: "chi-tieu", in: session) { () throws(Interruption) in
      let (day, language) = (try session.today(), session.language)
      let open = try session.openBook(through: [day])
      let rows = open.book.targets(asOf: day)
      return ListOutput.Forms(
        folder: open.folder,
        table: { PrintedList(rows, of: open.plan, asOf: day, language: language) },
        json: { TargetsJSON.text(rows, asOf: day) },
        page: {
          TargetsPage.text(
            rows, of: open.plan, asOf: day, language: language, width: $0, style: $1)
        })
    }
    return .done
  }
}
