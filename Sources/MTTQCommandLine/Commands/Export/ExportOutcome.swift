internal import MTTQRendering
internal import MTTQText

/// What was found of an export's sources beside their rows.
struct ExportOutcome {
  var books: [ExportManifest.Book] = []
  var refused: [String] = []
  var findings: [Diagnostic] = []
  /// The files that are of reports which were not asked for.
  var passed: [String] = []
  var code: ExitCode?

  /// The exit code: what was left out for an error counts most.
  var exit: ExitCode { refused.isEmpty ? code ?? .done : .data }

  /// Adds what was found of another source.
  mutating func add(_ other: ExportOutcome) {
    books += other.books
    refused += other.refused
    findings += other.findings
    passed += other.passed
  }
}
