internal import ArgumentSyntax
internal import MTTQText

/// What `mttq help` can be asked about: commands and topics.
enum CompletionPages {
  /// Those that may follow the names given.
  static func candidates(
    after names: [String], isBegun: Bool, of tool: ToolDescription, _ language: Language
  ) -> [CompletionCandidate] {
    let commands = (tool.path(to: names)?.last?.subcommands ?? []).flatMap { command in
      CompletionNames(
        name: command.name, others: command.otherNames, description: command.summary(language)
      ).candidates(after: [], isBegun: isBegun)
    }
    let topics = HelpTopic.all.flatMap { topic in
      CompletionNames(name: topic.id, others: [topic.title], description: topic.title)
        .candidates(after: names, isBegun: isBegun)
    }
    return commands + topics
  }
}
