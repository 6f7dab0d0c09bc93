package import MTTQText

/// One target of the plan and how far it is reached.
package struct TargetRow: Hashable, Sendable {
  package let target: Target
  package let cumulative: Quantity?
  package let percent: Quantity?
  package let met: Bool
  /// Whether any record stands behind the cumulative figure.
  package let isRecorded: Bool
}
