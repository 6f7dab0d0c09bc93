package import MTTQCore
package import MTTQText

// What became of tasks and models, as JSON.

extension TaskSummary {
  /// The counts and the items of `tasks`.
  package var node: JSONNode {
    .object([
      "total": .number(items.count), "done": .number(done), "started": .number(started),
      "overdue": .number(overdue), "items": .array(items.map(\.node)),
    ])
  }
}

extension TaskSummary.Item {
  fileprivate var node: JSONNode {
    .object([
      "id": .string(task.id), "title": .string(task.title), "lead": .optional(task.lead),
      "due": .optional(task.due), "status": .string(status.rawValue), "on": .optional(on),
    ])
  }
}

extension ModelSummary {
  /// The counts and the items of `models`.
  package var node: JSONNode {
    .object([
      "total": .number(items.count), "effective": .number(effective),
      "stopped": .number(stopped), "items": .array(items.map(\.node)),
    ])
  }
}

extension ModelSummary.Item {
  fileprivate var node: JSONNode {
    .object([
      "id": .string(model.id), "name": .string(model.name), "content": .number(model.content),
      "org": .optional(model.org), "status": .string(status.rawValue),
    ])
  }
}
