internal import MTTQText

/// What kind of document a plan is.
package enum PlanKind: String, Hashable, Sendable, CaseIterable {
  case plan
  case programme
  case activity
}

extension PlanKind {
  var meaning: Wording {
    switch self {
    case .plan: Wording(vi: "kế hoạch năm", en: "a plan for the year")
    case .programme:
      Wording(
        vi: "chương trình phối hợp của nhiều tổ chức, thường cho nhiều năm",
        en: "a joint programme of several organisations, often over years")
    case .activity:
      Wording(vi: "kế hoạch của một hoạt động", en: "a plan for a single activity")
    }
  }
}
