package import MTTQCore
package import MTTQText

/// What became of a plan's tasks by a day, as a page for a terminal.
package enum TasksPage {
  /// The tasks in the plan's order, each line ended.
  package static func text(
    _ items: [TaskSummary.Item], asOf day: CalendarDate, language: Language, width: Int = 80,
    style: Style = .plain
  ) -> String {
    var page = headed(.title(day, language), items, language: language, width: width)
    guard !items.isEmpty else { return page.text(style) }
    page.gap()
    page.table(
      table(items, asOf: day, language, days: ColumnTitle.due) { task in
        task.due.map { $0.words(language) } ?? ""
      })
    return page.text(style)
  }

  /// The tasks under each month or quarter in which they run or are due, each line ended.
  package static func roadMap(
    _ items: [TaskSummary.Item], by step: RoadMap.Step, asOf day: CalendarDate,
    language: Language, width: Int = 80, style: Style = .plain
  ) -> String {
    var page = headed(.roadMap(day, language), items, language: language, width: width)
    for stretch in RoadMap(items.map(\.task), by: step).stretches {
      page.gap()
      page.paragraph(
        stretch.days.map { step.title($0, language) } ?? .undated(language), tone: .strong)
      page.table(
        table(
          stretch.places.map { items[$0] }, asOf: day, language, days: Wording.days
        ) { $0.spanWords(language) })
    }
    return page.text(style)
  }

  private static func headed(
    _ title: String, _ items: [TaskSummary.Item], language: Language, width: Int
  ) -> Page {
    var page = Page(width: width)
    page.paragraph(title, tone: .strong)
    page.paragraph(items.isEmpty ? .none(language) : .counts(items, language))
    return page
  }

  private static func table(
    _ items: [TaskSummary.Item], asOf day: CalendarDate, _ language: Language, days: Wording,
    _ words: (PlannedTask) -> String
  ) -> PrintedTable {
    // Numbers stand beside the titles; ids made from titles would push them off the page.
    let isNumbered = items.allSatisfy { $0.task.id.utf8.count <= 6 }
    var columns: [(column: PrintedTable.Column, cells: [PrintedTable.Cell])] = [
      (
        .init(ColumnTitle.id(language), isNumbered ? .ordinal : .figure, .left),
        items.map { .text($0.task.id) }
      ),
      (.init(ColumnTitle.task(language), .subject), items.map { .text($0.titleWords(language)) }),
      (
        .init(ColumnTitle.lead(language), .figure, .left), items.map { .text($0.task.lead ?? "") }
      ),
      (.init(days(language), .figure), items.map { .text(words($0.task)) }),
      (
        .init(Wording.left(language), .figure),
        items.map { .text($0.daysWords(asOf: day, language), $0.isOverdue ? .bad : .plain) }
      ),
      (
        .init(ColumnTitle.status(language), .figure, .left),
        items.map { .text($0.statusWords(language), $0.tone) }
      ),
    ]
    columns.removeAll { $0.cells.allSatisfy(\.text.isEmpty) }
    return PrintedTable(
      columns: columns.map(\.column),
      rows: items.indices.map { row in columns.map { $0.cells[row] } })
  }
}

extension RoadMap.Step {
  /// `Tháng 3/2026`, `Quý I/2026`.
  func title(_ days: ClosedRange<CalendarDate>, _ language: Language) -> String {
    let (year, month) = (days.lowerBound.year, days.lowerBound.month)
    switch self {
    case .month:
      return Wording(vi: "Tháng \(month)/\(year)", en: "\(RoadMap.months[month - 1]) \(year)")(
        language)
    case .quarter:
      let number = (month - 1) / 3
      return Wording(
        vi: "Quý \(RoadMap.numerals[number])/\(year)", en: "Quarter \(number + 1) of \(year)")(
          language)
    }
  }
}

extension RoadMap {
  fileprivate static let numerals = ["I", "II", "III", "IV"]
  fileprivate static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}

extension String {
  fileprivate static func title(_ day: CalendarDate, _ language: Language) -> String {
    Wording(
      vi: "Nhiệm vụ của kế hoạch, tính đến ngày \(day.words())",
      en: "Tasks of the plan, as of \(day.words(.english))")(language)
  }

  fileprivate static func roadMap(_ day: CalendarDate, _ language: Language) -> String {
    Wording(
      vi: "Lộ trình thực hiện nhiệm vụ, tính đến ngày \(day.words())",
      en: "Road map of the tasks, as of \(day.words(.english))")(language)
  }

  fileprivate static func counts(_ items: [TaskSummary.Item], _ language: Language) -> String {
    let all = items.count
    let (done, started) = (
      items.count { $0.status == .done }, items.count { $0.status == .started }
    )
    let overdue = items.count(where: \.isOverdue)
    return Wording(
      vi: "\(all) nhiệm vụ: \(done) đã hoàn thành, \(started) đang thực hiện, \(overdue) quá hạn",
      en: "\(all) \(all == 1 ? "task" : "tasks"): \(done) done, \(started) under way, "
        + "\(overdue) overdue")(language)
  }

  fileprivate static func none(_ language: Language) -> String {
    Wording(vi: "Không có nhiệm vụ nào.", en: "There are no tasks.")(language)
  }

  fileprivate static func undated(_ language: Language) -> String {
    Wording(vi: "Không định ngày", en: "Undated")(language)
  }
}

extension Wording {
  fileprivate static let days = Wording(vi: "Thời gian", en: "Days")
  fileprivate static let left = Wording(vi: "Còn lại", en: "Left")
}
