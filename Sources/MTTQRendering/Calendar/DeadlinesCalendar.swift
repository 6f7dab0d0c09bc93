package import MTTQCore
package import MTTQText

/// Every report and review that has a day, as a calendar that other programs take in (RFC 5545).
///
/// A day keeps its UID when it moves, so that taking the calendar in again moves it too. There is
/// no METHOD: it is a calendar, no message that would need an organizer (RFC 5546).
package enum DeadlinesCalendar {
  /// The calendar; the same list gives the same bytes.
  package static func text(
    _ list: DeadlineList, of plan: Plan, language: Language
  ) -> String {
    let events =
      list.deadlines.compactMap { DeadlineEvent($0, of: plan, language) }
      + list.reviews.compactMap { DeadlineEvent($0, of: plan, language) }
    var calendar = CalendarText()
    calendar.component("VCALENDAR") { calendar in
      calendar.add("VERSION", "2.0")
      calendar.add("PRODID", "-//MTTQ//mttq//\(language.rawValue.uppercased())")
      calendar.add("CALSCALE", "GREGORIAN")
      calendar.add("X-WR-CALNAME", text: Wording.name(plan)(language))
      let start = ReportCalendar(plan: plan).start
      for event in events { event.write(to: &calendar, asOf: list.asOf, from: start) }
    }
    return calendar.text
  }

  /// What stands in no calendar, since no document sets a day for it: ids of reports and reviews.
  package static func undated(_ list: DeadlineList) -> [String] {
    list.deadlines.filter { $0.lastDay == nil }.map(\.report)
      + list.reviews.filter { $0.review.due == nil }.map(\.review.id)
  }
}

extension Wording {
  fileprivate static func name(_ plan: Plan) -> Wording {
    Wording(
      vi: "Hạn báo cáo năm \(plan.year) – \(plan.unit.name)",
      en: "Reports due \(plan.year) – \(plan.unit.name)")
  }
}
