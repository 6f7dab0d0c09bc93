internal import MTTQCore
internal import MTTQText

/// What a quota is counted in.
enum QuotaUnit {
  case percent
  /// What the indicator of the quota counts.
  case indicator
  case households, models, contents, areas, reports
}

extension Quantity {
  /// The number with what it counts: `05 hộ`, `40%`.
  func words(in unit: QuotaUnit, _ language: Language) -> String {
    if unit == .indicator { return words(language) }
    return unit.counted.map { counted($0, language) } ?? percentWords(language)
  }

  /// The number where what it counts is said of another beside it: `05`, `40%`.
  func bareWords(in unit: QuotaUnit, _ language: Language) -> String {
    unit == .percent ? percentWords(language) : counted(language)
  }
}

extension QuotaUnit {
  /// The things counted; nil for a share of them.
  fileprivate var counted: Wording? {
    switch self {
    case .percent, .indicator: nil
    case .households: Wording(vi: "hộ", en: "households")
    case .models: Wording(vi: "mô hình", en: "models")
    case .contents: Wording(vi: "nội dung", en: "contents")
    case .areas: Wording(vi: "khu dân cư", en: "areas")
    case .reports: Wording(vi: "báo cáo", en: "reports")
    }
  }
}
