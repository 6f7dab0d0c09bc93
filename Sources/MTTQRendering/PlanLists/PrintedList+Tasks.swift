package import MTTQCore
package import MTTQText

extension PrintedList {
  /// What became of the tasks, in the order given; with a step the year's road map, in which a task
  /// stands in every month or quarter from its beginning to when it is due.
  package init(
    _ items: [TaskSummary.Item], by step: RoadMap.Step? = nil, of plan: Plan,
    asOf day: CalendarDate, language: Language
  ) {
    let columns: [PrintedTable.Column] = [
      .init("Mã", .remark), .init("Số mục", .remark), .init("Nhiệm vụ", .subject),
      .init("Nội dung", .figure), .init("Chủ trì", .remark), .init("Phối hợp", .remark),
      .init("Từ ngày", .figure), .init("Hạn", .figure), .init("Tình trạng", .remark),
      .init("Ngày", .figure), .init("Quá hạn", .remark),
    ]
    func cells(_ item: TaskSummary.Item) -> [PrintedTable.Cell] {
      let task = item.task
      return [
        .text(task.id), .text(task.number ?? ""), .text(task.title), .count(task.content),
        .text(task.lead ?? ""), .text(task.with.joined(separator: "; ")),
        .day(task.from, in: language), .day(task.due, in: language),
        .text(item.status.words.vietnamese), .day(item.on, in: language), .truth(item.isOverdue),
      ]
    }
    guard let step else {
      self.init(
        .tasks, of: plan, asOf: day, language: language,
        table: PrintedTable(columns: columns, rows: items.map(cells)))
      return
    }
    let stretches = RoadMap(items.map(\.task), by: step).stretches
    self.init(
      .roadMap, of: plan, asOf: day, language: language,
      table: PrintedTable(
        columns: [.init("Thời gian", .remark)] + columns,
        rows: stretches.flatMap { stretch in
          let title = stretch.days.map { step.title($0, .vietnamese) } ?? "Không định ngày"
          return stretch.places.map { [.text(title)] + cells(items[$0]) }
        }))
  }
}

extension Wording {
  fileprivate static let tasks = Wording(vi: "Nhiệm vụ", en: "Tasks")
  fileprivate static let roadMap = Wording(vi: "Lộ trình thực hiện", en: "Road map")
}
