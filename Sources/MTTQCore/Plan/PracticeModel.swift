package import MTTQText

/// A model (mô hình): a lasting local practice tied to a content.
package struct PracticeModel: Hashable, Sendable {
  package let id: String
  package let name: String
  /// 1–5.
  package let content: Int
  package var org: String?
  package var areas: [String] = []
  package var since: CalendarDate?
}

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

extension PracticeModel {
  /// As a person begins one: what must be there, and the rest to be filled in.
  package init(id: String, name: String, content: Int) {
    self.init(id: id, name: name, content: content, org: nil)
  }
}
