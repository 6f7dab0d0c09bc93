internal import MTTQText

/// Whether the date itself is still on time.
package enum DueRule: String, Hashable, Sendable, CaseIterable {
  /// “trước ngày D”: D itself is late.
  case before
  /// “vào ngày D”, “chậm nhất ngày D”: D is the last day.
  case on
}

extension DueRule {
  var meaning: Wording {
    switch self {
    case .before:
      Wording(
        vi: "“trước ngày D”: gửi đúng ngày D là trễ", en: "before D: on D itself it is late")
    case .on:
      Wording(
        vi: "“vào ngày D”, “chậm nhất ngày D”: ngày D còn đúng hạn",
        en: "on D, or D at the latest: on D it is still on time")
    }
  }
}
