package import MTTQText

/// A command of the tool, whatever its values are; it becomes an `Invocation`, the tool's own type.
package struct Command<Invocation: Sendable>: Sendable {
  package private(set) var description: CommandDescription
  private(set) var subcommands: [Command]
  let invoke: @Sendable ([Occurrence]) -> (invocation: Invocation?, faults: [Diagnostic])

  /// A command that does something with its values.
  package init<Values>(
    _ syntax: CommandSyntax<Values>, invoke: @escaping @Sendable (Values) -> Invocation
  ) {
    description = syntax.description
    subcommands = []
    self.invoke = { occurrences in
      let (values, faults) = syntax.fill(occurrences)
      return (faults.isEmpty ? invoke(values) : nil, faults)
    }
  }

  /// A command that does something alone, and that further commands stand below.
  package init<Values>(
    _ syntax: CommandSyntax<Values>, subcommands: [Command],
    invoke: @escaping @Sendable (Values) -> Invocation
  ) {
    let alone = Command(syntax, invoke: invoke)
    description = alone.description.above(subcommands.map(\.description))
    self.subcommands = subcommands
    self.invoke = alone.invoke
  }

  /// A word that commands stand below, such as `task` of `task list`.
  package init(
    _ name: String, _ summary: Wording, discussion: Wording? = nil, examples: [Example] = [],
    subcommands: [Command]
  ) {
    self.init(
      name, summary, discussion: discussion, examples: examples,
      groups: [CommandGroup(nil, subcommands)])
  }

  /// A tool, whose commands stand in groups.
  init(
    _ name: String, _ summary: Wording, discussion: Wording?, examples: [Example],
    groups: [CommandGroup<Invocation>]
  ) {
    description = CommandDescription(
      name: name, summary: summary, discussion: discussion, examples: examples, arguments: [],
      exclusive: [],
      groups: groups.map { group in
        CommandDescription.Group(title: group.title, commands: group.commands.map(\.description))
      })
    subcommands = groups.flatMap(\.commands)
    invoke = { _ in (nil, []) }
  }
}

extension Command {
  /// The command, and those below it, with the further names that a path of names has.
  package func alsoNamed(
    _ names: ([String]) -> [String], below path: [String] = []
  ) -> Command {
    var named = self
    named.description = description.alsoNamed(names, below: path)
    named.subcommands = subcommands.map {
      $0.alsoNamed(names, below: path + [description.name])
    }
    return named
  }
}

/// Commands that belong together on the overview page.
package struct CommandGroup<Invocation: Sendable>: Sendable {
  package let title: Wording?
  package let commands: [Command<Invocation>]

  package init(_ title: Wording?, _ commands: [Command<Invocation>]) {
    self.title = title
    self.commands = commands
  }
}
