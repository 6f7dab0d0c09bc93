internal import MTTQCore
internal import MTTQText

/// A report or a review as a whole day of a calendar, with alarms in the mornings of 7 days and 1 day
/// before.
struct DeadlineEvent {
  private let uid: String
  private let day: CalendarDate
  private let summary: String
  private let description: [String]
  private let category: Wording
  private let isOver: Bool
  private let language: Language

  /// How many days before the day an alarm rings (cli.md).
  private static let alarms = [7, 1]

  /// A report on its last day; nil where no document sets one.
  init?(_ deadline: Deadline, of plan: Plan, _ language: Language) {
    guard let day = deadline.lastDay else { return nil }
    uid = DeadlineEvent.uid(deadline.report, "report", of: plan)
    self.day = day
    isOver = deadline.sent != nil
    let name = deadline.title(in: plan, language)
    let words: Wording = isOver ? .sent(name, plan) : .due(name, plan)
    summary = words(language)
    description = deadline.particulars(in: plan, language)
    category = .report
    self.language = language
  }

  /// A review on its day; nil where the plan sets none.
  init?(_ row: ReviewDeadline, of plan: Plan, _ language: Language) {
    guard let day = row.review.due else { return nil }
    uid = DeadlineEvent.uid(row.review.id, "review", of: plan)
    self.day = day
    isOver = false
    summary = "\(row.review.title) – \(plan.unit.name)"
    description = row.review.when.map { ["“\($0)”"] } ?? []
    category = .review
    self.language = language
  }

  /// The same for one report of one unit's year, whatever its day. A plan's own kind stands in it
  /// where a unit may have a plan and a programme for one year.
  private static func uid(_ id: String, _ part: String, of plan: Plan) -> String {
    let kind = plan.kind == .plan ? [] : [plan.kind.rawValue]
    return ([plan.unit.id, String(plan.year)] + kind + [part, id]).joined(separator: ".") + "@mttq"
  }

  /// - Parameter start: the first day of the year.
  func write(to calendar: inout CalendarText, asOf today: CalendarDate, from start: CalendarDate) {
    calendar.component("VEVENT") { calendar in
      calendar.add("UID", uid)
      // The as-of day and no clock: the same book and day give the same bytes.
      calendar.add("DTSTAMP", today.basic + "T000000Z")
      // What is taken in on a later day is a later revision, so that a moved day replaces the old one.
      calendar.add("SEQUENCE", "\(max(0, today.dayNumber - start.dayNumber))")
      calendar.add("DTSTART;VALUE=DATE", day.basic)
      // Without a next day, an event of a day lasts that day all the same (RFC 5545, 3.6.1).
      if let next = CalendarDate(dayNumber: Int(day.dayNumber) + 1) {
        calendar.add("DTEND;VALUE=DATE", next.basic)
      }
      calendar.add("SUMMARY", text: summary)
      if !description.isEmpty {
        calendar.add("DESCRIPTION", text: description.joined(separator: "\n"))
      }
      calendar.add("CATEGORIES", text: category(language))
      calendar.add("STATUS", "CONFIRMED")
      calendar.add("TRANSP", "TRANSPARENT")
      if !isOver { for days in DeadlineEvent.alarms { alarm(days, in: &calendar) } }
    }
  }

  private func alarm(_ days: Int, in calendar: inout CalendarText) {
    calendar.component("VALARM") { calendar in
      calendar.add("ACTION", "DISPLAY")
      // A whole day begins at midnight: 16 hours before the day after is 8:00.
      calendar.add("TRIGGER", days > 1 ? "-P\(days - 1)DT16H" : "-PT16H")
      calendar.add("DESCRIPTION", text: Wording.ahead(summary, days: days)(language))
    }
  }
}

extension Deadline {
  /// The report with its year, as a title names it.
  fileprivate func title(in plan: Plan, _ language: Language) -> String {
    language == .english ? "\(report) \(plan.year)" : period
  }

  /// To whom it goes, how the document words its day, what it counts, whence the duty, and when it
  /// was sent.
  fileprivate func particulars(in plan: Plan, _ language: Language) -> [String] {
    let through = ReportCalendar(plan: plan).report(report)?.through
    let wordings = [
      to.map { Wording(vi: "Gửi: \($0)", en: "To: \($0)") }, dueWords,
      through.map {
        Wording(
          vi: "Số liệu tính đến ngày \($0.words())", en: "Figures through \($0.words(.english))")
      },
      source.map { Wording(vi: "Nguồn: \($0)", en: "Source: \($0)") },
    ]
    let standing = sent == nil ? nil : stateWords(language)
    return wordings.compactMap { $0?(language) }
      + (standing.map { [$0.prefix(1).uppercased() + $0.dropFirst()] } ?? [])
  }

  /// The day as the document words it, and the last one that this leaves.
  private var dueWords: Wording? {
    guard let due, let lastDay else { return nil }
    let free =
      isWeekend ? Wording(vi: " (ngày nghỉ)", en: " (no working day)") : Wording(vi: "", en: "")
    let last = Wording(
      vi: "ngày cuối còn đúng hạn là "
        + "\(VietnameseDate.weekday(lastDay, in: .vietnamese)), \(lastDay.words())"
        + free.vietnamese,
      en: "the last day on time is "
        + "\(VietnameseDate.weekday(lastDay, in: .english)), \(lastDay.words(.english))"
        + free.english)
    return rule == .before
      ? Wording(
        vi: "Hạn: trước ngày \(due.words()); \(last.vietnamese)",
        en: "Due before \(due.words(.english)); \(last.english)")
      : Wording(
        vi: "Hạn: vào ngày \(due.words()); \(last.vietnamese)",
        en: "Due on \(due.words(.english)); \(last.english)")
  }
}

extension CalendarDate {
  /// The day as RFC 5545 writes it, `20260514`.
  fileprivate var basic: String { description.filter { $0 != "-" } }
}

extension Wording {
  fileprivate static let report = Wording(vi: "Báo cáo", en: "Report")
  fileprivate static let review = Wording(vi: "Sơ kết, tổng kết", en: "Review")

  fileprivate static func due(_ report: String, _ plan: Plan) -> Wording {
    Wording(
      vi: "Hạn gửi báo cáo \(report) – \(plan.unit.name)",
      en: "Report due: \(report) – \(plan.unit.name)")
  }

  fileprivate static func sent(_ report: String, _ plan: Plan) -> Wording {
    Wording(
      vi: "Đã gửi báo cáo \(report) – \(plan.unit.name)",
      en: "Report sent: \(report) – \(plan.unit.name)")
  }

  fileprivate static func ahead(_ summary: String, days: Int) -> Wording {
    Wording(
      vi: "\(summary): còn \(days.counted()) ngày",
      en: days == 1 ? "\(summary): tomorrow" : "\(summary): \(days) days left")
  }
}
