internal import FoundationEssentials
internal import MTTQCore
internal import MTTQRendering
internal import MTTQText
internal import TestSupport
internal import Testing

@Suite struct `Deadlines as a calendar` {
  private static let books = [
    ("cam-pho-2026", "2026-09-20"), ("tuyen-quang-2018", "2018-06-19"),
    ("binh-an-dong-2026", "2026-06-19"), ("hoi-an-2019", "2019-06-04"),
  ]

  @Test(arguments: Language.allCases, [books[0], books[2]])
  func `what is due is a calendar`(language: Language, at: (String, String)) throws {
    let calendar = try text(at.0, asOf: at.1, language)
    try Golden.expect(calendar, equals: "reports/\(at.0)/deadlines.\(language.rawValue).ics")
  }

  @Test(arguments: Language.allCases, books)
  func `no line is longer than 75 octets, and each ends with CR LF`(
    language: Language, at: (String, String)
  ) throws {
    let calendar = try text(at.0, asOf: at.1, language)
    let lines = calendar.components(separatedBy: "\r\n")
    #expect(lines.last == "")
    #expect(lines.allSatisfy { $0.utf8.count <= 75 })
    #expect(!lines.joined().unicodeScalars.contains { $0 == "\r" || $0 == "\n" })
  }

  @Test(arguments: books)
  func `each day stands there once, under a name of its own`(at: (String, String)) throws {
    let list = try Sample.book(at.0).deadlines(asOf: Sample.day(at.1))
    let lines = unfolded(try text(at.0, asOf: at.1, .vietnamese))
    let days =
      list.deadlines.compactMap(\.lastDay) + list.reviews.compactMap(\.review.due)
    let names = lines.filter { $0.hasPrefix("UID:") }
    #expect(!days.isEmpty)
    #expect(
      lines.filter { $0.hasPrefix("DTSTART;VALUE=DATE:") }
        == days.map { "DTSTART;VALUE=DATE:" + $0.description.filter { $0 != "-" } })
    #expect(Set(names).count == days.count)
    let ringing = days.count - list.deadlines.count { $0.sent != nil && $0.lastDay != nil }
    for trigger in ["TRIGGER:-P6DT16H", "TRIGGER:-PT16H"] {
      #expect(lines.filter { $0 == trigger }.count == ringing)
    }
    let undated = list.deadlines.filter { $0.lastDay == nil }.map(\.report)
    #expect(
      DeadlinesCalendar.undated(list)
        == undated + list.reviews.filter { $0.review.due == nil }.map(\.review.id))
  }

  @Test func `what is taken in on a later day is a later revision`() throws {
    let revisions = try ["2025-12-31", "2026-01-01", "2026-03-02"].map { day in
      Set(
        unfolded(try text("cam-pho-2026", asOf: day, .vietnamese))
          .filter { $0.hasPrefix("SEQUENCE:") })
    }
    #expect(revisions == [["SEQUENCE:0"], ["SEQUENCE:0"], ["SEQUENCE:60"]])
  }

  @Test func `a day that moves keeps its name`() throws {
    var plan = try Sample.book("cam-pho-2026").plan
    let before = unfolded(calendar(of: plan))
    for index in plan.reports.indices {
      plan.reports[index].due = plan.reports[index].due?.adding(days: 3)
    }
    let after = unfolded(calendar(of: plan))
    #expect(before != after)
    #expect(before.filter { $0.hasPrefix("UID:") } == after.filter { $0.hasPrefix("UID:") })
  }

  @Test func `a programme of the same unit and year has names of its own`() throws {
    var plan = try Sample.book("cam-pho-2026").plan
    let names = Set(unfolded(calendar(of: plan)).filter { $0.hasPrefix("UID:") })
    plan.kind = .programme
    #expect(
      names.isDisjoint(with: unfolded(calendar(of: plan)).filter { $0.hasPrefix("UID:") }))
  }

  @Test func `marks of a text are escaped, and a long one comes back whole`() throws {
    var plan = try Sample.book("cam-pho-2026").plan
    let source = #"mục 1; 2, "a\b":"# + "\nđoạn hai " + String(repeating: "ủỵ𝛼", count: 60)
    plan.reports[0].source = source
    let lines = unfolded(calendar(of: plan))
    let escaped = #"mục 1\; 2\, "a\\b":\nđoạn hai "# + String(repeating: "ủỵ𝛼", count: 60)
    #expect(lines.contains { $0.hasPrefix("DESCRIPTION:") && $0.contains(escaped) })
  }

  @Test func `the last day of all has no day after it`() throws {
    var plan = try Sample.book("cam-pho-2026").plan
    plan.reviews[0].due = CalendarDate.range.upperBound
    let lines = unfolded(calendar(of: plan))
    let place = try #require(lines.firstIndex(of: "DTSTART;VALUE=DATE:21991231"))
    #expect(lines[place + 1].hasPrefix("SUMMARY:"))
  }

  @Test func `a plan that owes nothing is a calendar without events`() {
    let plan = Plan(
      unit: Unit(id: "xa", name: "xã", level: .commune), year: 2026, title: "Kế hoạch")
    #expect(
      calendar(of: plan) == """
        BEGIN:VCALENDAR\r
        VERSION:2.0\r
        PRODID:-//MTTQ//mttq//VI\r
        CALSCALE:GREGORIAN\r
        X-WR-CALNAME:Hạn báo cáo năm 2026 – xã\r
        END:VCALENDAR\r

        """)
  }

  private func text(
    _ name: String, asOf day: String, _ language: Language
  ) throws -> String {
    let book = try Sample.book(name)
    return DeadlinesCalendar.text(
      try book.deadlines(asOf: Sample.day(day)), of: book.plan, language: language)
  }

  /// The calendar of a plan of which nothing was sent yet.
  private func calendar(of plan: Plan) -> String {
    let list = DeadlineList(
      plan: plan, calendar: ReportCalendar(plan: plan), asOf: CalendarDate.range.lowerBound,
      sent: [:])
    return DeadlinesCalendar.text(list, of: plan, language: .vietnamese)
  }

  private func unfolded(_ calendar: String) -> [String] {
    calendar.replacing("\r\n ", with: "").components(separatedBy: "\r\n")
  }
}
