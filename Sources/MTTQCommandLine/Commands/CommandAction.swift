/// What a command does, once its words are values.
protocol CommandAction: Sendable {
  /// Does it; what it throws is told by the tool and gives the exit code.
  func run(in session: Session) throws(Interruption) -> ExitCode
}
