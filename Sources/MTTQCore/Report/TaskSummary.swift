package import MTTQText

/// The tasks of a plan on a report's last day.
package struct TaskSummary: Hashable, Sendable {
  package let items: [Item]

  package var done: Int { items.count { $0.status == .done } }
  package var started: Int { items.count { $0.status == .started } }
  package var overdue: Int { items.count { $0.isOverdue } }

  package struct Item: Hashable, Sendable {
    package let task: PlannedTask
    package let status: TaskStatus
    /// The day of the last record; nil while planned.
    package let on: CalendarDate?
    package let isOverdue: Bool
  }
}
