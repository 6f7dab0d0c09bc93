internal import MTTQCore
internal import MTTQText

/// What the text of a report tells: that of a month or a quarter what moved in it (report.md, “What
/// the printed report says”).
extension PrintableReport {
  /// Whether it tells what moved, and not how the year stands.
  var tellsMovementAlone: Bool { report.tellsMovementAlone }

  /// The tasks that the text tells of: those due in the period or with a record in it.
  var tasks: [TaskSummary.Item] {
    guard tellsMovementAlone else { return report.tasks.items }
    return report.tasks.items.filter { item in
      [item.on, item.task.due].contains { $0.map(isInPeriod) ?? false }
    }
  }

  /// The models that the text tells of.
  var models: [ModelSummary.Item] {
    guard tellsMovementAlone else { return report.models.items }
    return report.models.items.filter { report.movement.models.contains($0.model.id) }
  }

  /// The quotas that the text tells of: in a month or quarter those that are judged in it by name.
  var quotas: [QuotaRow] {
    guard tellsMovementAlone else { return report.quotas }
    return report.quotas.filter { $0.quota.reports.contains(report.id) }
  }

  /// Whether a day lies between the report's first and last.
  func isInPeriod(_ day: CalendarDate) -> Bool {
    report.period.from <= day && day <= report.period.through
  }
}
