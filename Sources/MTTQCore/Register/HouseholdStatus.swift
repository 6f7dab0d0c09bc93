internal import MTTQText

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

extension HouseholdStatus {
  var meaning: Wording {
    switch self {
    case .poor: Wording(vi: "hộ nghèo", en: "poor")
    case .nearPoor: Wording(vi: "hộ cận nghèo", en: "near-poor")
    case .atRisk: Wording(vi: "hộ có nguy cơ tái nghèo", en: "at risk of falling back")
    case .newlyEscaped: Wording(vi: "hộ mới thoát nghèo", en: "newly escaped from poverty")
    case .notPoor: Wording(vi: "hộ không còn nghèo", en: "no longer poor")
    case .moved: Wording(vi: "hộ đã chuyển đi", en: "moved away")
    case .ended: Wording(vi: "hộ không còn tồn tại", en: "the household is no more")
    }
  }
}
