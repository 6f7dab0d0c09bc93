package import MTTQText

/// One duty counted from the book, for the unit, for one organisation or for one area.
package struct QuotaRow: Hashable, Sendable {
  package let quota: Quota
  package let scope: Scope
  package let org: String?
  package let area: String?
  /// What was counted; nil where there is nothing to measure.
  package let actual: Quantity?
  package let met: Bool?
  /// How far below the lower bound, else zero.
  package let shortfall: Quantity
  package let note: Note?

  package enum Scope: String, Hashable, Sendable, CaseIterable {
    case unit
    case organisation
    case area
  }

  package enum Note: Hashable, Sendable {
    case noEligibleHousehold
    /// What was recorded for the areas that a split ended.
    case oldAreas(Quantity)
  }
}
