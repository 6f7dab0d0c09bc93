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
    case .escapedPoverty: Wording(vi: "Số hộ thoát nghèo", en: "Households out of poverty")
    case .perArea: Wording(vi: "Kết quả của mỗi khu dân cư", en: "What each area reached")
    case .areaReports: Wording(vi: "Số báo cáo của mỗi khu dân cư", en: "Reports from each area")
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

  /// What it is counted in; nil where that is the unit of an indicator.
  var unit: QuotaUnit? {
    switch self {
    case .householdsHelped, .householdsPerOrganisation, .escapedPoverty: .households
    case .perArea: nil
    case .helperCoverage, .areasWithModel: .percent
    case .modelsPerOrganisation: .models
    case .outstandingContents, .registeredContents: .contents
    case .outstandingAreas: .areas(called: "khu dân cư")
    case .organisationReports, .areaReports: .reports
    }
  }

  /// Whether it is about the help to poor households.
  var concernsHouseholds: Bool {
    switch self {
    case .householdsHelped, .householdsPerOrganisation, .helperCoverage, .escapedPoverty: true
    case .modelsPerOrganisation, .areasWithModel, .outstandingContents, .outstandingAreas,
      .registeredContents, .perArea, .organisationReports, .areaReports:
      false
    }
  }
}
