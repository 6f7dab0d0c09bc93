/// A day as somebody types it on a command line, which may need today or a year to be known.
///
///     try TypedDay.read("15/5/2026")  // .date, as are all forms of `VietnameseDate.read`
///     try TypedDay.read("15/5")  // .ofYear(day: 15, month: 5)
///     try TypedDay.read("hôm-qua")  // .ago(1), as is “-1”
package enum TypedDay: Hashable, Sendable {
  case date(CalendarDate)
  /// The day of a year that is told elsewhere.
  case ofYear(day: Int, month: Int)
  /// So many days before today.
  case ago(Int)

  /// Reads a day; blanks around the text do not count, nor do marks and case of words.
  package static func read(_ text: String) throws(DateFault) -> TypedDay {
    let typed = text.withoutBlanksAround
    if let days = words[Folding.key(String(typed.map { $0 == "-" ? " " : $0 }))] ?? ago(typed) {
      return .ago(days)
    }
    do throws(DateFault) {
      return .date(try VietnameseDate.read(typed))
    } catch {
      guard case .yearMissing = error else { throw error }
      return try dayAndMonth(typed)
    }
  }

  /// The words for days, folded, by how many days ago they are.
  private static let words: [String: Int] = [
    "hom nay": 0, "today": 0, "hom qua": 1, "yesterday": 1, "hom kia": 2,
  ]

  /// The days of `-3`; nil for other texts, and for more days than four digits tell.
  private static func ago(_ typed: String) -> Int? {
    let digits = typed.utf8.dropFirst()
    guard typed.utf8.first == UInt8(ascii: "-"), (1...4).contains(digits.count),
      digits.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return Int(typed.dropFirst())
  }

  /// What two numbers between one of the marks say; 29 February is a day of some years.
  private static func dayAndMonth(_ typed: String) throws(DateFault) -> TypedDay {
    let numbers = typed.split(whereSeparator: { "/-.".contains($0) }).compactMap { Int($0) }
    guard let day = numbers.first, let month = numbers.last else { throw .notADate(typed) }
    guard (1...12).contains(month) else { throw .noSuchMonth(month, day: day, year: nil) }
    guard day >= 1, day <= CalendarDate.days(inMonth: month, of: leapYear) else {
      throw .noSuchDay(day, month: month, year: nil)
    }
    return .ofYear(day: day, month: month)
  }

  /// A year with a 29 February.
  private static let leapYear = 2024
}

extension TypedDay {
  /// The one day that is meant.
  ///
  /// - Parameters:
  ///   - today: the day from which days are counted back.
  ///   - year: the twelve months from which a day and month are taken; they need not be those of a
  ///     calendar year.
  package func day(
    today: CalendarDate, in year: ClosedRange<CalendarDate>
  ) throws(DateFault) -> CalendarDate {
    switch self {
    case .date(let date): return date
    case .ago(let days): return today.adding(days: -days)
    case .ofYear(let day, let month):
      let years = [year.lowerBound.year, year.upperBound.year]
      let days = years.compactMap { CalendarDate(year: $0, month: month, day: day) }
      guard let meant = days.first(where: year.contains) else {
        throw .noSuchDay(day, month: month, year: year.upperBound.year)
      }
      return meant
    }
  }
}
