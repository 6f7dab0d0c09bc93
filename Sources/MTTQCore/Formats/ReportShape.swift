internal import MTTQText

extension Shape {
  /// A report as data, in the order of report.md: every key is there, null where there is nothing.
  package static let reportFile: [Field] =
    [
      formatName("mttq-report/1"),
      always(
        "report", .choice(reportIdentifiers), Wording(vi: "mã báo cáo", en: "the report's id")),
      always("unit", .object(reportUnit), Wording(vi: "đơn vị báo cáo", en: "the unit it is of")),
      always("year", .integer(years), Wording(vi: "năm của kế hoạch", en: "the campaign year")),
      always("title", .text, Wording(vi: "tên kế hoạch", en: "the plan's title")),
      always("period", .object(period), Wording(vi: "các ngày được tính", en: "the days counted")),
      always(
        "asOf", .date,
        Wording(vi: "lập theo tình hình ngày nào", en: "the day as of which it was made")),
      always("deadline", .object(deadline), Wording(vi: "hạn gửi", en: "when it is owed")),
      always(
        "contents", .list(.object(chosenContent)),
        Wording(vi: "các nội dung của kế hoạch", en: "the plan's contents")),
    ] + figureTables + reportActivities + reportEnd

  /// A key that every report has.
  static func always(
    _ key: String, _ shape: Shape, _ meaning: Wording, orNull: Bool = false
  ) -> Field {
    Field(key, shape, meaning, required: true, orNull: orNull)
  }

  /// A count of things.
  static let count = Shape.integer(0...99_999_999_999_999)

  /// The ids of all reports that there can be.
  static let reportIdentifiers: [Choice] = ReportKind.allCases.flatMap { kind in
    switch kind {
    case .month:
      (1...12).map { month in
        Choice(
          month < 10 ? "month-0\(month)" : "month-\(month)",
          Wording(vi: "báo cáo tháng \(month)", en: "the report on month \(month)"))
      }
    case .quarter:
      (1...4).map { quarter in
        Choice(
          "quarter-\(quarter)",
          Wording(vi: "báo cáo quý \(quarter)", en: "the report on quarter \(quarter)"))
      }
    case .halfYear, .nineMonth, .annual: [Choice(kind.rawValue, kind.meaning)]
    }
  }

  private static let reportUnit = [
    always("id", .text, Wording(vi: "mã của đơn vị", en: "the unit's id")),
    always("name", .text, Wording(vi: "tên đơn vị", en: "the unit's name")),
    always("level", .choice(Unit.Level.allCases, \.meaning), Wording(vi: "cấp", en: "its level")),
  ]

  private static let period = [
    always("from", .date, Wording(vi: "ngày đầu của kỳ", en: "the period's first day")),
    always("through", .date, Wording(vi: "ngày chốt số liệu", en: "the last day counted")),
    always(
      "start", .date,
      Wording(vi: "ngày đầu năm, để tính lũy kế", en: "the year's first day, for cumulatives")),
  ]

  private static let days = Shape.integer(-1_000_000...1_000_000)

  private static let deadline = [
    always(
      "due", .date, Wording(vi: "ngày văn bản ghi", en: "the date of the document"), orNull: true),
    always(
      "rule", .choice(DueRule.allCases, \.meaning),
      Wording(vi: "đúng ngày đó còn kịp hay đã trễ", en: "whether the date itself is on time")),
    always(
      "lastDay", .date, Wording(vi: "ngày cuối còn đúng hạn", en: "the last day on time"),
      orNull: true),
    always("to", .text, Wording(vi: "nơi nhận", en: "who gets it"), orNull: true),
    always(
      "status", .choice(Deadline.Status.allCases, \.meaning),
      Wording(vi: "tình hình gửi", en: "how it stands")),
    always("daysLeft", days, Wording(vi: "còn mấy ngày", en: "days left"), orNull: true),
    always("daysLate", days, Wording(vi: "muộn mấy ngày", en: "days late"), orNull: true),
    always("sent", .date, Wording(vi: "ngày đã gửi", en: "the day it was sent"), orNull: true),
  ]

  private static let chosenContent = [
    always("content", .content, Wording(vi: "nội dung nào", en: "which content")),
    always("title", .text, Wording(vi: "tên nội dung", en: "its title")),
    always(
      "outstanding", .boolean, Wording(vi: "true: nội dung nổi bật", en: "true: outstanding")),
  ]
}

extension Deadline.Status {
  fileprivate var meaning: Wording {
    switch self {
    case .onTime: Wording(vi: "đã gửi đúng hạn", en: "sent on time")
    case .late: Wording(vi: "đã gửi muộn", en: "sent late")
    case .pending: Wording(vi: "chưa gửi, còn hạn", en: "not sent yet, and not due")
    case .overdue: Wording(vi: "chưa gửi, đã quá hạn", en: "not sent, and overdue")
    case .undated: Wording(vi: "văn bản không ghi ngày", en: "the document names no day")
    }
  }
}
