package import MTTQText

/// The days of a report.
package struct Period: Hashable, Sendable {
  package init(
    from: CalendarDate, through: CalendarDate, start: CalendarDate, known: CalendarDate? = nil
  ) {
    self.from = from
    self.through = through
    self.start = start
    self.known = known ?? through
  }

  package let from: CalendarDate
  /// The last day counted.
  package let through: CalendarDate
  /// The first day of the reporting year, where cumulative figures begin.
  package let start: CalendarDate
  /// The day up to which figures are known; the last day counted, or one before it.
  package let known: CalendarDate
}
