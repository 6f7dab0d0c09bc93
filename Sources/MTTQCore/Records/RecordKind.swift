package import MTTQText

/// The kinds of records.
package enum RecordKind: String, Hashable, Sendable, CaseIterable {
  case result, task, model, assign, release, outcome, estimate, remark, sent, received, score
  case void
}

extension RecordKind {
  /// What records of the kind say.
  var body: any RecordBody.Type {
    switch self {
    case .result: Record.Result.self
    case .task: Record.TaskChange.self
    case .model: Record.ModelChange.self
    case .assign: Record.Assignment.self
    case .release: Record.Release.self
    case .outcome: Record.Outcome.self
    case .estimate: Record.Estimate.self
    case .remark: Record.Remark.self
    case .sent: Record.Sent.self
    case .received: Record.Received.self
    case .score: Record.Score.self
    case .void: Record.Void.self
    }
  }

  /// What the log calls it.
  package var word: Wording { body.word }
}

extension Record.Event {
  /// What it says.
  var body: any RecordBody {
    switch self {
    case .result(let result): result
    case .task(let change): change
    case .model(let change): change
    case .assign(let assignment): assignment
    case .release(let release): release
    case .outcome(let outcome): outcome
    case .estimate(let estimate): estimate
    case .remark(let remark): remark
    case .sent(let sent): sent
    case .received(let received): received
    case .score(let score): score
    case .void(let void): void
    }
  }

  /// What kind of record it makes.
  package var kind: RecordKind { type(of: body).kind }
}
