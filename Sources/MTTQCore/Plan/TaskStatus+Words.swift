package import MTTQText

extension TaskStatus {
  /// The status in a table or list.
  package var words: Wording {
    switch self {
    case .planned: Wording(vi: "chưa thực hiện", en: "planned")
    case .started: Wording(vi: "đang thực hiện", en: "under way")
    case .done: Wording(vi: "đã hoàn thành", en: "done")
    case .deferred: Wording(vi: "tạm hoãn", en: "deferred")
    case .cancelled: Wording(vi: "không thực hiện", en: "cancelled")
    }
  }
}
