/// What has become of a report that was sent, as far as a page tells it that names no figure.
package struct ReportSince: Hashable, Sendable {
  /// `half-year` …
  package let report: String
  /// Whether the journal still says that it was sent.
  package let isInJournal: Bool
  package let outcome: Outcome

  package enum Outcome: Hashable, Sendable {
    /// How many figures of the book are others now.
    case changed(Int)
    /// What was sent cannot be read any more.
    case unreadable
    /// No snapshot of it is there.
    case missing
  }

  package init(report: String, isInJournal: Bool, outcome: Outcome) {
    self.report = report
    self.isInJournal = isInJournal
    self.outcome = outcome
  }

  /// Whether the book says what it said when the report left.
  package var agrees: Bool { isInJournal && outcome == .changed(0) }
}
