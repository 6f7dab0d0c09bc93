internal import ArgumentSyntax
internal import MTTQText

/// `mttq help`: the overview, or the page of one command.
struct HelpCommand: CommandAction {
  var names: [String] = []

  static let syntax = CommandSyntax(
    "help", Wording(vi: "xem trợ giúp chung hoặc của một lệnh", en: "show help, or a command's"),
    examples: ["mttq help", "mttq help report"], defaults: HelpCommand(),
    arguments: [
      .rest(
        .text(Placeholder(vi: "LỆNH", en: "COMMAND")), \.names, isRequired: false,
        Wording(vi: "lệnh cần xem", en: "the command to explain"))
    ])

  func run(in session: Session) throws(Interruption) -> ExitCode {
    let tool = session.tool()
    guard let path = tool.path(to: names) else {
      let all = tool.command.subcommands.map(\.name)
      let name = names.joined(separator: " ")
      throw .fault(
        Diagnostic(
          .usageUnknownCommand,
          Wording(vi: "không có lệnh “\(name)”", en: "there is no command “\(name)”"),
          hint: Suggestion.nearest(to: names.first ?? "", among: all).map(Wording.didYouMean(_:))))
    }
    let page = HelpPage(path: path, globals: tool.globalOptions)
    try session.print(page.text(session.language, width: session.pageWidth))
    return .done
  }
}
