package import MTTQText

/// Every report that a plan owes, worked out from its duties (book.md, “Reporting duties”).
package struct ReportCalendar: Hashable, Sendable {
  /// In the plan's order, the months and quarters of one duty in theirs.
  package let reports: [DueReport]
  /// The first day of the reporting year: the annual duty's `from`, or 1 January.
  package let start: CalendarDate
  /// The reporting year: from the first day that a report covers, else 1 January, to the day before
  /// its anniversary. The anniversary of 29 February is 28 February.
  package let days: ClosedRange<CalendarDate>

  package init(plan: Plan) {
    self.init(year: plan.year, duties: plan.reports, holidays: plan.holidays)
  }

  package init(year: Int, duties: [ReportingDuty], holidays: [CalendarDate]) {
    let firstDay = CalendarDate(year: year, month: 1, day: 1) ?? CalendarDate.range.lowerBound
    let workdays = Workdays(holidays: holidays)
    reports = duties.enumerated().flatMap { index, duty in
      duty.kind.isRepeated
        ? duty.repeatedReports(index: index, year: year, firstDay: firstDay, workdays: workdays)
        : [duty.yearlyReport(index: index, year: year, firstDay: firstDay, workdays: workdays)]
    }
    start = reports.first { $0.duty.kind == .annual }?.from ?? firstDay
    let first = reports.map(\.from).min() ?? firstDay
    let (year, month, day) = first.parts
    let anniversary =
      CalendarDate(year: year + 1, month: month, day: month == 2 && day == 29 ? 28 : day)
    days = first...(anniversary?.adding(days: -1) ?? CalendarDate.range.upperBound)
  }

  /// The report with an id, or nil where the plan owes none.
  package func report(_ id: String) -> DueReport? {
    reports.first { $0.id == id }
  }
}
