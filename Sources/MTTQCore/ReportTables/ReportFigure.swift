package import MTTQText

/// A figure of a report as a diff tells of it.
package struct ReportFigure: Hashable, Sendable {
  /// Its key.
  package let name: String
  /// What stands before the two values.
  package let words: Wording
  package let form: FigureForm
  /// Which records can have changed it.
  package let cause: ReportCause
}
