import MTTQCore
import MTTQText
import Testing

@Suite struct `The reckoning of deadlines` {
  @Test(
    arguments: [
      ("2026-05-01", nil, "pending, 13 left"),
      ("2026-05-13", nil, "pending, 1 left"),
      ("2026-05-14", nil, "pending, 0 left"),
      ("2026-05-15", nil, "overdue, 1 late"),
      ("2026-06-14", nil, "overdue, 31 late"),
      ("2026-05-20", "2026-05-13", "on-time, sent 2026-05-13"),
      ("2026-05-20", "2026-05-14", "on-time, sent 2026-05-14"),
      ("2026-05-20", "2026-05-15", "late, 1 late, sent 2026-05-15"),
      ("2026-05-20", "2026-05-20", "late, 6 late, sent 2026-05-20"),
      ("2026-05-12", "2026-05-13", "pending, 2 left"),
      ("2026-05-18", "2026-05-19", "overdue, 4 late"),
    ] as [(String, String?, String)])
  func `stands by the last day, the day and the first sending`(
    day: String, sent: String?, expected: String
  ) throws {
    let list = try deadlines(
      #"{"kind":"half-year","due":"2026-05-15","rule":"before"}"#, asOf: day,
      sent: sent.map { [$0] } ?? [])
    #expect(list.deadlines.map(\.summary) == ["half-year: " + expected])
  }

  @Test func `takes the first of several sendings`() throws {
    let list = try deadlines(
      #"{"kind":"half-year","due":"2026-05-15","rule":"before"}"#, asOf: "2026-06-01",
      sent: ["2026-05-20", "2026-05-10", "2026-05-15"])
    #expect(list.deadlines.map(\.summary) == ["half-year: on-time, sent 2026-05-10"])
  }

  @Test func `says when an undated report was sent`() throws {
    let duty = #"{"kind":"half-year","rule":"on","when":"giữa năm"}"#
    #expect(
      try deadlines(duty, asOf: "2026-06-01", sent: []).deadlines.map(\.summary)
        == ["half-year: undated"])
    #expect(
      try deadlines(duty, asOf: "2026-06-01", sent: ["2026-05-10"]).deadlines.map(\.summary)
        == ["half-year: undated, sent 2026-05-10"])
  }

  @Test func `reckons from the shifted last day`() throws {
    let duty = #"{"kind":"half-year","due":"2026-05-16","rule":"on","shift":"next-working-day"}"#
    #expect(
      try deadlines(duty, asOf: "2026-05-17", sent: []).deadlines.map(\.summary)
        == ["half-year: pending, 1 left"])
    #expect(
      try deadlines(duty, asOf: "2026-05-19", sent: ["2026-05-18"]).deadlines.map(\.summary)
        == ["half-year: on-time, sent 2026-05-18"])
  }

  @Test func `lists by last day, undated last, ties in the plan's order`() throws {
    let list = try deadlines(
      """
      {"kind":"nine-month","rule":"on"},{"kind":"annual","due":"2026-06-10","rule":"on"},
      {"kind":"quarter","day":10,"rule":"on"},
      {"kind":"half-year","due":"2026-06-11","rule":"before"}
      """, asOf: "2026-06-09", sent: [])
    #expect(
      list.deadlines.map(\.summary) == [
        "quarter-1: overdue, 91 late", "annual: pending, 1 left", "quarter-2: pending, 1 left",
        "half-year: pending, 1 left", "quarter-3: pending, 93 left", "quarter-4: pending, 184 left",
        "nine-month: undated",
      ])
    #expect(
      list.within(days: 1).deadlines.map(\.report)
        == ["quarter-1", "annual", "quarter-2", "half-year"])
  }

  private func deadlines(
    _ duties: String, asOf day: String, sent: [String]
  ) throws -> DeadlineList {
    var plan = PlanText()
    plan.reports = "[\(duties)]"
    let lines = sent.enumerated().map { index, on in
      "{\"id\":\"0000000\(index)\",\"at\":\"2026-01-01T00:00:00Z\",\"kind\":\"sent\","
        + "\"report\":\"half-year\",\"on\":\"\(on)\"}"
    }
    let book = try #require(BookText(plan: plan.text, lines: lines).read())
    #expect(!book.hasErrors)
    return book.deadlines(asOf: try #require(CalendarDate(day)))
  }
}

extension Deadline {
  fileprivate var summary: String {
    var words = ["\(report): \(status.rawValue)"]
    if let daysLeft { words.append("\(daysLeft) left") }
    if let daysLate { words.append("\(daysLate) late") }
    if let sent { words.append("sent \(sent)") }
    return words.joined(separator: ", ")
  }
}
