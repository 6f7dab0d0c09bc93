internal import MTTQText

/// A duty that is counted from the book itself (report.md, “Quotas”).
package struct Quota: Hashable, Sendable {
  package internal(set) var kind: Kind
  /// The flow that `perArea` counts; nil of any other.
  package var indicator: String?
  /// The reports in which it is judged; empty where it is in all.
  package var reports: [String] = []
  package var source: String?
  /// Who agreed to a shortfall.
  package var agreed: String?
  package internal(set) var bound: Bound

  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case householdsHelped
    case householdsPerOrganisation
    case helperCoverage
    case escapedPoverty
    case modelsPerOrganisation
    case areasWithModel
    case outstandingContents
    case outstandingAreas
    case registeredContents
    case perArea
    case organisationReports
    case areaReports
  }
}

extension Quota {
  /// Whether it is judged in a report.
  package func isJudged(in report: String) -> Bool {
    reports.isEmpty || reports.contains(report)
  }
}

extension Quota: FileObject {
  static let blank = Quota(kind: .householdsHelped, bound: .blank)

  /// What is asked of a quota beyond its fields.
  static let conditions: [Shape.Condition] = [
    Bound.condition,
    .when("quota", is: [.string(Kind.perArea.rawValue)], needs: ["indicator"]),
    .when(
      "quota", is: Kind.allCases.filter { $0 != .perArea }.map { .string($0.rawValue) },
      refuses: ["indicator"]),
  ]

  static let keys: [ObjectKey<Quota>] =
    [
      .required(
        "quota", .choice(Quota.Kind.allCases, \.meaning), { $1(&$0.kind) },
        Wording(vi: "đếm cái gì", en: "what is counted")),
      .optional(
        "indicator", .reference(.indicator), { $1(&$0.indicator) },
        Wording(
          vi: "chỉ tiêu được đếm, của “perArea” mà thôi",
          en: "the indicator that is counted, of “perArea” alone")),
      .list(
        "reports", of: .reference(.report), { $1(&$0.reports) },
        Wording(
          vi: "các báo cáo xét định mức này; bỏ trống: mọi báo cáo",
          en: "the reports in which it is judged; absent: all"),
        atLeast: 1),
      .source({ $1(&$0.source) }), .agreed({ $1(&$0.agreed) }),
    ] + Bound.keys({ $1(&$0.bound) })
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
    case .escapedPoverty:
      Wording(vi: "số hộ thoát nghèo", en: "households that left poverty")
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
    case .perArea:
      Wording(
        vi: "lũy kế của một chỉ tiêu ở mỗi khu dân cư",
        en: "the cumulative figure of an indicator in each area")
    case .areaReports:
      Wording(
        vi: "báo cáo nhận được của mỗi khu dân cư", en: "reports received from each area")
    }
  }
}
