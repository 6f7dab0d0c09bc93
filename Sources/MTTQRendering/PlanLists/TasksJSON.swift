package import MTTQCore
package import MTTQText

/// What became of a plan's tasks by a day as JSON, format `mttq-tasks/1`.
package enum TasksJSON {
  /// The tasks in canonical written form; with a step, `roadMap` says which ones belong to each
  /// month or quarter.
  package static func text(
    _ items: [TaskSummary.Item], asOf day: CalendarDate, by step: RoadMap.Step? = nil
  ) -> String {
    var members = [
      JSONMember("format", .string("mttq-tasks/1")),
      JSONMember("asOf", .string(day.description)),
      JSONMember("tasks", .array(items.map(\.listNode))),
    ]
    if let step {
      members.append(
        JSONMember(
          "roadMap",
          .array(RoadMap(items.map(\.task), by: step).stretches.map { $0.node(of: items) })))
    }
    return JSONText.printed(JSONNode(.object(members)))
  }
}

extension TaskSummary.Item {
  fileprivate var listNode: JSONNode {
    .object([
      "id": .string(task.id), "title": .string(task.title), "number": .optional(task.number),
      "content": .optional(task.content), "lead": .optional(task.lead),
      "with": .array(task.with.map { .string($0) }), "from": .optional(task.from),
      "due": .optional(task.due), "status": .string(status.rawValue), "on": .optional(on),
      "overdue": .bool(isOverdue),
    ])
  }
}

extension RoadMap.Stretch {
  fileprivate func node(of items: [TaskSummary.Item]) -> JSONNode {
    .object([
      "from": .optional(days?.lowerBound), "through": .optional(days?.upperBound),
      "tasks": .array(places.map { .string(items[$0].task.id) }),
    ])
  }
}
