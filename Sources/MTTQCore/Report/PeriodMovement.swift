/// What moved between a report's first and last day, which the reports of months and quarters tell
/// (report.md, “What the printed report says”).
package struct PeriodMovement: Hashable, Sendable {
  /// The ids of the models with a record in the period.
  package let models: Set<String>
  /// How many households have a helper in the period that had none on the day before it.
  package let newlyHelped: Int
  /// How many others were given a helper, or the same one anew, in the period.
  package let helpedAnew: Int
  /// How many had a helper since the day before the period, and have none on its last day.
  package let noLongerHelped: Int
  /// How many moved out of poverty, out of near-poverty and into poverty by an outcome of the period;
  /// nil without a register.
  package let escapedPoverty: Int?
  package let escapedNearPoverty: Int?
  package let fellBack: Int?
}
