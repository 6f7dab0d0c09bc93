import MTTQCore
import MTTQText
import Testing

/// Points by criterion, the latest of each (report.md, “Assessments”).
@Suite struct `Score tables` {
  private func rows(_ scores: [String], asOf day: String = "2026-10-31") throws -> [String] {
    var plan = PlanText()
    plan.areas = """
      [{"id":"thon-1","name":"1"},{"id":"thon-2","name":"2"},{"id":"thon-3","name":"3"}]
      """
    plan.reports = #"[{"kind":"annual","due":"2026-11-01","rule":"before"}]"#
    let text = plan.text.replacing(
      #""holidays""#,
      with: """
        "assessments":[{"id":"bang","title":"Bảng","of":"area","criteria":[
        {"id":"c1","title":"Một","most":20},{"id":"c2","title":"Hai","most":30}],"bonus":5,
        "ranks":[{"atLeast":45,"title":"Xuất sắc"},{"atLeast":35,"title":"Tốt"}]}],"holidays"
        """)
    let lines = scores.enumerated().map { index, score in
      #"{"id":"record-0\#(index)","at":"2026-01-01T00:00:00Z","kind":"score","assessment":"bang",\#(score)}"#
    }
    let book = try #require(BookText(plan: text, lines: lines).read())
    #expect(book.findings.filter { $0.severity == .error }.map(Finding.init) == [])
    let asOf = try #require(CalendarDate(day))
    let report = try #require(book.report("annual", asOf: asOf))
    return report.assessments.flatMap { table in
      table.rows.map { row in
        "\(row.subject?.id ?? "-"): \(row.points.count) of \(table.assessment.criteria.count), "
          + "\(row.total?.description ?? "–"), \(row.rank?.title ?? "–")"
      }
    }
  }

  @Test func `have a total once every criterion is scored, and keep what is not corrected`() throws
  {
    let first = #""on":"2026-10-01","area":"thon-1","points":{"c1":18.5}"#
    let second = #""on":"2026-10-05","area":"thon-1","points":{"c2":30},"bonus":2"#
    let other = #""on":"2026-10-05","area":"thon-2","points":{"c1":20}"#
    #expect(
      try rows([first, second, other]) == [
        "thon-1: 2 of 2, 50.5, Xuất sắc", "thon-2: 1 of 2, –, –", "thon-3: 0 of 2, –, –",
      ])
    let later = #""on":"2026-10-06","area":"thon-1","points":{"c1":10}"#
    #expect(try rows([later, first, second])[0] == "thon-1: 2 of 2, 42, Tốt")
  }

  @Test func `count up to the horizon`() throws {
    let late = #""on":"2026-11-02","area":"thon-1","points":{"c1":18.5,"c2":30}"#
    #expect(try rows([late])[0] == "thon-1: 0 of 2, –, –")
    #expect(try rows([late], asOf: "2026-11-03")[0] == "thon-1: 2 of 2, 48.5, Xuất sắc")
  }
}
