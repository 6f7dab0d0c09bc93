internal import MTTQCore
internal import MTTQText

/// The road map on paper: what is to be done in each month or quarter, by whom.
struct RoadMapTable {
  let document: PrintablePlan

  /// The tasks under their months, or under quarters where months would say them over and over;
  /// empty without a task that has a day.
  var table: PrintedTable {
    let tasks = document.plan.tasks
    let dated = tasks.filter { $0.span != nil }
    guard !dated.isEmpty else { return PrintedTable(columns: [], rows: []) }
    let months = RoadMap(dated, by: .month).stretches.map(\.places.count).reduce(0, +)
    let step = months > 2 * dated.count ? RoadMap.Step.quarter : .month
    return table(RoadMap(tasks, by: step), step)
  }

  private func table(_ road: RoadMap, _ step: RoadMap.Step) -> PrintedTable {
    var headings: [Int: String] = [:]
    var rows: [[PrintedTable.Cell]] = []
    for stretch in road.stretches {
      headings[rows.count] =
        stretch.days.map { step.title($0, .vietnamese) } ?? "Không định thời gian"
      for (row, place) in stretch.places.enumerated() {
        rows.append(cells(document.plan.tasks[place], number: row + 1))
      }
    }
    return PrintedTable(
      columns: [
        .init("STT", .ordinal), .init("Nội dung công việc", .subject), .init("Chủ trì", .remark),
        .init("Phối hợp", .remark), .init("Thời gian", .figure, .left),
      ], rows: rows, headings: headings)
  }

  private func cells(_ task: PlannedTask, number: Int) -> [PrintedTable.Cell] {
    let others = document.organisations(task.with.filter { $0 != task.lead }).capitalisedFirst
    return [
      .text(String(number)), .text(task.title),
      .text(task.lead.map { document.organisation($0).capitalisedFirst } ?? ""),
      .text(others), .text(task.spanWords(.vietnamese)),
    ]
  }
}
