internal import MTTQText

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
