package import MTTQText

/// Every report that a plan owes, worked out from its duties (book.md, “Reporting duties”).
package struct ReportCalendar: Hashable, Sendable {
  /// In the plan's order, the months and quarters of one duty in theirs.
  package let reports: [DueReport]
  /// The first day of the reporting year: the annual duty's `from`, or 1 January.
  package let start: CalendarDate
  private let workdays: Workdays

  package init(plan: Plan) {
    self.init(year: plan.year, duties: plan.reports, holidays: plan.holidays)
  }

  package init(year: Int, duties: [ReportingDuty], holidays: [CalendarDate]) {
    let firstDay = CalendarDate(year: year, month: 1, day: 1) ?? CalendarDate.range.lowerBound
    let workdays = Workdays(holidays: holidays)
    self.workdays = workdays
    reports = duties.enumerated().flatMap { index, duty in
      duty.kind.isRepeated
        ? duty.repeatedReports(index: index, year: year, firstDay: firstDay, workdays: workdays)
        : [duty.yearlyReport(index: index, year: year, firstDay: firstDay, workdays: workdays)]
    }
    start = reports.first { $0.duty.kind == .annual }?.from ?? firstDay
  }

  /// The report with an id, or nil where the plan owes none.
  package func report(_ id: String) -> DueReport? {
    reports.first { $0.id == id }
  }
}

/// Which days are working days.
struct Workdays: Hashable, Sendable {
  let holidays: Set<CalendarDate>

  init(holidays: [CalendarDate]) {
    self.holidays = Set(holidays)
  }

  func isFree(_ day: CalendarDate) -> Bool {
    day.isWeekend || holidays.contains(day)
  }

  /// The day itself or the next working day after it.
  func onOrAfter(_ day: CalendarDate) -> CalendarDate {
    var day = day
    while isFree(day), day < CalendarDate.range.upperBound { day = day.adding(days: 1) }
    return day
  }
}

extension ReportingDuty {
  /// The last day before any shift, of a date as the document words it.
  private func lastDay(of due: CalendarDate) -> CalendarDate {
    rule == .before ? due.adding(days: -1) : due
  }

  fileprivate func yearlyReport(
    index: Int, year: Int, firstDay: CalendarDate, workdays: Workdays
  ) -> DueReport {
    let end: (month: Int, day: Int) =
      switch kind {
      case .halfYear: (6, 30)
      case .nineMonth: (9, 30)
      default: (12, 31)
      }
    let periodEnd = CalendarDate(year: year, month: end.month, day: end.day) ?? firstDay
    return report(
      kind.rawValue, index: index, from: from ?? firstDay, due: due,
      through: through ?? due.map(lastDay(of:)) ?? periodEnd, workdays: workdays)
  }

  fileprivate func repeatedReports(
    index: Int, year: Int, firstDay: CalendarDate, workdays: Workdays
  ) -> [DueReport] {
    var reports: [DueReport] = []
    let months = kind == .month ? Array(1...12) : [3, 6, 9, 12]
    for (offset, month) in months.enumerated() {
      let length = CalendarDate.days(inMonth: month, of: year)
      let monthEnd = CalendarDate(year: year, month: month, day: length) ?? firstDay
      let due = day.flatMap { CalendarDate(year: year, month: month, day: min($0, length)) }
      let number = offset + 1
      let id =
        kind == .month ? "month-\(number < 10 ? "0" : "")\(number)" : "quarter-\(number)"
      reports.append(
        report(
          id, index: index,
          from: reports.last.map { $0.through.adding(days: 1) } ?? from ?? firstDay, due: due,
          through: due.map(lastDay(of:)) ?? monthEnd, workdays: workdays))
    }
    return reports
  }

  private func report(
    _ id: String, index: Int, from: CalendarDate, due: CalendarDate?, through: CalendarDate,
    workdays: Workdays
  ) -> DueReport {
    let last = due.map(lastDay(of:)).map { shiftsToWorkingDay ? workdays.onOrAfter($0) : $0 }
    return DueReport(
      id: id, duty: self, dutyIndex: index, from: from, through: through, due: due, lastDay: last,
      isWeekend: last.map(workdays.isFree) ?? false)
  }
}
