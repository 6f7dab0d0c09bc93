internal import MTTQText

extension PlannedTask {
  /// That it belongs to a year before the one that begins on a day, and that nobody leads it.
  func gaps(from start: CalendarDate) -> [PlanGap] {
    let day = (due ?? from).flatMap { $0 < start ? $0 : nil }
    return [
      day.map { day in
        PlanGap(
          "tasks", .past(self, day), "task", "edit", id, due == nil ? "--from" : "--due", "…")
      },
      lead == nil ? PlanGap("tasks", .unled(self), "task", "edit", id, "--lead", "…") : nil,
    ].compactMap(\.self)
  }
}

extension Wording {
  fileprivate static func past(_ task: PlannedTask, _ day: CalendarDate) -> Wording {
    Wording(
      vi: "nhiệm vụ “\(task.title)” còn ngày của năm trước: \(VietnameseDate.short(day))",
      en: "the task “\(task.title)” has a day of an earlier year: \(day)")
  }

  fileprivate static func unled(_ task: PlannedTask) -> Wording {
    Wording(
      vi: "nhiệm vụ “\(task.title)” chưa có tổ chức chủ trì",
      en: "the task “\(task.title)” has nobody who leads it")
  }
}
