internal import MTTQText

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
  var meaning: Wording {
    switch self {
    case .planned: Wording(vi: "dự kiến: không có bản ghi nào", en: "no record says anything of it")
    case .started: Wording(vi: "đang xây dựng", en: "begun")
    case .effective: Wording(vi: "hoạt động hiệu quả", en: "it works")
    case .replicated: Wording(vi: "đã nhân rộng", en: "taken up elsewhere")
    case .stopped: Wording(vi: "ngừng hoạt động", en: "stopped")
    }
  }
}
