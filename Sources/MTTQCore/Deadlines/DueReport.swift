package import MTTQText

/// One report that is owed, with its days worked out (book.md, “Reporting duties”).
package struct DueReport: Hashable, Sendable {
  /// `half-year`, `month-03` …
  package let id: String
  package let duty: ReportingDuty
  /// Which duty of the plan it comes from.
  package let dutyIndex: Int
  package let from: CalendarDate
  /// The last day counted.
  package let through: CalendarDate
  /// The date as the document words it; nil where it sets none.
  package let due: CalendarDate?
  /// The last day on time, after a shift.
  package let lastDay: CalendarDate?
  /// Whether the last day is a Saturday, a Sunday or a holiday.
  package let isWeekend: Bool
}
