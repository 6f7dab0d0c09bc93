internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQRendering
internal import MTTQText

/// `mttq indicator …`: the plan's own indicators, and the catalogue that all plans share.
enum IndicatorCommand {
  static let command = PlanPart.indicator.group(
    Wording(
      vi: "chỉ tiêu riêng của kế hoạch; danh mục chỉ tiêu",
      en: "the plan's own indicators; the catalogue"),
    list: Command(IndicatorListCommand.syntax) { $0 })
}

/// `mttq indicator list`: the plan's own indicators, then those of the catalogue.
struct IndicatorListCommand: CommandAction {
  static let syntax = CommandSyntax(
    "list",
    Wording(
      vi: "xem chỉ tiêu riêng của kế hoạch, rồi danh mục chung",
      en: "show the plan's own indicators, then the catalogue"),
    examples: ["mttq indicator list"], defaults: IndicatorListCommand(), arguments: [])

  func run(in session: Session) throws(Interruption) -> ExitCode {
    try session.show(
      IndicatorsPage.text(
        session.openPlan().plan, language: session.language, width: session.pageWidth,
        style: session.outputStyle))
    return .done
  }
}
