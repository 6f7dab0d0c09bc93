/// A household of the register.
package struct Household: Hashable, Sendable {
  package let id: String
  /// The name of its head; nil once forgotten.
  package var head: String?
  package var forgotten = false
  /// What it is sorted by instead of the head's given name.
  package var sortName: String?
  package var area: String?
  /// The status at the start of the year.
  package let status: HouseholdStatus
  /// How many people live in it.
  package var people: Int?
  /// The organisations that its people belong to.
  package var memberOf: [String] = []
  /// The help forms that it needs.
  package var needs: [String] = []
}

/// Where a household stands on the poverty list (domain.md 11.3).
package enum HouseholdStatus: String, Hashable, Sendable, CaseIterable {
  case poor
  case nearPoor = "near-poor"
  case atRisk = "at-risk"
  case newlyEscaped = "newly-escaped"
  case notPoor = "not-poor"
  case moved
  case ended

  /// What the register may say; the rest comes from outcomes.
  package static let registered: [HouseholdStatus] = [.poor, .nearPoor, .atRisk, .newlyEscaped]

  /// Whether it takes a household off the list, so that nobody need help it any more.
  package var leavesList: Bool { !HouseholdStatus.registered.contains(self) }
}

/// A helper of the register: one who is no organisation of the plan.
package struct Helper: Hashable, Sendable {
  package let id: String
  package let name: String
  package let kind: Kind

  package init(id: String, name: String, kind: Kind) {
    self.id = id
    self.name = name
    self.kind = kind
  }

  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case household
    case individual
    case partyMember = "party-member"
    case enterprise
    case agency
    case other

    /// Whether its name is personal data, so that a report counts the kind and names nobody.
    package var isPerson: Bool {
      self == .household || self == .individual || self == .partyMember
    }
  }
}

/// The register of poor households and of those who help them: households.json.
package struct Register: Hashable, Sendable {
  package var households: [Household] = []
  package var helpers: [Helper] = []

  package init(households: [Household] = [], helpers: [Helper] = []) {
    self.households = households
    self.helpers = helpers
  }
}
