/// What has become of a report that was sent, as far as a page tells it that names no figure.
package struct ReportSince: Hashable, Sendable {
  /// `half-year` …
  package let report: String
  /// Whether the journal still says that it was sent.
  package let isInJournal: Bool
  /// How many figures of the book are others now; nil where the snapshot cannot be read.
  package let changes: Int?

  package init(report: String, isInJournal: Bool, changes: Int?) {
    self.report = report
    self.isInJournal = isInJournal
    self.changes = changes
  }

  /// Whether the book says what it said when the report left.
  package var agrees: Bool { isInJournal && changes == 0 }
}
