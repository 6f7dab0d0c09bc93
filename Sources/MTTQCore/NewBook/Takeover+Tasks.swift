internal import MTTQText

extension Takeover {
  /// The tasks, with the organisations that the new plan has and their days in its year.
  var tasks: Taken {
    var lost: [String: Int] = [:]
    var moves = 0
    let all = source.tree.list("tasks")
    let arisen = all.filter { $0.truth("arising") }
    let entries = all.filter(isTaken).map { task in
      let named = [task.text("lead")].compactMap(\.self) + task.texts("with")
      for organisation in Set(named).subtracting(organisations.ids) {
        lost[organisation, default: 0] += 1
      }
      let with = task.texts("with").filter(organisations.ids.contains)
      let kept = PlannedTask.lasting(
        keepingOrganisation(task, "lead").setting("with", .list(with.map { .string($0) })))
      let moved = years.moved(kept, ["from", "due"])
      if moved.moves { moves += 1 }
      return moved.entry
    }
    let moved: [Wording] = moves > 0 ? [.tasksMoved(moves, years)] : []
    let left: [Wording] =
      arisen.isEmpty ? [] : [.arisenLeft(arisen.compactMap { $0.text("id") })]
    return Taken(entries, left + reminders(entries) + lostOrganisations(lost) + moved)
  }

  /// Whether a task is wanted; what arose during the year stays behind.
  private func isTaken(_ task: JSONNode) -> Bool {
    if task.truth("arising") { return false }
    return switch choice {
    case .all: true
    case .none: false
    case .only(let ids): task.text("id").map(ids.contains) ?? false
    }
  }

  private func reminders(_ tasks: [JSONNode]) -> [Wording] {
    var reminders: [Wording] = []
    if relation == .above, choice == .all, !tasks.isEmpty {
      reminders.append(.tasksFromAbove(tasks.count))
    }
    let year = String(years.from)
    let dated = tasks.filter { task in
      ["title", "expected", "conditional"].contains { task.text($0)?.contains(year) == true }
    }
    if !years.isNone, !dated.isEmpty {
      reminders.append(.tasksNamingYear(years.from, dated.compactMap { $0.text("id") }))
    }
    return reminders
  }

  /// In the order in which the source lists the organisations.
  private func lostOrganisations(_ counts: [String: Int]) -> [Wording] {
    let lost = source.plan.organisations.compactMap { organisation in
      counts[organisation.id].map { (name: organisation.name, tasks: $0) }
    }
    return lost.isEmpty ? [] : [.organisationsLost(lost)]
  }
}

extension Wording {
  fileprivate static func tasksFromAbove(_ count: Int) -> Wording {
    Wording(
      vi: "trong \(count) nhiệm vụ lấy của cấp trên, bỏ những việc chỉ cấp trên làm – "
        + "mttq task remove NHIỆM-VỤ",
      en: "of the \(count) tasks from above, leave out those that only the unit above does – "
        + "mttq task remove TASK")
  }

  fileprivate static func arisenLeft(_ ids: [String]) -> Wording {
    let list = ids.joined(separator: ", ")
    return Wording(
      vi: "không lấy sang \(ids.count) nhiệm vụ phát sinh trong năm của kế hoạch đó: \(list)",
      en: "not taken over, tasks that arose during that plan's year (\(ids.count)): \(list)")
  }

  fileprivate static func tasksNamingYear(_ year: Int, _ ids: [String]) -> Wording {
    let list = ids.joined(separator: ", ")
    return Wording(
      vi: "sửa lời các nhiệm vụ còn nhắc năm \(year): \(list) – "
        + "mttq task edit NHIỆM-VỤ --title …",
      en: "mend the words of the tasks that name \(year): \(list) – "
        + "mttq task edit TASK --title …")
  }

  fileprivate static func tasksMoved(_ count: Int, _ years: YearShift) -> Wording {
    Wording(
      vi: "xem lại ngày của \(count) nhiệm vụ, đã chuyển từ năm \(years.from) sang \(years.to) – "
        + "mttq task list --road-map month",
      en: "check the days of \(count) tasks, moved from \(years.from) to \(years.to) – "
        + "mttq task list --road-map month")
  }

  fileprivate static func organisationsLost(_ lost: [(name: String, tasks: Int)]) -> Wording {
    Wording(
      vi: "giao lại các nhiệm vụ đã bỏ tổ chức không có trong kế hoạch mới: "
        + lost.map { "\($0.name) (\($0.tasks) nhiệm vụ)" }.joined(separator: "; ")
        + " – mttq task edit NHIỆM-VỤ --lead TỔ-CHỨC",
      en: "assign the tasks anew that lost organisations which the new plan does not have: "
        + lost.map { "\($0.name) (\($0.tasks) tasks)" }.joined(separator: "; ")
        + " – mttq task edit TASK --lead ORG")
  }
}
