internal import MTTQText

/// A duty that is counted from the book itself (report.md, “Quotas”).
package struct Quota: Hashable, Sendable {
  package internal(set) var kind: Kind
  package var source: String?
  package internal(set) var bound: Bound

  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case householdsHelped
    case householdsPerOrganisation
    case helperCoverage
    case modelsPerOrganisation
    case areasWithModel
    case outstandingContents
    case outstandingAreas
    case registeredContents
    case organisationReports
  }
}

extension Quota: FileObject {
  static let blank = Quota(kind: .householdsHelped, bound: .blank)

  static let keys: [ObjectKey<Quota>] =
    [
      .required(
        "quota", .choice(Quota.Kind.allCases, \.meaning), \.kind,
        Wording(vi: "đếm cái gì", en: "what is counted")),
      .source(\.source),
    ] + Bound.keys(\.bound)
}

extension Quota.Kind {
  var meaning: Wording {
    switch self {
    case .householdsHelped:
      Wording(vi: "số hộ được giúp đỡ", en: "households that were helped")
    case .householdsPerOrganisation:
      Wording(
        vi: "số hộ mỗi tổ chức giúp đỡ ở từng khu dân cư",
        en: "households that each organisation helped in each area")
    case .helperCoverage:
      Wording(
        vi: "tỷ lệ % hộ nghèo có nơi giúp đỡ", en: "percent of poor households with a helper")
    case .modelsPerOrganisation:
      Wording(vi: "số mô hình của mỗi tổ chức", en: "models of each organisation")
    case .areasWithModel:
      Wording(vi: "tỷ lệ % khu dân cư có mô hình", en: "percent of the areas that have a model")
    case .outstandingContents:
      Wording(vi: "số nội dung nổi bật", en: "contents marked as outstanding")
    case .outstandingAreas:
      Wording(vi: "số khu dân cư nổi bật", en: "areas marked as outstanding")
    case .registeredContents:
      Wording(
        vi: "số nội dung mỗi tổ chức đăng ký", en: "contents that each organisation registered")
    case .organisationReports:
      Wording(
        vi: "báo cáo nhận được của mỗi tổ chức", en: "reports received from each organisation")
    }
  }
}
