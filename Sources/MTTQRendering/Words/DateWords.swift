internal import MTTQText

// Days as a page writes them.

extension CalendarDate {
  /// The day in short: `15/5/2026`, `05/02/2026`; in English `2026-05-15`.
  func words(_ language: Language = .vietnamese) -> String {
    guard language == .vietnamese else { return description }
    let (year, month, day) = parts
    return "\(day < 10 ? "0" : "")\(day)/\(month < 3 ? "0" : "")\(month)/\(year)"
  }

  /// The day as a document's head writes it: `ngày 05 tháng 02 năm 2026`.
  var longWords: String {
    let (year, month, day) = parts
    return
      "ngày \(day < 10 ? "0" : "")\(day) tháng \(month < 3 ? "0" : "")\(month) năm \(year)"
  }

  /// The day of the week.
  func weekdayWords(_ language: Language) -> String {
    CalendarDate.weekdays[weekday](language)
  }
}

extension CalendarDate {
  fileprivate static let weekdays = [
    Wording(vi: "Thứ Hai", en: "Mon"), Wording(vi: "Thứ Ba", en: "Tue"),
    Wording(vi: "Thứ Tư", en: "Wed"), Wording(vi: "Thứ Năm", en: "Thu"),
    Wording(vi: "Thứ Sáu", en: "Fri"), Wording(vi: "Thứ Bảy", en: "Sat"),
    Wording(vi: "Chủ nhật", en: "Sun"),
  ]
}
