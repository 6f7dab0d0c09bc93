package import MTTQText

extension HouseholdStatus {
  /// The status in a table or sentence.
  package var words: Wording {
    switch self {
    case .poor: Wording(vi: "hộ nghèo", en: "poor")
    case .nearPoor: Wording(vi: "hộ cận nghèo", en: "near-poor")
    case .atRisk: Wording(vi: "hộ có nguy cơ tái nghèo", en: "at risk")
    case .newlyEscaped: Wording(vi: "hộ mới thoát nghèo", en: "newly escaped")
    case .notPoor: Wording(vi: "hộ không còn nghèo", en: "not poor")
    case .moved: Wording(vi: "hộ đã chuyển đi", en: "moved away")
    case .ended: Wording(vi: "hộ không còn tồn tại", en: "ended")
    }
  }
}
