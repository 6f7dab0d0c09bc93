/// Which records, written after a report was sent, can have changed a figure of it.
package enum ReportCause: Hashable, Sendable {
  /// None: only the plan, the register or last year's book changes it, or what it is computed from
  /// stands beside it.
  case noRecord
  /// Results that carry the indicator of the row, for its organisation and area where it has some.
  case results
  /// Results that carry what the fund of the row takes in or gives out.
  case resultsOfFund
  /// Estimates of the indicator of the row.
  case estimates
  /// Records of the task of the row.
  case task
  /// Records of the model of the row.
  case model
  /// What a row of this part came to or left one of these statuses by.
  case statuses([String])
  /// Assignments, and releases from them.
  case assignments
  case outcomes
  case assignmentsAndOutcomes
  /// Assignments of the organisation of the row; without one, of the register's helpers.
  case assignmentsOfHelper
  case assignmentsOfHelperAndOutcomes
  /// Assignments of the household of the row.
  case assignmentsOfHousehold
  /// Outcomes of the household of the row.
  case outcomesOfHousehold
  /// What the quota of the row counts.
  case quota
  /// Points of the score table of the row, for whom it names.
  case scores
  /// The remark of the row.
  case remark
  /// The receipt of the row.
  case received
}
