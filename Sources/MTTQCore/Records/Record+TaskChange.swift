package import MTTQText

extension Record {
  /// What became of a task.
  package struct TaskChange: Hashable, Sendable {
    package internal(set) var task: String
    package internal(set) var on: CalendarDate
    package internal(set) var status: TaskStatus
    package var note: String?

    package init(task: String, on: CalendarDate, status: TaskStatus, note: String? = nil) {
      self.task = task
      self.on = on
      self.status = status
      self.note = note
    }
  }
}

extension Record.TaskChange: RecordBody {
  static let kind = RecordKind.task
  static let meaning = Wording(vi: "tình hình một nhiệm vụ", en: "what became of a task")
  static let word = Wording(vi: "nhiệm vụ", en: "task")
  static let alternatives: [String] = []
  static let isOfPeriod = true
  static let blank = Record.TaskChange(
    task: "", on: CalendarDate.range.lowerBound, status: .started)

  static let keys: [ObjectKey<Record.TaskChange>] = [
    .required(
      "task", .reference(.task), { $1(&$0.task) }, Wording(vi: "nhiệm vụ nào", en: "which task")),
    .on({ $1(&$0.on) }),
    .required(
      "status", .choice(TaskStatus.recorded, \.words), { $1(&$0.status) },
      Wording(vi: "tình hình mới", en: "what became of it")),
    .note({ $1(&$0.note) }),
  ]

  var event: Record.Event { .task(self) }
  var subjects: Record.Subjects {
    Record.Subjects(day: on, organisation: nil, household: nil, note: note)
  }
}
