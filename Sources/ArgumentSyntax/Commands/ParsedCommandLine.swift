package import MTTQText

/// What a command line says.
///
/// The global options are filled even where there are faults, so that the tool knows in which
/// language to tell them, and can answer `--help` and `--version` in spite of most of them.
package struct ParsedCommandLine<Globals: Sendable, Invocation: Sendable>: Sendable {
  package let globals: Globals
  /// The tool and the commands that were named, from the outside in.
  package let path: [CommandDescription]
  /// The options of every command that stand behind the command, in their order.
  package let globalsBehindCommand: [SharedOption]
  /// The arguments that must be given and are not, in the order of the command's.
  package let missing: [ArgumentDescription]
  /// What to do; nil exactly where there are faults.
  package let invocation: Invocation?
  /// Everything that is wrong, in reading order.
  package let faults: [Diagnostic]

  /// Whether a command or an option is not spelt as any is: then what the line asks for is guessed,
  /// and nothing of it may be done.
  package var isMisspelt: Bool {
    let codes: [DiagnosticCode] = [
      .usageUnknownCommand, .usageUnknownOption, .usageUnexpectedValue,
    ]
    return faults.contains { codes.contains($0.code) }
  }
}
