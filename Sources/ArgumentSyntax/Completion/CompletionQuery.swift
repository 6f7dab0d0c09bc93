/// What a line that is being typed asks for at its end.
///
///     let query = CompletionQuery(["report", "half-year", "--format=j"], of: tool.description)
///     query.subjects  // the value of --format
///     query.before  // --format=
///     query.typed  // j
package struct CompletionQuery: Sendable {
  /// The tool and the commands that were named, from the outside in.
  package let path: [CommandDescription]
  /// What may stand there, in the order in which it is offered.
  package let subjects: [Subject]
  /// What stands in the last word before that which is asked for, `--format=`.
  package let before: String
  /// What is typed of it.
  package let typed: String
  /// The words without a name that were given to the command.
  package let positionals: [String]
  private let values: [String: [String]]

  package enum Subject: Hashable, Sendable {
    /// A command below another, of whose name the words given are typed already.
    case command(below: CommandDescription, after: [String])
    /// One of these options.
    case option([ArgumentDescription])
    /// The value of an argument.
    case value(ArgumentDescription)
  }

  /// Reads the words after the tool's name, the last of which is being typed.
  package init(_ words: [String], of tool: ToolDescription) {
    let cursor = words.last ?? ""
    var walk = CompletionWalk(tool, words.dropLast())
    walk.pass()
    (subjects, before) = walk.subjects(at: cursor)
    typed = String(cursor.unicodeScalars.dropFirst(before.unicodeScalars.count))
    path = walk.path
    positionals = walk.positionals
    values = walk.values
  }

  /// The value that counts of an option, by the last of its names; nil where none is given.
  package func value(_ option: String) -> String? { values[option]?.last }
}
