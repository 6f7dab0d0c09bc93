package import MTTQText

extension DiagnosticCode {
  package static let dateInvalid = DiagnosticCode("date/invalid", .error)
}

extension Explanation {
  package static let dateInvalid = Explanation(
    .dateInvalid,
    title: Wording(vi: "ngày không có thật hoặc sai dạng", en: "no real day, or not in its form"),
    meaning: Wording(
      vi: """
        Trong tệp, ngày được viết năm-tháng-ngày để máy nào cũng hiểu như nhau và sắp đúng thứ \
        tự; ngày phải có thật, từ năm 1900 đến năm 2199.
        """,
      en: """
        In files a day is written year-month-day, so that every program reads and sorts it \
        alike; it must be a real one of the years 1900 to 2199.
        """),
    example: Example(
      wrong: #""issued": "15/5/2026""#,
      right: #""issued": "2026-05-15""#),
    mend: Wording(
      vi: """
        Viết lại theo gợi ý, ví dụ 15/5/2026 là 2026-05-15. Trên dòng lệnh thì gõ 15/5/2026 cũng \
        được.
        """,
      en: """
        Write it as the hint says: 15/5/2026 is 2026-05-15. On the command line 15/5/2026 will \
        do.
        """))
}

extension Diagnostic {
  static func invalidDate(_ text: String, _ source: SourceText, at node: JSONNode) -> Diagnostic {
    let shown = text.truncated(to: 40)
    let meant = CalendarDate.meant(by: text)
    return Diagnostic(
      .dateInvalid, at: source.place(node.range),
      meant == nil
        ? Wording(
          vi: "“\(shown)” không phải là ngày có thật theo dạng năm-tháng-ngày",
          en: "“\(shown)” is no real day written as year-month-day")
        : Wording(
          vi: "“\(shown)” chưa viết theo dạng năm-tháng-ngày",
          en: "“\(shown)” is not written as year-month-day"),
      hint: meant.map { .writeText($0.description) }
        ?? .lengthOfMonth(text)
        ?? Wording(
          vi: "viết năm-tháng-ngày (năm 1900–2199), ví dụ ngày 15/5/2026 là 2026-05-15",
          en: "write a day of the years 1900 to 2199, such as 2026-05-15"),
      fix: meant.flatMap { day in source.fix(node) { _ in day.description } })
  }
}

extension CalendarDate {
  /// The real day that a text names in another form, the day before the month unless the year
  /// comes first; nil where it names none.
  fileprivate static func meant(by text: String) -> CalendarDate? {
    let typed = text.withoutBlanksAround
    do throws(DateFault) {
      return try VietnameseDate.read(typed)
    } catch {
      if let day = CalendarDate(String(typed.prefix(10))), typed.dropFirst(10).first == "T" {
        return day
      }
      guard let (year, month, day) = parts(typed) else { return nil }
      return CalendarDate(year: year, month: month, day: day)
    }
  }

  /// The numbers of a text whose year comes first.
  fileprivate static func parts(_ text: String) -> (year: Int, month: Int, day: Int)? {
    let parts = text.split(
      omittingEmptySubsequences: false, whereSeparator: { "/-.".contains($0) })
    let numbers = parts.compactMap { part in
      part.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(part) : nil
    }
    guard parts.map(\.utf8.count).first == 4, parts.count == 3, numbers.count == 3,
      parts.dropFirst().allSatisfy({ $0.utf8.count <= 2 })
    else { return nil }
    return (numbers[0], numbers[1], numbers[2])
  }
}

extension Wording {
  /// How many days the month has, where that is what is wrong.
  fileprivate static func lengthOfMonth(_ text: String) -> Wording? {
    guard let (year, month, day) = CalendarDate.parts(text), day >= 29,
      let first = CalendarDate(year: year, month: month, day: 1)
    else { return nil }
    let days = (28...31).last { CalendarDate(year: year, month: month, day: $0) != nil } ?? 28
    let last = first.adding(days: days - 1)
    return Wording(
      vi: "sửa ngày: tháng \(month) năm \(year) chỉ đến ngày \(days), “\(last)”",
      en: "mend the day: the month ends on “\(last)”")
  }
}
