/// A day of the Gregorian calendar from 1900-01-01 to 2199-12-31, written `YYYY-MM-DD`.
///
///     let day = CalendarDate("2026-02-28")
///     day?.isWeekend  // true
///     day?.adding(days: 1).description  // 2026-03-01
///     CalendarDate("2026-02-29")  // nil
package struct CalendarDate: Hashable, Sendable, Comparable {
  /// Days since 1970-01-01, negative before it.
  package let dayNumber: Int32

  /// The first and the last day that exists here.
  package static let range = CalendarDate(unchecked: first)...CalendarDate(unchecked: last)

  /// 1900-01-01.
  private static let first: Int32 = -25_567
  /// 2199-12-31.
  private static let last: Int32 = 84_005

  private init(unchecked dayNumber: Int32) {
    self.dayNumber = dayNumber
  }

  /// The day with a number, or nil outside the years 1900–2199.
  package init?(dayNumber: Int) {
    guard dayNumber >= CalendarDate.first, dayNumber <= CalendarDate.last else { return nil }
    self.dayNumber = Int32(dayNumber)
  }

  /// The day of a year, month and day of the month, or nil where there is none.
  ///
  /// Source: Howard Hinnant, “chrono-Compatible Low-Level Date Algorithms”, `days_from_civil`. A
  /// year begins in March there, so that the leap day is its last one: five months from March on
  /// have 153 days, as the next five, and four hundred years have 146,097. 719,468 days lie between
  /// 1 March of the year 0 and 1 January 1970.
  package init?(year: Int, month: Int, day: Int) {
    guard (1900...2199).contains(year), (1...12).contains(month), day >= 1,
      day <= CalendarDate.days(inMonth: month, of: year)
    else { return nil }
    let shifted = month > 2 ? year : year - 1
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    dayNumber = Int32(era * 146_097 + dayOfEra - 719_468)
  }

  /// Reads exactly `YYYY-MM-DD`, or nil.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    self.init(bytes: bytes.span)
  }

  /// Reads exactly `YYYY-MM-DD`, or nil.
  package init?(bytes: Span<UInt8>) {
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-")
    else { return nil }
    var digits = 0
    for index in 0..<10 where index != 4 && index != 7 {
      let digit = bytes[index] &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      digits = digits &* 10 &+ Int(digit)
    }
    self.init(year: digits / 10_000, month: digits / 100 % 100, day: digits % 100)
  }

  /// How many days a month has.
  package static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Whether a year has a 29 February.
  package static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  package static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    left.dayNumber < right.dayNumber
  }
}

extension CalendarDate {
  /// Year, month and day of the month: the way of `init(year:month:day:)` back (`civil_from_days`).
  ///
  /// 1460, 36,524 and 146,096 are the days of 4, 100 and 400 years without a leap day at their end.
  package var parts: (year: Int, month: Int, day: Int) {
    let shifted = Int(dayNumber) + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  package var year: Int { parts.year }
  package var month: Int { parts.month }

  /// The weekday, 0 for Monday to 6 for Sunday.
  package var weekday: Int {
    // 1 January 1970 was a Thursday; days before it have negative rests.
    ((Int(dayNumber) + 3) % 7 + 7) % 7
  }

  /// Whether it is a Saturday or a Sunday.
  package var isWeekend: Bool { weekday >= 5 }

  /// The day so many days later, kept inside the calendar's range.
  package func adding(days: Int) -> CalendarDate {
    let (sum, overflow) = Int(dayNumber).addingReportingOverflow(days)
    guard !overflow else { return days < 0 ? Self.range.lowerBound : Self.range.upperBound }
    return CalendarDate(
      unchecked: Int32(clamping: min(max(sum, Int(Self.first)), Int(Self.last))))
  }

  /// How many days lie from this day to `other`, negative where it is earlier.
  package func days(until other: CalendarDate) -> Int {
    Int(other.dayNumber) - Int(dayNumber)
  }
}

extension CalendarDate: CustomStringConvertible {
  /// The day as `YYYY-MM-DD`.
  package var description: String {
    let (year, month, day) = parts
    return "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }
}
