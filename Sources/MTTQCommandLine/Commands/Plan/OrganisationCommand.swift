internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQRendering
internal import MTTQText

/// `mttq org …`: the organisations of the plan.
enum OrganisationCommand {
  static let command = PlanPart.organisation.group(
    Wording(vi: "các tổ chức cùng thực hiện kế hoạch", en: "the organisations of the plan"),
    list: Command(OrganisationListCommand.syntax) { $0 })
}

/// `mttq org list`: the organisations of the plan.
struct OrganisationListCommand: CommandAction {
  var output = ListOutput()

  static let syntax = CommandSyntax(
    "list", Wording(vi: "xem các tổ chức", en: "show the organisations"),
    examples: ["mttq org list", "mttq org list -o to-chuc.xlsx"],
    defaults: OrganisationListCommand(), arguments: ListOutput.arguments(\.output))

  func run(in session: Session) throws(Interruption) -> ExitCode {
    try output.write(as: "to-chuc", in: session) { () throws(Interruption) in
      let (day, language) = (try session.today(), session.language)
      let open = try session.openPlan()
      return ListOutput.Forms(
        folder: open.folder,
        table: { PrintedList(organisationsOf: open.plan, asOf: day, language: language) },
        json: { OrganisationsJSON.text(open.plan, asOf: day) },
        page: { OrganisationsPage.text(open.plan, language: language, width: $0, style: $1) })
    }
    return .done
  }
}
