internal import MTTQRendering
internal import MTTQText

/// Files that were checked, and what is wrong with them.
struct CheckedFiles: Sendable {
  /// The files that were read, in the order of reading.
  var paths: [String] = []
  var findings: [Diagnostic] = []
  /// What was sent under seal, by the journal that says so.
  var sendings: [SealedSending] = []

  static func += (left: inout CheckedFiles, right: CheckedFiles) {
    left.paths += right.paths
    left.findings += right.findings
    left.sendings += right.sendings
  }
}
