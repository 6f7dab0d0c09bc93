package import MTTQCore
package import MTTQText

/// Every reporting duty and review of a year on one day, as a page for a terminal.
package enum DeadlinesPage {
  /// The list at a width of 60 to 160 columns, each line ended.
  package static func text(
    _ list: DeadlineList, language: Language, width: Int = 80, style: Style = .plain
  ) -> String {
    var page = Page(width: width)
    page.paragraph(.title(list.asOf, language), tone: .strong)
    if list.deadlines.isEmpty {
      page.paragraph(Wording.noDuties(language))
    } else {
      page.table(table(list.deadlines, language))
    }
    if !list.reviews.isEmpty {
      page.gap()
      page.paragraph(Wording.reviews(language), tone: .strong)
      page.table(table(list.reviews, language))
    }
    return page.text(style)
  }

  /// One row a report; reports due the same day stand under one date.
  private static func table(_ deadlines: [Deadline], _ language: Language) -> PrintedTable {
    var duties: [String] = []
    var rows: [[PrintedTable.Cell]] = []
    for (place, deadline) in deadlines.enumerated() {
      let before = place > 0 ? deadlines[place - 1].lastDay : nil
      let isNewDay = deadline.lastDay == nil || deadline.lastDay != before
      var mark = ""
      if let duty = deadline.dutyWords(language) {
        if !duties.contains(duty) { duties.append(duty) }
        mark = duties.firstIndex(of: duty).map { " (\($0 + 1))" } ?? ""
      }
      rows.append([
        .text(isNewDay ? deadline.lastDay.map { $0.words(language) } ?? "–" : ""),
        .text(
          isNewDay ? dayWords(deadline, language) : "", deadline.isWeekend ? .warning : .plain),
        .text(deadline.reportWords(language) + mark),
        .text(deadline.stateWords(language), deadline.status.tone),
      ])
    }
    return PrintedTable(
      columns: [
        .init(Wording.lastDay(language), .figure), .init(Wording.weekday(language), .remark),
        .init(ColumnTitle.report(language), .subject), .init(ColumnTitle.status(language), .remark),
      ],
      rows: rows, notes: duties.enumerated().map { "(\($0 + 1)) \($1)" })
  }

  private static func dayWords(_ deadline: Deadline, _ language: Language) -> String {
    guard let day = deadline.lastDay else { return deadline.when.map { "“\($0)”" } ?? "" }
    let isHoliday = deadline.isWeekend && !day.isWeekend
    return VietnameseDate.weekday(day, in: language)
      + (isHoliday ? " " + Wording.holiday(language) : "")
  }

  private static func table(_ reviews: [ReviewDeadline], _ language: Language) -> PrintedTable {
    PrintedTable(
      columns: [
        .init(Wording.day(language), .figure), .init(Wording.weekday(language), .remark),
        .init(Wording.review(language), .subject), .init(ColumnTitle.status(language), .remark),
      ],
      rows: reviews.map { row in
        [
          .text(row.review.due.map { $0.words(language) } ?? "–"),
          .text(row.review.due.map { VietnameseDate.weekday($0, in: language) } ?? ""),
          .text(row.review.title), .text(row.stateWords(language)),
        ]
      })
  }
}

extension String {
  fileprivate static func title(_ day: CalendarDate, _ language: Language) -> String {
    Wording(
      vi: "Hạn báo cáo, tính đến ngày \(day.words())",
      en: "Reports due, as of \(day.words(.english))")(language)
  }
}

extension Wording {
  fileprivate static let noDuties = Wording(
    vi: "Không có báo cáo nào đến hạn.", en: "No report is due.")
  fileprivate static let reviews = Wording(vi: "Sơ kết, tổng kết", en: "Reviews")
  fileprivate static let lastDay = Wording(vi: "Ngày cuối", en: "Last day")
  fileprivate static let day = Wording(vi: "Ngày", en: "Day")
  fileprivate static let weekday = Wording(vi: "Thứ", en: "Weekday")
  fileprivate static let review = Wording(vi: "Cuộc", en: "Review")
  fileprivate static let holiday = Wording(vi: "(ngày nghỉ)", en: "(holiday)")
}
