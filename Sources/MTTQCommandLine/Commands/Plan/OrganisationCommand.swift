internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQRendering
internal import MTTQText

/// `mttq org …`: the organisations of the plan.
enum OrganisationCommand {
  static let command = Command<any CommandAction>(
    "org",
    Wording(vi: "thêm và xem các tổ chức", en: "add organisations and see them"),
    subcommands: [
      Command(OrganisationAddCommand.syntax) { $0 }, Command(OrganisationListCommand.syntax) { $0 },
    ])
}

/// `mttq org list`: the organisations of the plan.
struct OrganisationListCommand: CommandAction {
  static let syntax = CommandSyntax(
    "list", Wording(vi: "xem các tổ chức", en: "show the organisations"),
    examples: ["mttq org list"], defaults: OrganisationListCommand(), arguments: [])

  func run(in session: Session) throws(Interruption) -> ExitCode {
    try session.print(
      OrganisationsPage.text(
        session.openPlan().plan, language: session.language, width: session.pageWidth,
        style: session.outputStyle))
    return .done
  }
}
