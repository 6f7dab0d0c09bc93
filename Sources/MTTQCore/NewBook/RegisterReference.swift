internal import MTTQText

/// What the households of a register refer to in their plan.
enum RegisterReference: CaseIterable {
  case areas
  case organisations

  /// The key of the plan under which it stands.
  var list: String {
    switch self {
    case .areas: "areas"
    case .organisations: "organisations"
    }
  }

  /// The ids that a household names.
  func named(by household: JSONNode) -> [String] {
    switch self {
    case .areas: household.text("area").map { [$0] } ?? []
    case .organisations: household.texts("memberOf")
    }
  }

  /// A household that names only what is known.
  func fitting(_ household: JSONNode, _ known: Set<String>) -> JSONNode {
    let named = named(by: household)
    let kept = named.filter(known.contains)
    guard kept.count < named.count else { return household }
    switch self {
    case .areas: return household.without("area")
    case .organisations:
      return household.setting("memberOf", .list(kept.map { .string($0) }))
    }
  }

  /// An entry of last year's plan without what it says of that year alone.
  func lasting(_ entry: JSONNode) -> JSONNode {
    switch self {
    case .areas: entry.without("outstanding", "noEligibleHouseholds")
    case .organisations: entry.without("document")
    }
  }

  /// What to look at where entries were taken from last year's plan.
  func taken(_ ids: [String]) -> Wording {
    let list = ids.joined(separator: ", ")
    switch self {
    case .areas: return .areasTaken(list)
    case .organisations: return .organisationsTaken(list)
    }
  }
}

extension Wording {
  fileprivate static func areasTaken(_ list: String) -> Wording {
    Wording(
      vi: "xem lại các khu dân cư lấy thêm từ kế hoạch năm trước vì sổ hộ nhắc đến, dấu của năm "
        + "cũ đã bỏ: \(list)",
      en: "check the areas added from last year's plan because the register refers to them, "
        + "without the marks of that year: \(list)")
  }

  fileprivate static func organisationsTaken(_ list: String) -> Wording {
    Wording(
      vi: "xem lại các tổ chức lấy thêm từ kế hoạch năm trước vì sổ hộ nhắc đến hoặc đang giúp hộ, "
        + "văn bản của năm cũ đã bỏ: \(list)",
      en: "check the organisations added from last year's plan because the register refers to "
        + "them or they help its households, without their documents of that year: "
        + list)
  }
}
