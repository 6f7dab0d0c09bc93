internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQRendering
internal import MTTQText

/// `mttq area …`: the residential areas of the plan.
enum AreaCommand {
  static let command = PlanPart.area.group(
    Wording(
      vi: "các khu dân cư; sáp nhập, chia tách", en: "the residential areas; merge and split them"),
    list: Command(AreaListCommand.syntax) { $0 },
    others: [
      Command(AreaChangeCommand.merge) { $0 }, Command(AreaChangeCommand.split) { $0 },
    ])
}

/// `mttq area list`: the residential areas of the plan.
struct AreaListCommand: CommandAction {
  var output = ListOutput()

  static let syntax = CommandSyntax(
    "list", Wording(vi: "xem các khu dân cư", en: "show the residential areas"),
    examples: ["mttq area list", "mttq area list --as-of 1/7/2026 -o khu-dan-cu.xlsx"],
    defaults: AreaListCommand(), arguments: ListOutput.arguments(\.output))

  func run(in session: Session) throws(Interruption) -> ExitCode {
    try output.write(as: "khu-dan-cu", in: session) { () throws(Interruption) in
      let (day, language) = (try session.today(), session.language)
      let open = try session.openPlan()
      return ListOutput.Forms(
        folder: open.folder,
        table: { PrintedList(areasOf: open.plan, asOf: day, language: language) },
        json: { AreasJSON.text(open.plan, asOf: day) },
        page: { AreasPage.text(open.plan, asOf: day, language: language, width: $0, style: $1) })
    }
    return .done
  }
}
