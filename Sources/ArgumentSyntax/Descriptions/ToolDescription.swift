/// The whole tool as a person may ask for it: its commands and the options of all of them.
package struct ToolDescription: Sendable {
  package let command: CommandDescription
  /// The options that stand before or after any command.
  package let globalOptions: [ArgumentDescription]

  /// The tool and the commands that `names` lead to, or nil where there is no such command.
  package func path(to names: [String]) -> [CommandDescription]? {
    var path = [command]
    var names = names[...]
    while !names.isEmpty {
      guard let (next, length) = path.last?.subcommand(named: Array(names)) else { return nil }
      path.append(next)
      names.removeFirst(length)
    }
    return path
  }
}
