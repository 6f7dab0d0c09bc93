/// The kinds of records.
package enum RecordKind: String, Hashable, Sendable, CaseIterable {
  case result, task, model, assign, release, outcome, estimate, remark, sent, received, void
}

extension Record.Event {
  /// What kind of record it makes.
  package var kind: RecordKind {
    switch self {
    case .result: .result
    case .task: .task
    case .model: .model
    case .assign: .assign
    case .release: .release
    case .outcome: .outcome
    case .estimate: .estimate
    case .remark: .remark
    case .sent: .sent
    case .received: .received
    case .void: .void
    }
  }
}
