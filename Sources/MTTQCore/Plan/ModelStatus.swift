package import MTTQText

/// What became of a model.
package enum ModelStatus: String, Hashable, Sendable, CaseIterable {
  /// No record says anything of it.
  case planned
  case started
  case effective
  case replicated
  case stopped

  /// The states that a record can give.
  package static let recorded: [ModelStatus] = [.started, .effective, .replicated, .stopped]
}

extension ModelStatus {
  /// What it is called, wherever it is told.
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
