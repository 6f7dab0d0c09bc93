internal import MTTQStore
internal import MTTQText

/// Why a command ends before it is done.
enum Interruption: Error {
  /// What is wrong, and the exit code that says it.
  case faults([Diagnostic], ExitCode)
  case store(StoreFailure)
  /// Nobody reads the output any more.
  case closedPipe

  /// What is told of it, and the exit code that says it.
  var told: (diagnostics: [Diagnostic], code: ExitCode) {
    switch self {
    case .closedPipe: ([], .done)
    case .faults(let diagnostics, let code): (diagnostics, code)
    case .store(let failure): ([Diagnostic(failure)], ExitCode(failure.category))
    }
  }

  static func fault(_ diagnostic: Diagnostic, _ code: ExitCode = .usage) -> Interruption {
    .faults([diagnostic], code)
  }
}

/// Runs what the store may refuse.
func storing<Result: ~Copyable>(
  _ body: () throws(StoreFailure) -> Result
) throws(Interruption) -> Result {
  do throws(StoreFailure) {
    return try body()
  } catch {
    throw .store(error)
  }
}

/// Runs what reads words or a text, where one fault ends the command.
func faulting<Result>(
  _ code: ExitCode = .usage, _ body: () throws(Diagnostic) -> Result
) throws(Interruption) -> Result {
  do throws(Diagnostic) {
    return try body()
  } catch {
    throw .fault(error, code)
  }
}

extension ExitCode {
  /// The exit code of a failure of the store.
  init(_ category: StoreFailure.Category) {
    self =
      switch category {
      case .damagedData: .data
      case .noInput: .noInput
      case .cannotCreate: .cannotCreate
      case .inputOutput: .inputOutput
      case .lockNotHad: .lockNotHad
      case .notPermitted: .notPermitted
      }
  }
}
