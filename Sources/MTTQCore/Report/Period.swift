package import MTTQText

/// The days of a report.
package struct Period: Hashable, Sendable {
  package let from: CalendarDate
  /// The last day counted.
  package let through: CalendarDate
  /// The first day of the reporting year, where cumulative figures begin.
  package let start: CalendarDate
}
