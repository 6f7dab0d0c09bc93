internal import MTTQText

/// The days of a year that are kept by the moon.
struct LunarYear: Hashable, Sendable {
  /// The first day of the lunar year, Tết Nguyên đán.
  let newYear: CalendarDate
  /// The tenth of the third lunar month, Giỗ Tổ Hùng Vương.
  let ancestorsDay: CalendarDate

  /// The first year of the table.
  private static let first = 1900

  /// The days of a year, or nil outside the years of the table.
  init?(_ year: Int) {
    let place = year - LunarYear.first
    guard LunarYear.table.indices.contains(place),
      let firstDay = CalendarDate(year: year, month: 1, day: 1)
    else { return nil }
    let (day, gap) = LunarYear.table[place].quotientAndRemainder(dividingBy: 100)
    newYear = firstDay.adding(days: Int(day) - 1)
    ancestorsDay = newYear.adding(days: Int(gap))
  }
}
