internal import MTTQStore
internal import MTTQText

/// The paths that a check could not read: it goes on with the others, and ends as the first of
/// these says.
struct UnreadPaths {
  private(set) var faults: [Diagnostic] = []
  private(set) var code: ExitCode?

  /// Runs the check of one path.
  mutating func collect(_ check: () throws(Interruption) -> Void) throws(Interruption) {
    do throws(Interruption) {
      try check()
    } catch {
      switch error {
      case .closedPipe: throw error
      case .faults(let found, let code):
        faults += found
        self.code = self.code ?? code
      case .store(let failure):
        faults.append(Diagnostic(failure))
        code = code ?? ExitCode(failure.category)
      }
    }
  }

  /// Ends the command where a path was not read.
  func check() throws(Interruption) {
    if let code { throw .faults(faults, code) }
  }
}
