/// Where a household stands on the poverty list (domain.md 11.3).
package enum HouseholdStatus: String, Hashable, Sendable, CaseIterable {
  case poor
  case nearPoor = "near-poor"
  case atRisk = "at-risk"
  case newlyEscaped = "newly-escaped"
  case inDifficulty = "in-difficulty"
  case notPoor = "not-poor"
  case moved
  case ended

  /// What the register may say; the rest comes from outcomes.
  package static let registered: [HouseholdStatus] = [
    .poor, .nearPoor, .atRisk, .newlyEscaped, .inDifficulty,
  ]

  /// Whether it takes a household off the list, so that nobody need help it any more.
  package var leavesList: Bool { !HouseholdStatus.registered.contains(self) }
}
