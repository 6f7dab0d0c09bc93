internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQRendering
internal import MTTQText

/// `mttq helper list`: the helpers of the register and how many households each helps.
struct HelperListCommand: CommandAction {
  var withNames = false
  var output = ListOutput()

  static let syntax = CommandSyntax(
    "list", Wording(vi: "xem các nơi giúp đỡ", en: "show the helpers"),
    examples: [
      "mttq helper list", "mttq helper list --names", "mttq helper list -o noi-giup-do.xlsx",
    ],
    defaults: HelperListCommand(),
    arguments: [.flag("--names", \.withNames, .namesHelp)] + ListOutput.arguments(\.output))

  func run(in session: Session) throws(Interruption) -> ExitCode {
    try output.write(as: "noi-giup-do", withNames: withNames, in: session) {
      () throws(Interruption) in
      let (day, language) = (try session.today(), session.language)
      let open = try session.openBook()
      let register = open.book.register
      let households = open.book.households(asOf: day)
      return ListOutput.Forms(
        folder: open.folder,
        table: {
          PrintedList(
            helpersOf: register, plan: open.plan, households: households, asOf: day,
            withNames: withNames, language: language)
        },
        json: {
          HelpersJSON.text(register, households: households, asOf: day, withNames: withNames)
        },
        page: {
          HelpersPage.text(
            register, households: households, asOf: day, withNames: withNames,
            language: language, width: $0, style: $1)
        })
    }
    return .done
  }
}
