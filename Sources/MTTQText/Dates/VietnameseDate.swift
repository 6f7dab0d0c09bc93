/// Days as Vietnamese offices print and type them.
package enum VietnameseDate {
  /// The short form, `15/5/2026` or `05/02/2026`: days 1–9 and months 1–2 carry a zero.
  package static func short(_ date: CalendarDate) -> String {
    let (year, month, day) = date.parts
    return "\(paddedDay(day))/\(paddedMonth(month))/\(year)"
  }

  /// The long form, `ngày 05 tháng 02 năm 2026`, padded like the short one.
  package static func long(_ date: CalendarDate) -> String {
    let (year, month, day) = date.parts
    return "ngày \(paddedDay(day)) tháng \(paddedMonth(month)) năm \(year)"
  }

  /// The name of the weekday, `Thứ Hai` or `Monday`.
  package static func weekday(_ date: CalendarDate, in language: Language) -> String {
    let name: Wording =
      switch date.weekday {
      case 0: .monday
      case 1: .tuesday
      case 2: .wednesday
      case 3: .thursday
      case 4: .friday
      case 5: .saturday
      default: .sunday
      }
    return name(language)
  }

  /// Reads a day as people type it: `2026-05-15`, `15/5/2026`, `15-5-2026` or `15.5.2026`.
  ///
  /// The day comes before the month. Blanks around the text do not count.
  package static func read(_ text: String) throws(DateFault) -> CalendarDate {
    let typed = text.withoutBlanksAround
    if let date = CalendarDate(typed) { return date }
    let parts = typed.split(
      omittingEmptySubsequences: false, whereSeparator: { "/-.".contains($0) })
    let marks = Set(typed.filter { "/-.".contains($0) })
    guard marks.count == 1 else { throw .notADate(typed) }
    let lengths = parts.map(\.utf8.count)
    let isYearFirst = marks == ["-"] && lengths == [4, 2, 2]
    let numbers = (isYearFirst ? parts.reversed() : parts).compactMap(number)
    guard numbers.count == parts.count, isYearFirst || lengths.prefix(2).allSatisfy({ $0 <= 2 })
    else { throw .notADate(typed) }
    switch lengths.count {
    case 2: throw .yearMissing(typed)
    case 3 where lengths[2] == 2 && !isYearFirst: throw .yearShort(typed)
    case 3 where lengths[2] == 4 || isYearFirst:
      return try existing(day: numbers[0], month: numbers[1], year: numbers[2])
    default: throw .notADate(typed)
    }
  }

  private static func existing(
    day: Int, month: Int, year: Int
  ) throws(DateFault) -> CalendarDate {
    if let date = CalendarDate(year: year, month: month, day: day) { return date }
    guard (1900...2199).contains(year) else { throw .noSuchYear(year) }
    guard (1...12).contains(month) else { throw .noSuchMonth(month, day: day, year: year) }
    throw .noSuchDay(day, month: month, year: year)
  }

  /// The value of one to four digits.
  private static func number(_ digits: Substring) -> Int? {
    guard (1...4).contains(digits.utf8.count),
      digits.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return Int(digits)
  }

  private static func paddedDay(_ day: Int) -> String { day < 10 ? "0\(day)" : "\(day)" }
  private static func paddedMonth(_ month: Int) -> String { month < 3 ? "0\(month)" : "\(month)" }
}

extension Wording {
  fileprivate static let monday = Wording(vi: "Thứ Hai", en: "Monday")
  fileprivate static let tuesday = Wording(vi: "Thứ Ba", en: "Tuesday")
  fileprivate static let wednesday = Wording(vi: "Thứ Tư", en: "Wednesday")
  fileprivate static let thursday = Wording(vi: "Thứ Năm", en: "Thursday")
  fileprivate static let friday = Wording(vi: "Thứ Sáu", en: "Friday")
  fileprivate static let saturday = Wording(vi: "Thứ Bảy", en: "Saturday")
  fileprivate static let sunday = Wording(vi: "Chủ nhật", en: "Sunday")
}
