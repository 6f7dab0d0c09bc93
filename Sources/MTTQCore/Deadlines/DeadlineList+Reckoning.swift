package import MTTQText

extension DeadlineList {
  /// Every report and review on a day; `sent` gives the first day each report was sent up to it.
  package init(
    plan: Plan, calendar: ReportCalendar, asOf day: CalendarDate, sent: [String: CalendarDate]
  ) {
    asOf = day
    deadlines = calendar.reports.enumerated()
      .map { (offset: $0, deadline: $1.deadline(asOf: day, sent: sent[$1.id], in: plan.year)) }
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
