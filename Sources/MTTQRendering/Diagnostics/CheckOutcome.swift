package import MTTQText

/// What a check found in which files: what every format of `validate` is written from.
package struct CheckOutcome: Sendable {
  /// The files that were read, each once, by path.
  package let files: [String]
  /// The findings that are shown, by path, line, column and code (diagnostics.md).
  package let shown: [Diagnostic]
  /// All that was found.
  package let found: Count
  /// What was sent under seal, by path and in the journal's order.
  package let sendings: [SealedSending]
  /// Whether a warning fails the check too.
  package let isStrict: Bool
  /// Why some of what was asked for could not be read at all.
  package let failures: [Diagnostic]
  /// The code that the process ends with.
  package let exitCode: Int
  /// The files in which something was found, shown or not.
  private let faulty: Set<String>

  /// - Parameters:
  ///   - mostErrors: where the list is cut: before the error that would be one too many.
  ///   - exitCode: the code where the check passes, and where it fails.
  package init(
    _ findings: [Diagnostic], files: [String], sendings: [SealedSending] = [],
    isStrict: Bool = false, mostErrors: Int? = nil, failures: [Diagnostic] = [],
    exitCode: (_ fails: Bool) -> Int = { $0 ? 1 : 0 }
  ) {
    let findings = findings.sorted(by: Diagnostic.inReadingOrder)
    self.files = Set(files).sorted()
    let places = Dictionary(grouping: sendings, by: \.path)
    self.sendings = places.keys.sorted().flatMap { places[$0] ?? [] }
    self.isStrict = isStrict
    self.failures = failures
    found = Count(findings)
    faulty = Set(findings.compactMap { $0.place?.path })
    shown = mostErrors.map { Array(findings[..<findings.endOfErrors($0)]) } ?? findings
    self.exitCode = exitCode(found.errors > 0 || isStrict && found.warnings > 0)
  }

  /// What was found and is not shown.
  package var omitted: Count { found - Count(shown) }

  /// Whether a finding fails the check.
  func isFailing(_ finding: Diagnostic) -> Bool {
    finding.severity == .error || isStrict && finding.severity == .warning
  }

  /// Whether nothing at all was found in a file.
  func isClean(_ path: String) -> Bool { !faulty.contains(path) }

  /// The files that were read or that a finding names, each once, by path.
  var paths: [String] {
    faulty.union(files).filter { !$0.isEmpty }.sorted()
  }

  /// How many findings of each severity.
  package struct Count: Hashable, Sendable {
    package let errors: Int
    package let warnings: Int
    package let notes: Int

    init(errors: Int, warnings: Int, notes: Int) {
      self.errors = errors
      self.warnings = warnings
      self.notes = notes
    }

    init(_ findings: [Diagnostic]) {
      var counts: [Severity: Int] = [:]
      for finding in findings { counts[finding.severity, default: 0] += 1 + finding.more }
      errors = counts[.error] ?? 0
      warnings = counts[.warning] ?? 0
      notes = counts[.note] ?? 0
    }

    package var total: Int { errors + warnings + notes }

    static func - (left: Count, right: Count) -> Count {
      Count(
        errors: left.errors - right.errors, warnings: left.warnings - right.warnings,
        notes: left.notes - right.notes)
    }
  }
}

extension [Diagnostic] {
  /// Where the error stands that is one more than `most`; the end where there is none.
  fileprivate func endOfErrors(_ most: Int) -> Int {
    var errors = 0
    return firstIndex { finding in
      if finding.severity == .error { errors += 1 }
      return errors > most
    } ?? endIndex
  }
}
