package import MTTQText

/// A score table with the points of each subject.
package struct AssessmentTable: Hashable, Sendable {
  package let assessment: Assessment
  package let rows: [Row]

  /// The points of one subject.
  package struct Row: Hashable, Sendable {
    /// Whom they are given; nil for the unit itself.
    package let subject: Record.Sender?
    /// Of each criterion scored, in the table's order.
    package let points: [Record.IndicatorValue]
    package let bonus: Quantity?
    /// The points with the bonus; nil until every criterion is scored.
    package let total: Quantity?
    package let rank: Assessment.Rank?
  }
}
