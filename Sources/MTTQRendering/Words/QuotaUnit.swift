internal import MTTQCore
internal import MTTQText

/// What a quota is counted in.
enum QuotaUnit: Hashable {
  case percent
  /// The unit of an indicator.
  case measure(String)
  case areas(called: String)
  case households, models, contents, reports
}

extension Quantity {
  /// The number with what it counts: `05 hộ`, `40%`.
  func words(in unit: QuotaUnit, _ language: Language) -> String {
    if case .measure(let unit) = unit { return measured(in: unit, language) }
    return unit.counted.map { counted($0, language) } ?? percentWords(language)
  }

  /// The number where what it counts is said of another beside it: `05`, `40%`.
  func bareWords(in unit: QuotaUnit, _ language: Language) -> String {
    switch unit {
    case .percent: percentWords(language)
    case .measure(let unit): number(in: unit, language)
    case .households, .models, .contents, .areas, .reports: counted(language)
    }
  }
}

extension QuotaUnit {
  /// The things counted; nil for a share of them, and for what has a unit of its own.
  fileprivate var counted: Wording? {
    switch self {
    case .percent, .measure: nil
    case .households: Wording(vi: "hộ", en: "households")
    case .models: Wording(vi: "mô hình", en: "models")
    case .contents: Wording(vi: "nội dung", en: "contents")
    case .areas(let word): Wording(vi: word, en: "areas")
    case .reports: Wording(vi: "báo cáo", en: "reports")
    }
  }
}
