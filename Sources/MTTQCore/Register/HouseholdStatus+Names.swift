internal import MTTQText

extension HouseholdStatus {
  /// What offices call it, besides its id; “hộ” may stand before each.
  package var names: [String] {
    switch self {
    case .poor: ["nghèo"]
    case .nearPoor: ["cận nghèo"]
    case .atRisk: ["nguy cơ tái nghèo", "có nguy cơ tái nghèo"]
    case .newlyEscaped: ["mới thoát nghèo"]
    case .notPoor: ["không nghèo", "không còn nghèo", "hết nghèo"]
    case .moved: ["chuyển đi", "đã chuyển đi"]
    case .ended: ["không còn", "không còn tồn tại"]
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
