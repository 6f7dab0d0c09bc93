internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQRendering
internal import MTTQText

/// `mttq area …`: the residential areas of the plan.
enum AreaCommand {
  static let command = Command<any CommandAction>(
    "area",
    Wording(
      vi: "thêm, xem, sáp nhập, chia tách các khu dân cư",
      en: "add residential areas, see, merge and split them"),
    subcommands: [
      Command(AreaAddCommand.syntax) { $0 }, Command(AreaListCommand.syntax) { $0 },
      Command(AreaChangeCommand.merge) { $0 }, Command(AreaChangeCommand.split) { $0 },
    ])
}

/// `mttq area list`: the residential areas of the plan.
struct AreaListCommand: CommandAction {
  static let syntax = CommandSyntax(
    "list", Wording(vi: "xem các khu dân cư", en: "show the residential areas"),
    examples: ["mttq area list"], defaults: AreaListCommand(), arguments: [])

  func run(in session: Session) throws(Interruption) -> ExitCode {
    let day = try session.today()
    try session.print(
      AreasPage.text(
        session.openPlan().plan, asOf: day, language: session.language, width: session.pageWidth,
        style: session.outputStyle))
    return .done
  }
}
