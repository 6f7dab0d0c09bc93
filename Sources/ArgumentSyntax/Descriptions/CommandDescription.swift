package import MTTQText

/// What a command looks like, for the parser, help, completions and the man page alike.
///
/// The tool itself is one as well, whose groups hold its commands.
package struct CommandDescription: Hashable, Sendable {
  package let name: String
  /// One line, starting small and without a full stop.
  package let summary: Wording
  /// Paragraphs below the summary, divided by line breaks.
  package let discussion: Wording?
  package let examples: [Example]
  /// Positionals in their order, and options in the order of help.
  package let arguments: [ArgumentDescription]
  /// Names of arguments, or English placeholders of positionals, that cannot stand together.
  package let exclusive: [[String]]
  /// The commands below this one; empty for one that does something.
  package let groups: [Group]

  /// Commands that belong together.
  package struct Group: Hashable, Sendable {
    /// The heading; nil for the only group.
    package let title: Wording?
    package let commands: [CommandDescription]
  }
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
