import MTTQCore
import MTTQText
import Testing

@Suite struct `The calendar of reports` {
  @Test(arguments: [
    (#""due":"2026-05-15","rule":"before""#, "2026-01-01 – 2026-05-14, due 2026-05-14"),
    (#""due":"2026-05-15","rule":"on""#, "2026-01-01 – 2026-05-15, due 2026-05-15"),
    (#""rule":"on","when":"giữa năm""#, "2026-01-01 – 2026-06-30, undated"),
    (#""rule":"before""#, "2026-01-01 – 2026-06-30, undated"),
    (
      #""due":"2026-06-05","rule":"on","through":"2026-05-31""#,
      "2026-01-01 – 2026-05-31, due 2026-06-05"
    ),
    (#""rule":"on","through":"2026-05-31""#, "2026-01-01 – 2026-05-31, undated"),
    (
      #""due":"2026-06-05","rule":"before","from":"2025-12-15""#,
      "2025-12-15 – 2026-06-04, due 2026-06-04"
    ),
    (#""due":"2026-03-01","rule":"before""#, "2026-01-01 – 2026-02-28, due 2026-02-28, weekend"),
    (#""due":"2027-01-01","rule":"before""#, "2026-01-01 – 2026-12-31, due 2026-12-31"),
    (#""due":"2026-05-16","rule":"on""#, "2026-01-01 – 2026-05-16, due 2026-05-16, weekend"),
    (
      #""due":"2026-05-16","rule":"on","shift":"next-working-day""#,
      "2026-01-01 – 2026-05-16, due 2026-05-18"
    ),
    (
      #""due":"2026-05-18","rule":"before","shift":"next-working-day""#,
      "2026-01-01 – 2026-05-17, due 2026-05-18"
    ),
    (#""due":"2026-04-30","rule":"on""#, "2026-01-01 – 2026-04-30, due 2026-04-30, weekend"),
    (
      #""due":"2026-04-30","rule":"on","shift":"next-working-day""#,
      "2026-01-01 – 2026-04-30, due 2026-05-04"
    ),
    (#""rule":"on","shift":"next-working-day""#, "2026-01-01 – 2026-06-30, undated"),
  ])
  func `works out a half-year`(duty: String, expected: String) throws {
    var plan = PlanText()
    plan.holidays = #"["2026-04-30","2026-05-01"]"#
    plan.reports = "[{\"kind\":\"half-year\",\(duty)}]"
    #expect(try plan.calendar().reports.map(\.summary) == ["half-year: " + expected])
  }

  @Test func `ends a year's reports without a date with their months`() throws {
    var plan = PlanText()
    plan.reports = """
      [{"kind":"annual","rule":"on","when":"dịp cuối năm"},{"kind":"nine-month","rule":"on"},
      {"kind":"half-year","rule":"on"}]
      """
    #expect(
      try plan.calendar().reports.map(\.summary) == [
        "annual: 2026-01-01 – 2026-12-31, undated",
        "nine-month: 2026-01-01 – 2026-09-30, undated",
        "half-year: 2026-01-01 – 2026-06-30, undated",
      ])
  }

  @Test func `takes the month's end for a day past it`() throws {
    var plan = PlanText()
    plan.year = 2028
    plan.reports = #"[{"kind":"month","day":31,"rule":"on"}]"#
    #expect(
      try plan.calendar().reports.map(\.summary) == [
        "month-01: 2028-01-01 – 2028-01-31, due 2028-01-31",
        "month-02: 2028-02-01 – 2028-02-29, due 2028-02-29",
        "month-03: 2028-03-01 – 2028-03-31, due 2028-03-31",
        "month-04: 2028-04-01 – 2028-04-30, due 2028-04-30, weekend",
        "month-05: 2028-05-01 – 2028-05-31, due 2028-05-31",
        "month-06: 2028-06-01 – 2028-06-30, due 2028-06-30",
        "month-07: 2028-07-01 – 2028-07-31, due 2028-07-31",
        "month-08: 2028-08-01 – 2028-08-31, due 2028-08-31",
        "month-09: 2028-09-01 – 2028-09-30, due 2028-09-30, weekend",
        "month-10: 2028-10-01 – 2028-10-31, due 2028-10-31",
        "month-11: 2028-11-01 – 2028-11-30, due 2028-11-30",
        "month-12: 2028-12-01 – 2028-12-31, due 2028-12-31, weekend",
      ])
  }

  @Test func `joins the months of a duty, whatever the shift of their last days`() throws {
    var plan = PlanText()
    plan.reports =
      #"[{"kind":"month","day":30,"rule":"before","from":"2025-12-20","shift":"next-working-day"}]"#
    #expect(
      try plan.calendar().reports.prefix(4).map(\.summary) == [
        "month-01: 2025-12-20 – 2026-01-29, due 2026-01-29",
        "month-02: 2026-01-30 – 2026-02-27, due 2026-02-27",
        "month-03: 2026-02-28 – 2026-03-29, due 2026-03-30",
        "month-04: 2026-03-30 – 2026-04-29, due 2026-04-29",
      ])
  }

  @Test(arguments: [
    (
      #""day":15,"rule":"before""#,
      [
        "quarter-1: 2026-01-01 – 2026-03-14, due 2026-03-14, weekend",
        "quarter-2: 2026-03-15 – 2026-06-14, due 2026-06-14, weekend",
        "quarter-3: 2026-06-15 – 2026-09-14, due 2026-09-14",
        "quarter-4: 2026-09-15 – 2026-12-14, due 2026-12-14",
      ]
    ),
    (
      #""rule":"on","when":"cuối quý""#,
      [
        "quarter-1: 2026-01-01 – 2026-03-31, undated",
        "quarter-2: 2026-04-01 – 2026-06-30, undated",
        "quarter-3: 2026-07-01 – 2026-09-30, undated",
        "quarter-4: 2026-10-01 – 2026-12-31, undated",
      ]
    ),
  ])
  func `works out quarters`(duty: String, expected: [String]) throws {
    var plan = PlanText()
    plan.reports = "[{\"kind\":\"quarter\",\(duty)}]"
    #expect(try plan.calendar().reports.map(\.summary) == expected)
  }

  @Test func `starts the year where the annual report does`() throws {
    var plan = PlanText()
    plan.reports = """
      [{"kind":"half-year","due":"2026-05-15","rule":"on","from":"2025-11-01"},
      {"kind":"annual","due":"2026-12-14","rule":"on","from":"2025-12-15"}]
      """
    #expect(try plan.calendar().start.description == "2025-12-15")
    plan.reports = #"[{"kind":"half-year","due":"2026-05-15","rule":"on","from":"2025-11-01"}]"#
    #expect(try plan.calendar().start.description == "2026-01-01")
    plan.reports = "[]"
    #expect(try plan.calendar().start.description == "2026-01-01")
  }

  @Test func `counts the days of a year that begins in the year before`() {
    var plan = PlanText()
    plan.reports = #"[{"kind":"annual","due":"2026-12-14","rule":"on","from":"2025-12-15"}]"#
    plan.indicators = #"[{"id":"luong","name":"Lượng","unit":"kg","kind":"sum"}]"#
    let days = ["2025-12-14", "2025-12-15", "2026-12-14", "2026-12-15"]
    let lines = days.enumerated().map { index, day in
      "{\"id\":\"0000000\(index)\",\"at\":\"2026-01-01T00:00:00Z\",\"kind\":\"result\","
        + "\"on\":\"\(day)\",\"values\":{\"luong\":\(index + 1)}}"
    }
    let book = BookText(plan: plan.text, lines: lines).read()
    let row = book?.report("annual", asOf: CalendarDate.range.upperBound)?.indicators.first
    #expect(row?.cumulative == Quantity(5))
    #expect(
      book?.findings.map(Finding.init).map(\.description) == [
        "journal.jsonl:1:67 warning[journal/uncovered]",
        "journal.jsonl:4:67 warning[journal/uncovered]",
      ])
  }

  @Test func `counts every day between the first and the last that exist`() {
    var plan = PlanText()
    plan.year = 2199
    plan.reports = """
      [{"kind":"annual","due":"2199-12-31","rule":"on","from":"1900-01-01"},
      {"kind":"half-year","due":"2199-12-30","rule":"on","from":"1900-01-02"}]
      """
    plan.indicators = #"[{"id":"luong","name":"Lượng","unit":"kg","kind":"sum"}]"#
    let days = ["1900-01-01", "1900-01-02", "2199-12-30", "2199-12-31"]
    let lines = days.enumerated().map { index, day in
      "{\"id\":\"0000000\(index)\",\"at\":\"2026-01-01T00:00:00Z\",\"kind\":\"result\","
        + "\"on\":\"\(day)\",\"values\":{\"luong\":\(index + 1)}}"
    }
    let book = BookText(plan: plan.text, lines: lines).read()
    let rows = ["half-year", "annual"].map { id in
      book?.report(id, asOf: CalendarDate.range.upperBound)?.indicators.first
    }
    #expect(rows.map { $0?.value } == [Quantity(5), Quantity(10)])
    #expect(rows.map { $0?.cumulative } == [Quantity(6), Quantity(10)])
  }

  @Test(arguments: [
    ("2026-01-01", "2026-12-31", "1 January – 31 December", [String]()),
    ("2026-01-01", "2026-12-30", "a day is left", ["2026-12-31"]),
    ("2025-12-15", "2026-12-14", "15 December – 14 December", []),
    ("2025-12-15", "2026-12-13", "a day is left", ["2026-12-14"]),
    ("2024-02-29", "2025-02-27", "the anniversary of 29 February is the 28th", []),
    ("2024-02-29", "2025-02-26", "a day is left", ["2025-02-27"]),
    ("2023-03-01", "2024-02-29", "a leap year's last day", []),
    ("2023-03-01", "2024-02-28", "a leap year's last day is left", ["2024-02-29"]),
  ])
  func `finds the days of the year that no report covers`(
    from: String, through: String, why: String, gaps: [String]
  ) throws {
    let year = try #require(Int(through.prefix(4)))
    var plan = PlanText()
    plan.year = year
    plan.reports =
      "[{\"kind\":\"annual\",\"rule\":\"on\",\"from\":\"\(from)\",\"through\":\"\(through)\"}]"
    let found = PlanDocument(SourceText(path: "plan.json", bytes: Array(plan.text.utf8))).findings
      .filter { $0.code.name == "report/gap" }.map(\.message.english)
    #expect(found == gaps.map { "no report covers \($0)" }, "\(why)")
  }

  @Test(arguments: [
    ("[]", "2026-01-01", "2026-12-31"),
    (#"[{"kind":"annual","due":"2026-11-15","rule":"on"}]"#, "2026-01-01", "2026-12-31"),
    (
      #"""
      [{"kind":"annual","due":"2026-12-15","rule":"on","from":"2025-12-16"},
      {"kind":"half-year","due":"2026-06-15","rule":"on","from":"2025-11-16"}]
      """#, "2025-11-16", "2026-11-15"
    ),
    (
      #"[{"kind":"annual","due":"2024-12-15","rule":"on","from":"2024-02-29"}]"#, "2024-02-29",
      "2025-02-27"
    ),
  ])
  func `knows the twelve months that are reported`(
    reports: String, first: String, last: String
  ) throws {
    var plan = PlanText()
    plan.year = reports.contains("2024") ? 2024 : 2026
    plan.reports = reports
    let days = try plan.calendar().days
    #expect(days.lowerBound.description == first)
    #expect(days.upperBound.description == last)
  }

  @Test func `names every run of days that no report covers`() {
    var plan = PlanText()
    plan.reports = """
      [{"kind":"half-year","rule":"on","from":"2026-01-03","through":"2026-05-31"},
      {"kind":"annual","rule":"on","from":"2026-06-02","through":"2026-12-31"}]
      """
    let found = PlanDocument(SourceText(path: "plan.json", bytes: Array(plan.text.utf8))).findings
    #expect(
      found.filter { $0.code.name == "report/gap" }.map(\.message.english)
        == ["no report covers 2026-06-01, 2027-01-01 to 2027-01-02"])
  }
}

extension PlanText {
  fileprivate func calendar() throws -> ReportCalendar {
    try #require(
      PlanDocument(SourceText(path: "plan.json", bytes: Array(text.utf8))).calendar)
  }
}

extension DueReport {
  fileprivate var summary: String {
    "\(id): \(from) – \(through), " + (lastDay.map { "due \($0)" } ?? "undated")
      + (isWeekend ? ", weekend" : "")
  }
}
