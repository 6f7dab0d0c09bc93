internal import MTTQText

/// The way from the year of one plan to that of another.
struct YearShift: Hashable, Sendable {
  let from: Int
  let to: Int

  var isNone: Bool { from == to }

  /// The same day in the other year; 29 February becomes the 28th where there is none.
  ///
  /// Nil beyond the years 1900–2199.
  func moved(_ date: CalendarDate) -> CalendarDate? {
    let (year, month, day) = date.parts
    let moved = year + to - from
    return CalendarDate(
      year: moved, month: month, day: min(day, CalendarDate.days(inMonth: month, of: moved)))
  }

  /// An entry with the days under some keys moved, and whether there was any.
  func moved(_ entry: JSONNode, _ keys: [String]) -> (entry: JSONNode, moves: Bool) {
    guard !isNone else { return (entry, false) }
    var entry = entry
    var moves = false
    for key in keys {
      guard let date = entry.date(key) else { continue }
      entry = entry.setting(key, moved(date).map { .string($0.description) })
      moves = true
    }
    return (entry, moves)
  }
}
