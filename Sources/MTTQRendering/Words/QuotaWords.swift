internal import MTTQCore
internal import MTTQText

extension Quota.Kind {
  /// What is counted.
  var words: Wording {
    switch self {
    case .householdsHelped: Wording(vi: "Số hộ được giúp đỡ", en: "Households helped")
    case .householdsPerOrganisation:
      Wording(vi: "Số hộ mỗi tổ chức giúp đỡ", en: "Households helped by each organisation")
    case .helperCoverage:
      Wording(vi: "Tỷ lệ hộ nghèo có nơi giúp đỡ", en: "Poor households with a helper")
    case .modelsPerOrganisation:
      Wording(vi: "Số mô hình của mỗi tổ chức", en: "Models of each organisation")
    case .areasWithModel:
      Wording(vi: "Tỷ lệ khu dân cư có mô hình", en: "Areas with a model")
    case .outstandingContents: Wording(vi: "Số nội dung nổi bật", en: "Outstanding contents")
    case .outstandingAreas: Wording(vi: "Số khu dân cư nổi bật", en: "Outstanding areas")
    case .registeredContents:
      Wording(
        vi: "Số nội dung mỗi tổ chức đăng ký", en: "Contents registered by each organisation")
    case .organisationReports:
      Wording(vi: "Số báo cáo của mỗi tổ chức", en: "Reports from each organisation")
    }
  }

  /// What it is counted in.
  var unit: Wording {
    switch self {
    case .householdsHelped, .householdsPerOrganisation: Wording(vi: "hộ", en: "households")
    case .helperCoverage, .areasWithModel: Wording(vi: "%", en: "%")
    case .modelsPerOrganisation: Wording(vi: "mô hình", en: "models")
    case .outstandingContents, .registeredContents: Wording(vi: "nội dung", en: "contents")
    case .outstandingAreas: Wording(vi: "khu dân cư", en: "areas")
    case .organisationReports: Wording(vi: "báo cáo", en: "reports")
    }
  }

  /// Whether it is about the help to poor households.
  var concernsHouseholds: Bool {
    self == .householdsHelped || self == .householdsPerOrganisation || self == .helperCoverage
  }
}

extension QuotaRow {
  /// What was counted, in words.
  func actualWords(_ language: Language) -> String {
    guard let actual else { return "–" }
    return quota.kind.unit.vietnamese == "%"
      ? actual.percentWords(language)
      : actual.counted(quota.kind.unit, language)
  }

  /// How far it falls short or goes beyond, in words; nil where it is met.
  func faultWords(_ language: Language) -> String? {
    guard met == false else { return nil }
    guard shortfall > .zero else {
      return Wording(
        vi: "vượt mức (\(actualWords(language)))", en: "above the bound (\(actualWords(language)))")(
          language)
    }
    let isPercent = quota.kind.unit.vietnamese == "%"
    let points = Wording(vi: "điểm phần trăm", en: "percentage points")
    let missing =
      isPercent
      ? "\(shortfall.words(language)) \(points(language))"
      : shortfall.counted(quota.kind.unit, language)
    return Wording(vi: "còn thiếu \(missing)", en: "\(missing) short")(language)
  }
}
