internal import MTTQText

extension ReportingDuty {
  /// The last day before any shift, of a date as the document words it.
  private func lastDay(of due: CalendarDate) -> CalendarDate {
    rule == .before ? due.adding(days: -1) : due
  }

  /// The one report of a year that the duty asks for.
  func yearlyReport(
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

  /// Those of all months or quarters: each begins on the day after the one before.
  func repeatedReports(
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
