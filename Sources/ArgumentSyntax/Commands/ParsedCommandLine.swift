package import MTTQText

/// What a command line says.
///
/// The global options are filled even where there are faults, so that the tool knows in which
/// language to tell them, and can answer `--help` and `--version` in spite of them.
package struct ParsedCommandLine<Globals: Sendable, Invocation: Sendable>: Sendable {
  package let globals: Globals
  /// The tool and the commands that were named, from the outside in.
  package let path: [CommandDescription]
  /// What to do; nil exactly where there are faults.
  package let invocation: Invocation?
  /// Everything that is wrong, in reading order.
  package let faults: [Diagnostic]
}
