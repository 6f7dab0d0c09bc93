package import MTTQText

/// A file of the folder `reports/`: a report as it was sent.
package struct KeptSnapshot: Hashable, Sendable {
  /// The id of the report, as the file's name has it.
  package let report: String
  /// The file as the user named it.
  package let path: String
  /// Which of those of the report that were replaced it is, from 1; nil of the newest.
  package let replaced: Int?
  /// The digest of its bytes; nil where no sending of the report is sealed, so that nobody asks.
  package var digest: Digest256?

  /// The snapshot of a name, `half-year.json` or `half-year.1.json`; nil of another file.
  package init?(named name: String, path: String) {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard parts.last == "json", let report = parts.first, IdentifierForm.isIdentifier(report)
    else { return nil }
    switch parts.count {
    case 2: replaced = nil
    case 3:
      guard let number = Int(parts[1]), number > 0, String(number) == parts[1] else { return nil }
      replaced = number
    default: return nil
    }
    self.report = report
    self.path = path
  }

  /// Whether it was taken before another of the same report.
  func isOlder(than other: KeptSnapshot) -> Bool {
    (replaced ?? .max) < (other.replaced ?? .max)
  }
}
