package import MTTQText

/// What a file says of the document that it holds, beside its text.
package struct PrintedProperties: Hashable, Sendable {
  /// Kind and title in one line.
  package let title: String
  /// The board that reports.
  package let author: String
  /// The plan's title.
  package let subject: String
  /// The document's day, or the as-of day of its figures.
  package let day: CalendarDate
}
