package import MTTQText

extension DueReport {
  /// Where the report stands on a day (report.md, “Deadlines”).
  ///
  /// `sent` is the day of the first effective `sent` record up to that day, or nil.
  package func deadline(
    asOf day: CalendarDate, sent: CalendarDate?, in year: Int
  ) -> Deadline {
    var status = Deadline.Status.undated
    var daysLeft: Int?
    var daysLate: Int?
    if let lastDay {
      if let sent {
        status = sent <= lastDay ? .onTime : .late
        daysLate = sent <= lastDay ? nil : lastDay.days(until: sent)
      } else if day <= lastDay {
        status = .pending
        daysLeft = day.days(until: lastDay)
      } else {
        status = .overdue
        daysLate = lastDay.days(until: day)
      }
    }
    return Deadline(
      report: id, name: name(in: year), period: period(in: year), due: due, rule: duty.rule,
      lastDay: lastDay,
      isWeekend: isWeekend, to: duty.to, when: duty.when, source: duty.source, status: status,
      daysLeft: daysLeft, daysLate: daysLate, sent: sent)
  }
}
