package import MTTQText

/// Every reporting duty and review of a year on one day.
package struct DeadlineList: Hashable, Sendable {
  package let asOf: CalendarDate
  /// By last day, undated last, ties in the plan's order.
  package let deadlines: [Deadline]
  /// In the plan's order.
  package let reviews: [ReviewDeadline]
}
