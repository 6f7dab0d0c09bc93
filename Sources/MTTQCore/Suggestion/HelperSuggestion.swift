/// Which organisation should help which poor household that nobody helps.
package struct HelperSuggestion: Hashable, Sendable {
  /// In the order of the register.
  package let assignments: [Assignment]
  /// Households that no organisation can take, in the order of the register.
  package let unassigned: [LeftOver]

  package struct Assignment: Hashable, Sendable {
    package let household: String
    package let area: String?
    package let org: String
    package let reason: Reason
    /// The forms of help that the household needs, which are recorded with the assignment.
    package let forms: [String]
  }

  /// Why an organisation is suggested.
  package enum Reason: String, Hashable, Sendable, CaseIterable {
    /// The household belongs to it.
    case member
    /// It helps in the household's area already.
    case area
    /// It has the fewest households.
    case balance
  }

  package struct LeftOver: Hashable, Sendable {
    package let household: String
    package let area: String?
    package let reason: Obstacle
  }

  /// What keeps a household from being helped.
  package enum Obstacle: String, Hashable, Sendable, CaseIterable {
    /// The plan has no organisation of kind `socio-political` or `member`.
    case noOrganisation = "no-organisation"
    /// Every organisation has as many households in the area as the quota allows.
    case quotaReached = "quota-reached"
  }
}
