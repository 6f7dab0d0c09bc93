package import MTTQText

/// What a command looks like, for the parser, help, completions and the man page alike.
///
/// The tool itself is one as well, whose groups hold its commands.
package struct CommandDescription: Hashable, Sendable {
  package let name: String
  /// Further names, in the order of their use, of one word or several: what people say in another
  /// language. Marks, case and hyphens in them do not matter.
  package private(set) var otherNames: [String] = []
  /// One line, starting small and without a full stop.
  package let summary: Wording
  /// Paragraphs below the summary, divided by line breaks.
  package let discussion: Wording?
  package let examples: [Example]
  /// Positionals in their order, and options in the order of help.
  package let arguments: [ArgumentDescription]
  /// Names of arguments, or English placeholders of positionals, that cannot stand together.
  package let exclusive: [[String]]
  /// The commands below this one; empty for one that only does something.
  package private(set) var groups: [Group]
  /// Whether it does something without one of these.
  package private(set) var standsAlone: Bool

  /// Commands that belong together.
  package struct Group: Hashable, Sendable {
    /// The heading; nil for the only group.
    package let title: Wording?
    package fileprivate(set) var commands: [CommandDescription]
  }

  package init(
    name: String, summary: Wording, discussion: Wording?, examples: [Example],
    arguments: [ArgumentDescription], exclusive: [[String]], groups: [Group]
  ) {
    self.name = name
    self.summary = summary
    self.discussion = discussion
    self.examples = examples
    self.arguments = arguments
    self.exclusive = exclusive
    self.groups = groups
    standsAlone = groups.isEmpty
  }

  /// The same with commands below it.
  func above(_ commands: [CommandDescription]) -> CommandDescription {
    var above = self
    above.groups = [Group(title: nil, commands: commands)]
    return above
  }
}

extension CommandDescription {
  /// The command, and those below it, with the further names that a path of names has.
  func alsoNamed(_ names: ([String]) -> [String], below path: [String]) -> CommandDescription {
    var named = self
    let own = path + [name]
    named.otherNames = names(own)
    for group in groups.indices {
      named.groups[group].commands = groups[group].commands.map {
        $0.alsoNamed(names, below: own)
      }
    }
    return named
  }

  /// The subcommand that words name from the first on, and how many of them do: of several names the
  /// one of most words counts.
  package func subcommand(named words: [String]) -> (command: CommandDescription, length: Int)? {
    var found: (CommandDescription, Int)?
    for length in 1...max(1, min(words.count, CommandDescription.mostWords)) where !words.isEmpty {
      let key = NameKey.of(words.prefix(length).joined(separator: " "))
      let fitting = subcommands.first { command in
        (length == 1 && command.name == words[0])
          || command.otherNames.contains { NameKey.of($0) == key }
      }
      if let fitting { found = (fitting, length) }
    }
    return found
  }

  /// How many words a name has at most.
  static let mostWords = 4
}

extension CommandDescription {
  /// The commands one step below, in the order of help.
  package var subcommands: [CommandDescription] {
    groups.flatMap(\.commands)
  }

  package var positionals: [ArgumentDescription] {
    arguments.filter(\.isPositional)
  }

  package var options: [ArgumentDescription] {
    arguments.filter { !$0.isPositional }
  }

  /// The options of the commands anywhere below.
  var optionsBelow: [ArgumentDescription] {
    subcommands.flatMap { $0.options + $0.optionsBelow }
  }
}
