internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQRendering
internal import MTTQText

/// `mttq helper list`: the helpers of the register and how many households each helps.
struct HelperListCommand: CommandAction {
  var withNames = false
  var format = ListFormat.text

  static let syntax = CommandSyntax(
    "list", Wording(vi: "xem các nơi giúp đỡ", en: "show the helpers"),
    examples: ["mttq helper list", "mttq helper list --names"], defaults: HelperListCommand(),
    arguments: [
      .flag("--names", \.withNames, .namesHelp),
      .option("--format", value: .choice(ListFormat.allCases), \.format, ListFormat.help),
    ])

  func run(in session: Session) throws(Interruption) -> ExitCode {
    let day = try session.today()
    let book = try session.openBook().book
    let households = book.households(asOf: day)
    switch format {
    case .json:
      try session.print(
        HelpersJSON.text(book.register, households: households, asOf: day, withNames: withNames))
    case .text:
      try session.print(
        HelpersPage.text(
          book.register, households: households, asOf: day, withNames: withNames,
          language: session.language, width: session.pageWidth, style: session.outputStyle))
    }
    if withNames, format == .json { session.tell(.staysInOffice) }
    return .done
  }
}
