internal import MTTQText

extension Deadline {
  /// The key `deadline` of a report. It is of the day on which the report was made, so that a diff
  /// has no word on it.
  static let reportTable = KeyTable<Deadline>([
    ReportColumn(
      "due", .date(\.due), Wording(vi: "ngày văn bản ghi", en: "the date of the document"),
      .untold),
    ReportColumn(
      "rule", .choice(\.rule, \.meaning),
      Wording(vi: "đúng ngày đó còn kịp hay đã trễ", en: "whether the date itself is on time"),
      .untold),
    ReportColumn(
      "lastDay", .date(\.lastDay),
      Wording(vi: "ngày cuối còn đúng hạn", en: "the last day on time"), .untold),
    ReportColumn("to", .text(\.to), Wording(vi: "nơi nhận", en: "who gets it"), .untold),
    ReportColumn(
      "status", .choice(\.status, \.meaning),
      Wording(vi: "tình hình gửi", en: "how it stands"), .untold),
    ReportColumn(
      "daysLeft", .days(\.daysLeft), Wording(vi: "còn mấy ngày", en: "days left"), .untold),
    ReportColumn(
      "daysLate", .days(\.daysLate), Wording(vi: "muộn mấy ngày", en: "days late"), .untold),
    ReportColumn(
      "sent", .date(\.sent), Wording(vi: "ngày đã gửi", en: "the day it was sent"), .untold),
  ])
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
