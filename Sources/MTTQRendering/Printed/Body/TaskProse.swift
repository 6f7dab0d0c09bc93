internal import MTTQCore
internal import MTTQText

/// What became of some tasks, one entry a status.
struct TaskProse {
  /// What the tasks are called: `Nhiệm vụ`, `Nhiệm vụ chung`.
  var name = "Nhiệm vụ"

  func blocks(_ items: [TaskSummary.Item]) -> [PrintedBlock] {
    TaskStatus.told.compactMap { status in
      let titles = items.filter { $0.status == status }.map(words)
      guard !titles.isEmpty else { return nil }
      let head = "\(name) \(status.words.vietnamese) (\(titles.count.counted()))"
      return .item("\(head): \(titles.joined(separator: "; ")).")
    }
  }

  private func words(_ item: TaskSummary.Item) -> String {
    let said = [days(item), condition(item)].compactMap { $0 }
    return item.task.title + (said.isEmpty ? "" : " (\(said.joined(separator: "; ")))")
  }

  private func days(_ item: TaskSummary.Item) -> String? {
    let due = item.task.due.map { "hạn \($0.words())" }
    if item.status == .done, let day = item.on {
      let isLate = item.task.due.map { day > $0 } ?? false
      return "hoàn thành ngày \(day.words())" + (isLate ? due.map { ", sau \($0)" } ?? "" : "")
    }
    guard item.status != .cancelled, let due else { return nil }
    return due + (item.isOverdue ? ", đã quá hạn" : "")
  }

  /// What the task waits for, as the plan words it, made to read on behind its title.
  private func condition(_ item: TaskSummary.Item) -> String? {
    guard item.status == .planned || item.status == .deferred,
      let condition = item.task.conditional
    else { return nil }
    let lowered = condition.lowercased()
    if ["chờ ", "thực hiện "].contains(where: lowered.hasPrefix) { return condition.loweredFirst }
    return ["khi ", "nếu ", "sau khi "].contains(where: lowered.hasPrefix)
      ? "thực hiện \(condition.loweredFirst)" : "điều kiện: \(condition)"
  }
}

extension TaskStatus {
  /// The order in which a report tells of tasks: what is done comes first.
  static let told: [TaskStatus] = [.done, .started, .planned, .deferred, .cancelled]
}
