/// Days as Vietnamese offices write and type them.
package enum VietnameseDate {
  /// `15/5/2026`, `05/02/2026`: days below ten and the months 1 and 2 carry a zero.
  package static func short(_ day: CalendarDate) -> String {
    let parts = day.parts
    return "\(padded(parts.day))/\(month(parts.month))/\(parts.year)"
  }

  /// `ngày 05 tháng 02 năm 2026`.
  package static func long(_ day: CalendarDate) -> String {
    let parts = day.parts
    return "ngày \(padded(parts.day)) tháng \(month(parts.month)) năm \(parts.year)"
  }

  /// The name of the weekday: `Thứ Hai`, `Monday`.
  package static func weekday(_ day: CalendarDate) -> Wording {
    weekdays[day.weekday]
  }

  /// Reads a day as it is typed: `2026-05-15`, `15/5/2026`, `15-5-2026`, `15.5.2026`.
  package static func read(_ text: String) throws(DateFault) -> CalendarDate {
    let separators: Set<Character> = ["-", "/", "."]
    let parts = text.split(whereSeparator: separators.contains)
    let used = Set(text.filter(separators.contains))
    guard parts.count == 3, used.count == 1, text.filter(separators.contains).count == 2,
      parts.allSatisfy({ $0.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } && $0.count <= 4 })
    else { throw .unreadable(text) }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == 3 else { throw .unreadable(text) }
    if parts[0].count == 4, used == ["-"] {
      return try day(year: numbers[0], month: numbers[1], day: numbers[2], text)
    }
    guard parts[2].count == 4, parts[0].count <= 2, parts[1].count <= 2 else {
      throw .unreadable(text)
    }
    return try day(year: numbers[2], month: numbers[1], day: numbers[0], text)
  }

  private static func day(
    year: Int, month: Int, day: Int, _ text: String
  ) throws(DateFault) -> CalendarDate {
    guard let date = CalendarDate(year: year, month: month, day: day) else {
      throw .noSuchDay(text)
    }
    return date
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
  private static func month(_ number: Int) -> String { number < 3 ? "0\(number)" : "\(number)" }

  private static let weekdays = [
    Wording(vi: "Thứ Hai", en: "Monday"), Wording(vi: "Thứ Ba", en: "Tuesday"),
    Wording(vi: "Thứ Tư", en: "Wednesday"), Wording(vi: "Thứ Năm", en: "Thursday"),
    Wording(vi: "Thứ Sáu", en: "Friday"), Wording(vi: "Thứ Bảy", en: "Saturday"),
    Wording(vi: "Chủ nhật", en: "Sunday"),
  ]
}

/// Why a typed text is no day.
package enum DateFault: Error, Hashable, Sendable {
  /// It does not look like a day.
  case unreadable(String)
  /// It looks like one that is not in the calendar of 1900–2199.
  case noSuchDay(String)

  package var message: Wording {
    switch self {
    case .unreadable(let text):
      Wording(vi: "không đọc được ngày “\(text)”", en: "“\(text)” is no date")
    case .noSuchDay(let text):
      Wording(
        vi: "không có ngày \(text) trong lịch (từ năm 1900 đến năm 2199)",
        en: "there is no day \(text) in the years 1900 to 2199")
    }
  }

  package var hint: Wording {
    Wording(
      vi: "viết ngày như 15/5/2026 hoặc 2026-05-15", en: "write it as 15/5/2026 or 2026-05-15")
  }
}
