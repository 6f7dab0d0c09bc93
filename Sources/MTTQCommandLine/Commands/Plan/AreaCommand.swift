internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQRendering
internal import MTTQText

/// `mttq area …`: the residential areas of the plan.
enum AreaCommand {
  static let command = Command<any CommandAction>(
    "area", Wording(vi: "thêm và xem các khu dân cư", en: "add residential areas and see them"),
    subcommands: [
      Command(AreaAddCommand.syntax) { $0 }, Command(AreaListCommand.syntax) { $0 },
    ])
}

/// `mttq area list`: the residential areas of the plan.
struct AreaListCommand: CommandAction {
  static let syntax = CommandSyntax(
    "list", Wording(vi: "xem các khu dân cư", en: "show the residential areas"),
    examples: ["mttq area list"], defaults: AreaListCommand(), arguments: [])

  func run(in session: Session) throws(Interruption) -> ExitCode {
    try session.print(
      AreasPage.text(
        session.openPlan().plan, language: session.language, width: session.pageWidth,
        style: session.outputStyle))
    return .done
  }
}
