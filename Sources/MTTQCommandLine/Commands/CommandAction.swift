/// What a command does, once its words are values.
protocol CommandAction: Sendable {
  /// The options of every command that it has no use for, as its values are.
  var unused: Set<String> { get }
  /// The arguments that it needs as its values are, though others do without: names of options, and
  /// of positionals what stands for them in English.
  var missing: [String] { get }
  /// Does it; what it throws is told by the tool and gives the exit code.
  func run(in session: Session) throws(Interruption) -> ExitCode
}

extension CommandAction {
  var unused: Set<String> { [] }
  var missing: [String] { [] }
}
