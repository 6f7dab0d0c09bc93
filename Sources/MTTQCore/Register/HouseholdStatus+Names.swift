package import MTTQText

extension HouseholdStatus {
  /// What it is called, where “hộ” stands before it or is meant.
  package var listWords: Wording {
    switch self {
    case .poor: Wording(vi: "nghèo", en: "poor")
    case .nearPoor: Wording(vi: "cận nghèo", en: "near-poor")
    case .atRisk: Wording(vi: "nguy cơ tái nghèo", en: "at risk")
    case .newlyEscaped: Wording(vi: "mới thoát nghèo", en: "newly escaped")
    case .inDifficulty: Wording(vi: "khó khăn", en: "in difficulty")
    case .notPoor: Wording(vi: "không còn nghèo", en: "not poor")
    case .moved: Wording(vi: "đã chuyển đi", en: "moved away")
    case .ended: Wording(vi: "không còn tồn tại", en: "ended")
    }
  }

  /// What a household of it is called.
  package var words: Wording {
    let has = self == .atRisk ? "có " : ""
    return Wording(vi: "hộ \(has)\(listWords.vietnamese)", en: listWords.english)
  }

  /// What offices call it, besides its id; “hộ” may stand before each.
  package var names: [String] { [listWords.vietnamese] + otherNames }

  private var otherNames: [String] {
    switch self {
    case .poor: ["HN"]
    case .nearPoor: ["HCN"]
    case .newlyEscaped: ["HMTN"]
    case .atRisk: ["có nguy cơ tái nghèo"]
    case .inDifficulty: ["có hoàn cảnh khó khăn", "hoàn cảnh khó khăn", "HKK"]
    case .notPoor: ["không nghèo", "hết nghèo"]
    case .moved: ["chuyển đi"]
    case .ended: ["không còn"]
    }
  }

  /// The status of this id or name, with or without marks, or nil.
  package init?(named text: String) {
    let key = Folding.key(text)
    let bare = key.hasPrefix("ho ") ? String(key.dropFirst(3)) : key
    let fitting = HouseholdStatus.allCases.first { status in
      status.rawValue == bare || status.names.contains { Folding.key($0) == bare }
    }
    guard let fitting else { return nil }
    self = fitting
  }
}
