internal import MTTQCore
internal import MTTQText

/// What became of some tasks, one entry a status.
struct TaskProse {
  let document: ReportDocument

  func blocks(_ items: [TaskSummary.Item]) -> [PrintedBlock] {
    TaskStatus.told.compactMap { status in
      let titles = items.filter { $0.status == status }.map(words)
      guard !titles.isEmpty else { return nil }
      let head = "Nhiệm vụ \(status.words.vietnamese) (\(titles.count.counted()))"
      return .item("\(head): \(titles.joined(separator: "; ")).")
    }
  }

  private func words(_ item: TaskSummary.Item) -> String {
    var said: [String] = []
    if item.status == .done, let day = item.on {
      said.append("ngày \(day.words())")
      if let due = item.task.due, day > due { said.append("hạn \(due.words())") }
    } else if item.status != .cancelled, let due = item.task.due {
      said.append("hạn \(due.words())" + (item.isOverdue ? ", quá hạn" : ""))
    }
    if item.status == .planned || item.status == .deferred, let condition = item.task.conditional {
      said.append(condition)
    }
    return item.task.title + (said.isEmpty ? "" : " (\(said.joined(separator: ", ")))")
  }
}

extension TaskStatus {
  /// The order in which a report tells of tasks: what is done comes first.
  static let told: [TaskStatus] = [.done, .started, .planned, .deferred, .cancelled]
}
