/// Why a text that somebody typed names no day.
package enum DateFault: Error, Hashable, Sendable {
  /// It has not the form of a date at all.
  case notADate(String)
  /// It names a day and a month, but no year.
  case yearMissing(String)
  /// Its year has two digits.
  case yearShort(String)
  /// Its year lies outside 1900–2199.
  case noSuchYear(Int)
  /// Its month is not one of 1–12; the day helps to see whether both were exchanged. The year is nil
  /// where none was typed.
  case noSuchMonth(Int, day: Int, year: Int?)
  /// The month exists but has no such day.
  case noSuchDay(Int, month: Int, year: Int?)
}

extension DateFault {
  /// What is wrong.
  package var message: Wording {
    switch self {
    case .notADate(let text):
      let text = text.truncated(to: 40)
      return Wording(vi: "“\(text)” không phải là ngày", en: "“\(text)” is not a date")
    case .yearMissing(let text):
      return Wording(vi: "“\(text)” thiếu năm", en: "“\(text)” has no year")
    case .yearShort(let text):
      return Wording(
        vi: "năm trong “\(text)” chỉ có hai chữ số",
        en: "the year of “\(text)” has only two digits")
    case .noSuchYear(let year):
      return Wording(
        vi: "năm \(year) nằm ngoài khoảng 1900–2199", en: "the year \(year) is not in 1900–2199")
    case .noSuchMonth(let month, _, _):
      return Wording(vi: "không có tháng \(month)", en: "there is no month \(month)")
    case .noSuchDay(let day, let month, let year):
      let date = DateFault.date(day, month, year)
      return Wording(vi: "không có ngày \(date)", en: "there is no day \(date)")
    }
  }

  /// What to do about it.
  package var hint: Wording {
    switch self {
    case .notADate, .noSuchYear: return .writeDayMonthYear
    case .yearMissing:
      return Wording(vi: "viết thêm năm, ví dụ 15/5/2026", en: "add the year, as in 15/5/2026")
    case .yearShort:
      return Wording(
        vi: "viết năm đủ bốn chữ số, ví dụ 15/5/2026",
        en: "write the year with four digits, as in 15/5/2026")
    case .noSuchMonth(let month, let day, let year):
      guard (13...31).contains(month), (1...12).contains(day) else { return .writeDayMonthYear }
      let date = DateFault.date(month, day, year)
      return Wording(
        vi: "viết \(date) nếu \(month) là ngày", en: "write \(date) if \(month) is the day")
    case .noSuchDay(_, let month, .some(let year)):
      let days = CalendarDate.days(inMonth: month, of: year)
      return Wording(
        vi: "chọn một ngày từ 1 đến \(days): tháng \(month) năm \(year) có \(days) ngày",
        en: "choose a day from 1 to \(days), the last of \(month)/\(year)")
    case .noSuchDay(_, let month, .none):
      // 29 February is a day where no year says otherwise.
      let days = CalendarDate.days(inMonth: month, of: 2024)
      return Wording(
        vi: "chọn một ngày từ 1 đến \(days): tháng \(month) có \(days) ngày",
        en: "choose a day from 1 to \(days), the last of that month")
    }
  }

  private static func date(_ day: Int, _ month: Int, _ year: Int?) -> String {
    "\(day)/\(month)" + (year.map { "/\($0)" } ?? "")
  }
}

extension Wording {
  fileprivate static let writeDayMonthYear = Wording(
    vi: "viết ngày/tháng/năm như 15/5/2026, hoặc 2026-05-15",
    en: "write day/month/year as in 15/5/2026, or 2026-05-15")
}
