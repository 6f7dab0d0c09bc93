internal import ArgumentSyntax
internal import MTTQText

/// `mttq help`: the overview, the page of one command, or a topic.
struct HelpCommand: CommandAction {
  var names: [String] = []

  /// How wide a page of words is at most: beyond, an eye loses the line.
  static let widest = 100

  static let syntax = CommandSyntax(
    "help",
    Wording(
      vi: "xem trợ giúp chung, của một lệnh hoặc theo chủ đề",
      en: "show help, a command's, or on a topic"),
    discussion: Wording(
      vi: "Chủ đề viết có dấu hay không dấu đều được; mttq help liệt kê mọi chủ đề.",
      en: "mttq help lists the topics; their Vietnamese names will do, with or without marks."),
    examples: ["mttq help", "mttq help report", "mttq help mã thoát"], defaults: HelpCommand(),
    arguments: [
      .rest(
        .text(Placeholder(vi: "LỆNH|CHỦ-ĐỀ", en: "COMMAND|TOPIC", completes: .entry(.page))),
        \.names, isRequired: false,
        Wording(vi: "lệnh hoặc chủ đề cần xem", en: "the command or topic to explain"))
    ])

  func run(in session: Session) throws(Interruption) -> ExitCode {
    let tool = session.tool()
    let (language, width) = (session.language, min(session.pageWidth, HelpCommand.widest))
    if let path = tool.path(to: names) {
      let page = HelpPage(
        path: path, globals: tool.globalOptions, lists: path.count == 1 ? HelpTopic.lists : [])
      try session.show(page.text(language, width: width))
    } else if let topic = HelpTopic.named(names.joined(separator: " ")) {
      try session.show(TopicPage.text(topic, in: language, width: width))
    } else {
      throw .fault(.noSuchPage(names, commands: tool.command.subcommands.map(\.name)))
    }
    return .done
  }
}

extension Diagnostic {
  fileprivate static func noSuchPage(_ names: [String], commands: [String]) -> Diagnostic {
    let name = names.joined(separator: " ")
    // The beginning may be a command, with a word of its own behind it.
    let page = names.indices.dropLast().reversed().lazy.map { Array(names[...$0]) }
      .first { commands.contains($0[0]) || HelpTopic.named($0.joined(separator: " ")) != nil }
    let near =
      Suggestion.nearest(to: name, among: commands + HelpTopic.known)
      ?? Suggestion.nearest(to: names.first ?? "", among: commands)
    return Diagnostic(
      .usageUnknownCommand,
      Wording(
        vi: "không có lệnh hay chủ đề “\(name)”", en: "there is no command or topic “\(name)”"),
      hint: page.map { page in
        let line = "mttq help \(page.joined(separator: " "))"
        return Wording(vi: "gõ \(line)", en: "type \(line)")
      } ?? near.map(Wording.didYouMean(_:))
        ?? Wording(vi: "xem các lệnh và chủ đề bằng mttq help", en: "list both with mttq help"))
  }
}
