package import MTTQText

extension DueReport {
  /// Where the report stands on a day (report.md, “Deadlines”).
  ///
  /// `sent` is the day of the first effective `sent` record up to that day, or nil.
  package func deadline(asOf day: CalendarDate, sent: CalendarDate?) -> Deadline {
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
      report: id, kind: duty.kind, due: due, rule: duty.rule, lastDay: lastDay,
      isWeekend: isWeekend, to: duty.to, when: duty.when, source: duty.source, status: status,
      daysLeft: daysLeft, daysLate: daysLate, sent: sent)
  }
}

extension DeadlineList {
  /// Every report and review on a day; `sent` gives the first day each report was sent up to it.
  package init(
    plan: Plan, calendar: ReportCalendar, asOf day: CalendarDate, sent: [String: CalendarDate]
  ) {
    asOf = day
    deadlines = calendar.reports.enumerated()
      .map { (offset: $0, deadline: $1.deadline(asOf: day, sent: sent[$1.id])) }
      .sorted { left, right in
        switch (left.deadline.lastDay, right.deadline.lastDay) {
        case (let first?, let second?) where first != second: first < second
        case (_?, nil): true
        case (nil, _?): false
        default: left.offset < right.offset
        }
      }
      .map(\.deadline)
    reviews = plan.reviews.map { review in
      ReviewDeadline(review: review, daysLeft: review.due.map { day.days(until: $0) })
    }
  }
}

extension DeadlineList {
  /// Only what is due within so many days, and what is overdue.
  package func within(days: Int) -> DeadlineList {
    DeadlineList(
      asOf: asOf,
      deadlines: deadlines.filter { deadline in
        deadline.status == .overdue || deadline.daysLeft.map { $0 <= days } ?? false
      },
      reviews: reviews.filter { $0.daysLeft.map { (0...days).contains($0) } ?? false })
  }
}
