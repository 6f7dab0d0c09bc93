internal import MTTQCore
internal import MTTQStore
internal import MTTQText

/// The canonical form of what comes from standard input or through a pipe.
struct FormStream {
  private let path: String
  private let kind: InputKind?
  private let onlyChecks: Bool

  init(_ path: String, _ kind: InputKind?, _ onlyChecks: Bool) {
    self.path = path
    self.kind = kind
    self.onlyChecks = onlyChecks
  }

  /// Prints the canonical form, or tells whether the text is in it.
  func run(in session: Session) throws(Interruption) -> ExitCode {
    let bytes = try session.input(path)
    let form = form(of: bytes, onlyChecks ? .either : .exact)
    guard form.faults.isEmpty, let text = form.text else { throw .faults(form.faults, .data) }
    guard onlyChecks else {
      try session.print(text)
      return .done
    }
    guard let difference = form.difference else { return .done }
    try session.print(path + "\n")
    if !session.options.isQuiet { session.tell([.notCanonical(difference)]) }
    return .findings
  }

  private typealias Form = (text: [UInt8]?, difference: FormDifference?, faults: [Diagnostic])

  private func form(of bytes: [UInt8], _ lineEnds: LineEnds) -> Form {
    switch InputKind.of(bytes, said: kind) {
    case .plan: return document(bytes, .plan, lineEnds)
    case .households: return document(bytes, .register, lineEnds)
    case .journal:
      var journal = CanonicalJournal(path: path, lineEnds: lineEnds)
      let text = journal.written(bytes.span, firstLine: 1, isLast: true)
      return (text, journal.difference, journal.faults)
    // A report as it was sent is evidence, and stays as it is.
    case nil: return (bytes, nil, [])
    }
  }

  private func document(
    _ bytes: [UInt8], _ format: DocumentFormat, _ lineEnds: LineEnds
  ) -> Form {
    let document = CanonicalDocument(path: path, bytes: bytes, format: format, lineEnds: lineEnds)
    return (document.bytes, document.difference, document.faults)
  }
}
