package import MTTQCore
package import MTTQText

extension PrintedList {
  /// Every reporting duty and review of a year on one day.
  package init(_ list: DeadlineList, of plan: Plan, language: Language) {
    self.init(
      .title, of: plan, asOf: list.asOf, language: language,
      table: PrintedTable(
        columns: [
          .init(Wording.lastDay(language), .figure), .init(Wording.weekday(language), .remark),
          .init(Wording.event(language), .subject), .init(ColumnTitle.status(language), .remark),
          .init(Wording.daysLeft(language), .figure), .init(Wording.daysLate(language), .figure),
          .init(Wording.sent(language), .figure), .init(Wording.to(language), .remark),
          .init(Wording.source(language), .remark), .init(ColumnTitle.id(language), .figure),
        ],
        rows: list.deadlines.map { $0.cells(language) } + list.reviews.map { $0.cells(language) }))
  }
}

extension Deadline {
  fileprivate func cells(_ language: Language) -> [PrintedTable.Cell] {
    [
      .day(lastDay, in: language), .weekday(lastDay, else: when, language),
      .text(language == .english ? report : period), .text(stateWords(language)),
      .count(daysLeft), .count(daysLate), .day(sent, in: language), .text(to ?? ""),
      .text(source ?? ""), .text(report),
    ]
  }
}

extension ReviewDeadline {
  fileprivate func cells(_ language: Language) -> [PrintedTable.Cell] {
    [
      .day(review.due, in: language), .weekday(review.due, else: review.when, language),
      .text(review.title), .text(stateWords(language)),
      .count(daysLeft.flatMap { $0 < 0 ? nil : $0 }), .empty, .empty, .empty, .empty,
      .text(review.id),
    ]
  }
}

extension PrintedTable.Cell {
  /// The weekday, or where there is no day what the plan says of it.
  fileprivate static func weekday(
    _ day: CalendarDate?, else when: String?, _ language: Language
  ) -> PrintedTable.Cell {
    .text(day.map { VietnameseDate.weekday($0, in: language) } ?? when ?? "")
  }
}

extension Wording {
  fileprivate static let title = Wording(vi: "Hạn báo cáo", en: "Reports due")
  fileprivate static let lastDay = Wording(vi: "Ngày cuối", en: "Last day")
  fileprivate static let weekday = Wording(vi: "Thứ", en: "Weekday")
  fileprivate static let event = Wording(vi: "Báo cáo, sơ kết, tổng kết", en: "Report, review")
  fileprivate static let daysLeft = Wording(vi: "Số ngày còn lại", en: "Days left")
  fileprivate static let daysLate = Wording(vi: "Số ngày quá hạn", en: "Days late")
  fileprivate static let sent = Wording(vi: "Ngày gửi", en: "Sent")
  fileprivate static let to = Wording(vi: "Gửi đến", en: "To")
  fileprivate static let source = Wording(vi: "Nguồn", en: "Source")
}
