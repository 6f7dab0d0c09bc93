internal import MTTQCore
internal import MTTQText

/// What became of some tasks, a list a status; of those done on one day the day once.
struct TaskProse {
  /// What the tasks are called: `Nhiệm vụ`, `Nhiệm vụ chung`.
  var name = "Nhiệm vụ"
  /// Up to which day it is known what became of them.
  let known: CalendarDate

  func blocks(_ items: [TaskSummary.Item]) -> [PrintedBlock] {
    Group.all(of: items, known).flatMap(blocks)
  }

  private func blocks(_ group: Group) -> [PrintedBlock] {
    let titles = group.items.map { words($0, in: group) }
    let count = titles.count > 1 ? " (\(titles.count.counted()))" : ""
    let list = titles.enumerated().map { place, title in
      PrintedBlock.item(title + (place == titles.count - 1 ? "." : ";"))
    }
    return [.paragraph("\(name) \(group.head)\(count):")] + list
  }

  /// Tasks of which the same is said.
  private struct Group {
    let head: String
    let items: [TaskSummary.Item]
    /// Whether the head says the day already.
    var saysDay = false

    static func all(of items: [TaskSummary.Item], _ known: CalendarDate) -> [Group] {
      TaskStatus.told.flatMap { status -> [Group] in
        let own = items.filter { $0.status == status }
        switch status {
        case .done: return done(own)
        case .planned:
          let (ahead, open) = (
            own.filter { !$0.isDue(on: known) }, own.filter { $0.isDue(on: known) }
          )
          return [
            Group(head: status.words.vietnamese, items: open),
            Group(head: "chưa đến hạn", items: ahead),
          ].filter { !$0.items.isEmpty }
        case .started, .deferred, .cancelled:
          return own.isEmpty ? [] : [Group(head: status.words.vietnamese, items: own)]
        }
      }
    }

    /// The days on which several were done, each by itself, and the others together.
    private static func done(_ items: [TaskSummary.Item]) -> [Group] {
      let byDay = Dictionary(grouping: items, by: \.on)
      let single = items.filter { (byDay[$0.on]?.count ?? 0) < 2 }
      let days = byDay.filter { $0.value.count > 1 }.sorted {
        ($0.key ?? CalendarDate.range.lowerBound) < ($1.key ?? CalendarDate.range.lowerBound)
      }
      let together = days.map { day, items in
        Group(
          head: TaskStatus.done.words.vietnamese + (day.map { " ngày \($0.words())" } ?? ""),
          items: items, saysDay: true)
      }
      let head = TaskStatus.done.words.vietnamese + (together.isEmpty ? "" : " vào các ngày khác")
      return together + (single.isEmpty ? [] : [Group(head: head, items: single)])
    }
  }

  private func words(_ item: TaskSummary.Item, in group: Group) -> String {
    let said = [days(item, group), condition(item)].compactMap { $0 }
    return item.task.title + (said.isEmpty ? "" : " (\(said.joined(separator: "; ")))")
  }

  private func days(_ item: TaskSummary.Item, _ group: Group) -> String? {
    let due = item.task.due.map { "hạn \($0.words())" }
    if item.status == .done, let day = item.on {
      let isLate = item.task.due.map { day > $0 } ?? false
      let words = [
        group.saysDay ? nil : "ngày \(day.words())", isLate ? due.map { "sau \($0)" } : nil,
      ].compactMap { $0 }
      return words.isEmpty ? nil : words.joined(separator: ", ")
    }
    guard item.status != .cancelled, let due else { return nil }
    return due + (item.status != .deferred && item.isDue(on: known) ? ", đã quá hạn" : "")
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

extension TaskSummary.Item {
  /// Whether its day is over; of one without a day it cannot be said that it is not.
  func isDue(on day: CalendarDate) -> Bool { task.due.map { $0 < day } ?? true }
}

extension TaskStatus {
  /// The order in which a report tells of tasks: what is done comes first.
  static let told: [TaskStatus] = [.done, .started, .planned, .deferred, .cancelled]
}
