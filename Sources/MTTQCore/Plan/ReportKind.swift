internal import MTTQText

/// How often a report is owed.
package enum ReportKind: String, Hashable, Sendable, CaseIterable {
  case month
  case quarter
  case halfYear = "half-year"
  case nineMonth = "nine-month"
  case annual

  /// Whether several reports of the kind are owed in a year.
  package var isRepeated: Bool { self == .month || self == .quarter }
}

extension ReportKind {
  var meaning: Wording {
    switch self {
    case .month: Wording(vi: "báo cáo tháng: 12 kỳ", en: "monthly, twelve a year")
    case .quarter: Wording(vi: "báo cáo quý: 4 kỳ", en: "quarterly, four a year")
    case .halfYear: Wording(vi: "báo cáo 6 tháng", en: "on the first half-year")
    case .nineMonth: Wording(vi: "báo cáo 9 tháng", en: "on nine months")
    case .annual: Wording(vi: "báo cáo năm", en: "on the year")
    }
  }
}
