package import MTTQText

/// The public holidays of a year by the Labour Code of 2019 (Art. 112; Art. 111.3 on days off in their
/// stead).
///
/// The Prime Minister announces each year which five days of Tết are free, and whether 1 or 3 September
/// is. Until then these stand for them: the eve and the first four days, and of the two the one that
/// makes the longer rest.
package struct PublicHolidays: Hashable, Sendable {
  /// In their order, with the days off for those that fall on a weekend.
  package let days: [CalendarDate]
  /// Whether those are among them that go by the moon.
  package let knowsMoon: Bool

  package init(of year: Int) {
    let moon = LunarYear(year)
    knowsMoon = moon != nil
    let fixed = [(1, 1), (4, 30), (5, 1), (9, 2)].compactMap { month, day in
      CalendarDate(year: year, month: month, day: day)
    }
    let lunar = moon.map { moon in
      (-1...3).map { moon.newYear.adding(days: $0) } + [moon.ancestorsDay]
    }
    let beside = CalendarDate(year: year, month: 9, day: 2).map(PublicHolidays.beside)
    let holidays = Set(fixed + (lunar ?? []) + [beside].compactMap(\.self))
    days = PublicHolidays.withDaysOff(holidays).sorted()
  }

  /// The day before or after 2 September that joins it to a weekend.
  ///
  /// After a Monday, a Thursday and a Sunday it is the day behind; of a Wednesday neither joins, and the
  /// day before is what was announced for 2026.
  private static func beside(_ day: CalendarDate) -> CalendarDate {
    let (monday, thursday, sunday) = (0, 3, 6)
    return day.adding(days: [monday, thursday, sunday].contains(day.weekday) ? 1 : -1)
  }

  /// The holidays, and for each on a weekend the next working day that is not free already.
  private static func withDaysOff(_ holidays: Set<CalendarDate>) -> Set<CalendarDate> {
    holidays.filter(\.isWeekend).sorted().reduce(into: holidays) { free, holiday in
      free.insert(Workdays(holidays: Array(free)).onOrAfter(holiday))
    }
  }
}
