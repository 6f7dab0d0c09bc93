package import MTTQText

/// What became of a task.
package enum TaskStatus: String, Hashable, Sendable, CaseIterable {
  /// No record says anything of it.
  case planned
  case started
  case done
  case deferred
  case cancelled

  /// The states that a record can give.
  package static let recorded: [TaskStatus] = [.started, .done, .deferred, .cancelled]
}

extension TaskStatus {
  /// What it is called, wherever it is told.
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
