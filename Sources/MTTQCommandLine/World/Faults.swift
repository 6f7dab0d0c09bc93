internal import MTTQText

/// Gathers what is wrong with the words of a command, so that all of it is told at once.
struct Faults {
  private var found: [Diagnostic] = []

  /// The value, or nil where it throws; the fault is kept.
  mutating func collect<Value>(
    _ value: () throws(Diagnostic) -> Value
  ) -> Value? {
    do throws(Diagnostic) {
      return try value()
    } catch {
      found.append(error)
      return nil
    }
  }

  mutating func add(_ fault: Diagnostic) { found.append(fault) }

  /// Ends the command where anything was wrong.
  func check(_ code: ExitCode = .usage) throws(Interruption) {
    guard found.isEmpty else {
      throw .faults(found.sorted(by: Diagnostic.inReadingOrder), code)
    }
  }
}
