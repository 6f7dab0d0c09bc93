internal import ArgumentSyntax
internal import MTTQRendering
internal import MTTQText

/// `mttq show`: the plan as a page.
struct ShowCommand: CommandAction {
  static let syntax = CommandSyntax(
    "show", Wording(vi: "xem kế hoạch", en: "show the plan"), examples: ["mttq show"],
    defaults: ShowCommand(), arguments: [])

  func run(in session: Session) throws(Interruption) -> ExitCode {
    let open = try session.openPlan()
    try session.print(
      PlanPage.text(
        open.plan, language: session.language, width: session.pageWidth,
        style: session.outputStyle))
    return .done
  }
}
