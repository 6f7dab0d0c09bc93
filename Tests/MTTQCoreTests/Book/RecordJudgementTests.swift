import MTTQCore
import MTTQText
import Testing

@Suite struct `A record that is being written` {
  private func findings(_ event: Record.Event) throws -> [String] {
    var plan = PlanText()
    plan.areas = #"[{"id":"a","name":"Thôn A","since":"2026-03-01","until":"2026-05-31"}]"#
    plan.reports = #"[{"kind":"annual","due":"2026-11-30","rule":"on"}]"#
    let book = try #require(BookText(plan, records: []).read())
    let judgement = RecordJudgement(plan: book.plan, calendar: book.calendar)
    let at = try #require(Instant("2026-01-01T00:00:00Z"))
    return judgement.findings(Record(id: "record-01", at: at, event: event)).map { finding in
      #expect(finding.place == nil)
      #expect(finding.hint?.english.contains("mttq void record-01") == true)
      return "\(finding.code.name) \(finding.message.english)"
    }
  }

  private func result(
    _ day: String, area: String? = nil, _ values: [(String, Int)]
  ) throws -> Record.Event {
    .result(
      Record.Result(
        on: try #require(CalendarDate(day)),
        values: values.map { Record.IndicatorValue(indicator: $0, value: Quantity($1)) },
        area: area))
  }

  @Test func `is told of nothing where nothing is odd`() throws {
    #expect(
      try findings(
        result("2026-03-01", area: "a", [("phieu-phat-ra", 5), ("phieu-thu-vao", 5)])) == [])
    #expect(try findings(result("2026-03-01", [("phieu-thu-vao", 5)])) == [])
  }

  @Test func `is told of a day in no report, a day outside its area's, a figure above its bound`()
    throws
  {
    #expect(
      try findings(
        result("2026-12-05", area: "a", [("phieu-thu-vao", 6), ("phieu-phat-ra", 5)])) == [
          "journal/uncovered no report covers 2026-12-05",
          "area/day “a” ended on 2026-05-31, and the record is of 2026-12-05",
          "indicator/above “phieu-thu-vao” is 6, above “phieu-phat-ra” with 5",
        ])
  }

  @Test func `of a report received is told of the days of the area that sent it`() throws {
    let day = try #require(CalendarDate("2026-02-28"))
    #expect(
      try findings(.received(Record.Received(report: "annual", on: day, from: .area("a")))) == [
        "area/day “a” exists from 2026-03-01 on, and the record is of 2026-02-28"
      ])
  }
}
