package import MTTQText

extension ModelStatus {
  /// The status in a table or list.
  package var words: Wording {
    switch self {
    case .planned: Wording(vi: "dự kiến", en: "planned")
    case .started: Wording(vi: "đang xây dựng", en: "started")
    case .effective: Wording(vi: "hoạt động hiệu quả", en: "effective")
    case .replicated: Wording(vi: "đã nhân rộng", en: "replicated")
    case .stopped: Wording(vi: "ngừng hoạt động", en: "stopped")
    }
  }
}
