internal import MTTQText

extension TaskSummary {
  /// The key `tasks` of a report.
  static let reportTable = KeyTable<TaskSummary>(
    of: .tasks,
    [
      .total(\.items.count),
      .tasks("done", \.done, .done), .tasks("started", \.started, .started),
      ReportColumn(
        "overdue", .count(\.overdue), Wording(vi: "quá hạn", en: "overdue"),
        .told(Wording(vi: "quá hạn", en: "overdue"), by: .statuses([.done, .cancelled]))),
      ReportColumn(
        "items", .rows(\.items, Item.reportTable), Wording(vi: "từng nhiệm vụ", en: "each of them"),
        .byRow),
    ])
}

extension TaskSummary.Item {
  /// A row of the items of `tasks`.
  fileprivate static let reportTable = KeyTable<TaskSummary.Item>(
    of: .tasks,
    [
      ReportColumn(
        "id", .text(\.task.id), Wording(vi: "mã nhiệm vụ", en: "the task's id"), .tellsApart(.id)),
      ReportColumn(
        "title", .text(\.task.title), Wording(vi: "việc phải làm", en: "what is to be done"),
        .untold),
      ReportColumn(
        "lead", .reference(.organisation, \.task.lead),
        Wording(vi: "tổ chức chủ trì", en: "who leads"), .untold),
      ReportColumn("due", .date(\.task.due), Wording(vi: "hạn", en: "when it is due"), .untold),
      ReportColumn(
        "status", .status(\.status, \.words),
        Wording(vi: "tình hình", en: "what became of it"),
        .told(Wording(vi: "tình trạng", en: "status"), by: .task)),
      ReportColumn(
        "on", .date(\.on), Wording(vi: "từ ngày nào", en: "since which day"),
        .told(Wording(vi: "ngày", en: "day"), by: .task)),
    ])
}

extension ReportColumn<TaskSummary> {
  /// How many tasks have a status, as it is called.
  fileprivate static func tasks(
    _ key: String, _ count: @escaping @Sendable (TaskSummary) -> Int, _ status: TaskStatus
  ) -> ReportColumn {
    ReportColumn(key, .count(count), status.words, .told(status.words, by: .statuses([status])))
  }
}

extension ReportCause {
  fileprivate static func statuses(_ statuses: [TaskStatus]) -> ReportCause {
    .statuses(statuses.map(\.rawValue))
  }
}

extension ReportPart {
  fileprivate static let tasks = ReportPart(
    "tasks", of: .task, Wording(vi: "Nhiệm vụ", en: "Tasks"))
}
