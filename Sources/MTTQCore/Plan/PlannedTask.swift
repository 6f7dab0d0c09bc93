package import MTTQText

/// A piece of work of the plan, with who leads it and by when.
package struct PlannedTask: Hashable, Sendable {
  package let id: String
  package let title: String
  /// The number that the document gives it, such as `II.3`.
  package var number: String?
  package var content: Int?
  /// The id of the organisation that leads.
  package var lead: String?
  /// The ids of the organisations that take part.
  package var with: [String] = []
  package var from: CalendarDate?
  package var due: CalendarDate?
  package var place: String?
  package var expected: String?
  /// What it waits for.
  package var conditional: String?
  /// Whether it was added during the year.
  package var arising = false
}

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

extension PlannedTask {
  /// As a person begins one: what must be there, and the rest to be filled in.
  package init(id: String, title: String) {
    self.init(id: id, title: title, number: nil)
  }
}
