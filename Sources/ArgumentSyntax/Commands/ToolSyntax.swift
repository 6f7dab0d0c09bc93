package import MTTQText

/// The whole tool as data: its global options and its commands.
package struct ToolSyntax<Globals: Sendable, Invocation: Sendable>: Sendable {
  package let description: CommandDescription
  /// The options that stand before or after any command.
  package let globalOptions: [ArgumentDescription]
  private let root: Command<Invocation>
  private let globals: [Argument<Globals>]
  private let defaults: Globals

  package init(
    _ name: String, _ summary: Wording, discussion: Wording? = nil, examples: [Example] = [],
    defaults: Globals, globals: [Argument<Globals>], groups: [CommandGroup<Invocation>]
  ) {
    root = Command(
      name, summary, discussion: discussion, examples: examples, groups: groups)
    description = root.description
    globalOptions = globals.map(\.description)
    self.globals = globals
    self.defaults = defaults
  }

  /// Reads the words after the tool's name, gathering every fault in reading order.
  package func parse(_ words: [String]) -> ParsedCommandLine<Globals, Invocation> {
    let line = CommandLineText(tool: description.name, words: words)
    var scanner = Scanner(line, tool: description, globals: globalOptions)
    scanner.scan()
    let (globals, globalFaults) = globals.fill(defaults, from: scanner.found.globals)
    let command = scanner.path.dropFirst().reduce(root) { command, description in
      command.subcommands.first { $0.description.name == description.name } ?? command
    }
    let (invocation, faults) = command.invoke(scanner.found.arguments)
    let all = (scanner.faults + globalFaults + faults).sorted(by: Diagnostic.inReadingOrder)
    return ParsedCommandLine(
      globals: globals, path: scanner.certainPath, invocation: all.isEmpty ? invocation : nil,
      faults: all)
  }

  /// The tool and the commands that `names` lead to, or nil where there is no such command.
  package func path(to names: [String]) -> [CommandDescription]? {
    var path = [description]
    for name in names {
      guard let next = path.last?.subcommands.first(where: { $0.name == name }) else { return nil }
      path.append(next)
    }
    return path
  }
}
