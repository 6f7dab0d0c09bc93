package import MTTQText

/// The whole tool as data: its global options and its commands.
///
///     let parsed = tool.parse(["report", "half-year", "--format=json", "--lang", "en"])
///     parsed.globals  // what `--lang` said, the rest as by default
///     parsed.invocation  // the report command with its values; nil where anything is at fault
///     parsed.faults  // all that is wrong with the words
package struct ToolSyntax<Globals: Sendable, Invocation: Sendable>: Sendable {
  /// What it looks like, for help.
  package let description: ToolDescription
  private let root: Command<Invocation>
  private let globals: [Argument<Globals>]
  private let defaults: Globals
  private let foreign: ForeignWord.Dictionary

  package init(
    _ name: String, _ summary: Wording, discussion: Wording? = nil, examples: [Example] = [],
    defaults: Globals, globals: [Argument<Globals>], groups: [CommandGroup<Invocation>],
    foreign: @escaping ForeignWord.Dictionary = { _, _, _ in nil }
  ) {
    root = Command(
      name, summary, discussion: discussion, examples: examples, groups: groups)
    description = ToolDescription(
      command: root.description, globalOptions: globals.map(\.description))
    self.globals = globals
    self.defaults = defaults
    self.foreign = foreign
  }

  /// Reads the words after the tool's name, gathering every fault in reading order.
  package func parse(_ words: [String]) -> ParsedCommandLine<Globals, Invocation> {
    let line = CommandLineText(tool: description.command.name, words: words)
    var scanner = Scanner(
      line, tool: description.command, globals: description.globalOptions, foreign: foreign)
    scanner.scan()
    let (globals, globalFaults) = globals.fill(defaults, from: scanner.found.globals)
    let command = scanner.path.dropFirst().reduce(root) { command, description in
      command.subcommands.first { $0.description.name == description.name } ?? command
    }
    let (invocation, faults) = command.invoke(scanner.found.arguments)
    let all = (scanner.faults + globalFaults + faults).sorted(by: Diagnostic.inReadingOrder)
    return ParsedCommandLine(
      globals: globals, path: scanner.certainPath,
      globalsBehindCommand: scanner.found.globalsBehindCommand,
      missing: scanner.found.missing, invocation: all.isEmpty ? invocation : nil, faults: all)
  }
}
