/// Where a review stands on the as-of day.
package struct ReviewDeadline: Hashable, Sendable {
  package let review: Review
  /// Negative once past; nil without a date.
  package let daysLeft: Int?
}
