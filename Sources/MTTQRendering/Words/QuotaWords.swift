internal import MTTQCore
internal import MTTQText

/// A duty that is counted from the book, in words.
struct QuotaWords {
  private let quota: Quota
  /// What `perArea` counts; nil of any other.
  private let indicator: Indicator?
  /// What the areas are called: `thôn`.
  private let areas: String

  init(_ quota: Quota, of plan: Plan, areas: String) {
    self.quota = quota
    self.areas = areas
    indicator = quota.indicator.flatMap { id in plan.allIndicators.first { $0.id == id } }
  }

  /// What is counted.
  func name(_ language: Language = .vietnamese) -> String {
    switch quota.kind {
    case .perArea:
      let name = indicator?.name ?? quota.indicator ?? ""
      return Wording(
        vi: "\(name) của mỗi \(areas)",
        en: "\(indicator?.nameEnglish ?? name) of each area")(language)
    default:
      let words = quota.kind.words
      return Wording(vi: withAreas(words.vietnamese), en: words.english)(language)
    }
  }

  /// What it is counted in.
  var unit: QuotaUnit {
    switch quota.kind.unit {
    case .areas?: .areas(called: areas)
    case let unit?: unit
    case nil: .measure(indicator?.unit ?? "")
    }
  }

  /// Words in which the areas are called as they are here.
  func withAreas(_ words: String) -> String { words.replacing("khu dân cư", with: areas) }

  /// What it asks for: `ít nhất 05 hộ`.
  func bound(_ language: Language = .vietnamese) -> String {
    quota.bound.words(in: unit, language)
  }

  /// What it asks for, in both languages.
  var boundWording: Wording { Wording(vi: bound(.vietnamese), en: bound(.english)) }

  /// What was counted.
  func actual(of row: QuotaRow, _ language: Language = .vietnamese) -> String {
    row.actual?.words(in: unit, language) ?? "–"
  }

  /// How far it falls short or goes beyond; nil where it is met.
  func fault(of row: QuotaRow, _ language: Language = .vietnamese) -> String? {
    guard row.met == false else { return nil }
    let actual = actual(of: row, language)
    guard row.shortfall > .zero else {
      return Wording(vi: "vượt mức (\(actual))", en: "above the bound (\(actual))")(language)
    }
    let missing = missing(row, language)
    return Wording(vi: "còn thiếu \(missing)", en: "\(missing) short")(language)
  }

  /// What is missing to the least that it asks for.
  func missing(_ row: QuotaRow, _ language: Language) -> String {
    let points = Wording(vi: "điểm phần trăm", en: "percentage points")
    return unit == .percent
      ? "\(row.shortfall.words(language)) \(points(language))"
      : row.shortfall.words(in: unit, language)
  }

  /// What must be known of a row beside its figure, in brackets; empty where there is nothing.
  func note(of row: QuotaRow, _ language: Language = .vietnamese) -> String {
    guard case .oldAreas(let before)? = row.note else { return "" }
    return Wording(
      vi: " (ghi cho \(areas) cũ: \(before.words()))",
      en: " (for old areas: \(before.words(.english)))")(language)
  }
}

extension QuotaWords {
  /// Who agreed to a shortfall, in brackets; empty where nobody did.
  var agreed: String { quota.agreed.map { " (\($0))" } ?? "" }
}
