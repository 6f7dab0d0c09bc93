/// The day from which a workbook counts days.
package enum DateSystem: Hashable, Sendable {
  /// 1 is 1 January 1900; 60 is a day that there never was, and those before it are off by one.
  case from1900
  /// 0 is 1 January 1904.
  case from1904

  /// The day of a serial number, whose fraction is a time; nil where there is none: before 1 March
  /// 1900, or outside the calendar.
  func day(_ number: SheetNumber) -> CalendarDate? {
    guard let serial = number.whole, serial >= 0 else { return nil }
    switch self {
    case .from1900: return serial < 61 ? nil : CalendarDate(dayNumber: serial - 25_569)
    case .from1904: return CalendarDate(dayNumber: serial - 24_107)
    }
  }
}
