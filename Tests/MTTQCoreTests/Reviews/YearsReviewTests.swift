import MTTQCore
import MTTQText
import Testing

@Suite struct `A review of several years` {
  private static let years = Review.Years(from: 2021, to: 2025)

  /// The annual report of a year's book with these records, given from their kind on.
  private func year(
    _ year: Int, register: String? = nil, indicators: String = "[]", _ records: [String]
  ) throws -> YearReport {
    var plan = PlanText()
    plan.year = year
    plan.indicators = indicators
    plan.reports = #"[{"kind":"annual","due":"\#(year)-12-31","rule":"on"}]"#
    let report = try BookText(plan, register: register, records: records).annual()
    return YearReport(report, source: "../\(year)", file: "../\(year)/plan.json")
  }

  private func result(_ year: Int, _ values: String) -> String {
    #""result","on":"\#(year)-05-10","values":{\#(values)}"#
  }

  private func review(_ reports: [YearReport]) throws -> YearsReview {
    var text = PlanText()
    text.others = #""reviews":[{"id":"tong-ket","title":"Tổng kết"}],"#
    let plan = try #require(BookText(text, records: []).read()).plan
    return YearsReview(plan.reviews[0], over: Self.years, of: plan, reports)
  }

  /// The figure of an indicator, and of how many years it is.
  private func figure(_ id: String, _ reports: [YearReport]) throws -> String {
    let row = try #require(try review(reports).indicators.first { $0.indicator.id == id })
    return "\(row.figure.map { "\($0)" } ?? "–"), \(row.counted)"
  }

  @Test func `adds up flows, takes the last of stocks, and makes ratios of flows anew`() throws {
    let reports = try [
      year(
        2021,
        [
          result(2021, #""cay-xanh":12,"dan-so":4000,"hoa-giai-thanh":8,"hoa-giai-vu-viec":10"#)
        ]),
      year(2022, [result(2022, #""cay-xanh":10,"hoa-giai-thanh":3,"hoa-giai-vu-viec":4"#)]),
      year(
        2024,
        [result(2024, #""cay-xanh":9,"dan-so":4100,"hoa-giai-thanh":5,"hoa-giai-vu-viec":6"#)]),
    ]
    #expect(try figure("cay-xanh", reports) == "31, 3")
    #expect(try figure("dan-so", reports) == "4100, 2")
    #expect(try figure("ty-le-hoa-giai-thanh", reports) == "80, 3")
    #expect(try figure("cay-xanh", reports.reversed()) == "31, 3")
    let books = try review(reports).books.map { "\($0.year) \($0.source ?? "–")" }
    #expect(
      books == ["2021 ../2021", "2022 ../2022", "2023 –", "2024 ../2024", "2025 –"])
  }

  @Test func `leaves years out in which a ratio of flows was stated, and keeps those of stocks`()
    throws
  {
    let stated =
      #""result","on":"2022-05-10","stated":{"ty-le-hoa-giai-thanh":99,"ty-le-bhyt":81.2}"#
    let reports = try [
      year(
        2021,
        [
          result(
            2021, #""hoa-giai-thanh":8,"hoa-giai-vu-viec":10,"nguoi-tham-gia-bhyt":8,"dan-so":9"#)
        ]),
      year(2022, [stated]),
    ]
    #expect(try figure("ty-le-hoa-giai-thanh", reports) == "80, 1")
    #expect(try figure("ty-le-bhyt", reports) == "81.2, 2")
    #expect(try figure("ty-le-hoa-giai-thanh", [reports[1]]) == "–, 0")
    let row = try #require(try review(reports).indicators.first { $0.indicator.id == "ty-le-bhyt" })
    #expect(row.byYear.map(\.stated) == [false, true])
    #expect(row.byYear.map { $0.cumulative?.description } == ["88.89", "81.2"])
  }

  @Test func `orders its rows as a report does, those of other years' plans last`() throws {
    func own(_ id: String, _ name: String, _ kind: String) -> String {
      #"[{"id":"\#(id)","name":"\#(name)","unit":"km","kind":"\#(kind)"}]"#
    }
    let reports = try [
      year(2022, indicators: own("b", "B cũ", "sum"), [result(2022, #""b":1,"gop-y":2"#)]),
      year(2023, indicators: own("b", "B", "sum"), [result(2023, #""b":2,"cay-xanh":2"#)]),
      year(2024, indicators: own("a", "A", "sum"), []),
    ]
    let review = try review(reports)
    #expect(review.indicators.map(\.indicator.id) == ["cay-xanh", "gop-y", "b", "a"])
    #expect(review.indicators.map(\.indicator.name)[2] == "B")
    let years = try #require(review.indicators.first { $0.indicator.id == "cay-xanh" }).byYear
    #expect(years.map(\.year) == [2022, 2023, 2024])
    #expect(years.map { $0.cumulative?.description } == [nil, "2", nil])
    #expect(years.map(\.stated) == [nil, false, nil])
  }

  @Test func `adds up households over the years that have them`() throws {
    let register = """
      {"format":"mttq-households/1","households":[{"id":"h1","head":"A","status":"poor"},
      {"id":"h2","head":"B","status":"near-poor"}]}
      """
    func help(_ year: Int) -> String {
      #""assign","household":"h1","on":"\#(year)-02-01","helper":"x""#
    }
    let withHelper = register.replacing(
      "]}", with: #"],"helpers":[{"id":"x","name":"X","kind":"other"}]}"#)
    let reports = try [
      year(
        2021, register: withHelper,
        [help(2021), #""outcome","household":"h1","on":"2021-06-01","status":"not-poor""#]),
      year(2022, [help(2022)]),
      year(
        2024, register: withHelper,
        [help(2024), #""outcome","household":"h2","on":"2024-06-01","status":"poor""#]),
    ]
    let households = try review(reports).households
    #expect(households.helped == 3)
    #expect(households.escapedPoverty == 1)
    #expect(households.escapedNearPoverty == 0)
    #expect(households.fellBack == 1)
    #expect(households.counted == 2)
    #expect(households.byYear.map(\.poor) == [0, nil, 2])
    #expect(households.byYear.map(\.helped) == [1, 1, 1])
  }

  @Test func `refuses a year twice or outside its own, and an indicator of two kinds`() throws {
    func own(_ kind: String) -> String {
      #"[{"id":"a","name":"A","unit":"km","kind":"\#(kind)"}]"#
    }
    let reports = try [
      year(2020, []), year(2022, indicators: own("sum"), []), year(2022, []),
      year(2023, indicators: own("latest"), []), year(2024, indicators: own("sum"), []),
    ]
    let faults = YearsReview.faults(over: Self.years, reports).map { fault in
      "\(fault.code.name) \(fault.place?.path ?? ""):\(fault.place?.line ?? 0): "
        + fault.message.english
    }
    #expect(
      faults == [
        "rollup/mixed ../2020/plan.json:1: 2020 is outside the years 2021–2025 of the review",
        "rollup/mixed ../2022/plan.json:1: 2022 is there already, in “../2022”",
        "rollup/mixed ../2023/plan.json:1: “a” is of the kind “latest” here, of “sum” in 2022",
      ])
    #expect(YearsReview.faults(over: Self.years, [reports[1]]).isEmpty)
  }

  @Test func `reads a report as it was sent as it reads its book`() throws {
    let book = try #require(
      BookText(fixture: "valid/cam-pho-2026").read())
    let due = try #require(book.calendar.report("annual"))
    let report = book.report(due, asOf: due.through)
    let text = Array(JSONText.indented(ReportFile(report).node).utf8)
    let sent = try SentReport(SourceText(path: "annual.json", bytes: text))
    let plan = book.plan
    let years = Review.Years(from: 2026, to: 2026)
    let review = try #require(plan.reviews.first)
    let ofBook = YearsReview(
      review, over: years, of: plan, [YearReport(report, source: "annual.json", file: "a")])
    let ofFile = YearsReview(
      review, over: years, of: plan, [YearReport(sent, source: "annual.json")])
    #expect(JSONText.compact(ofBook.node) == JSONText.compact(ofFile.node))
    #expect(ofBook.indicators.count > 20)
  }
}
