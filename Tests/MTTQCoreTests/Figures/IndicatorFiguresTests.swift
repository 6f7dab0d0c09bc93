import MTTQCore
import MTTQText
import TestSupport
import Testing

@Suite struct `Figures` {
  private static let plan: PlanText = {
    var plan = PlanText()
    plan.organisations = """
      [{"id":"nong-dan","name":"Hội Nông dân","kind":"socio-political"},
      {"id":"phu-nu","name":"Hội Phụ nữ","kind":"socio-political"}]
      """
    plan.areas = #"[{"id":"a","name":"A"},{"id":"b","name":"B"}]"#
    plan.indicators = """
      [{"id":"cay","name":"Cây","unit":"cây","kind":"sum"},
      {"id":"con","name":"Con","unit":"con","kind":"sum"},
      {"id":"kho","name":"Kho","unit":"tấn","kind":"latest"},
      {"id":"nha","name":"Nhà","unit":"nhà","kind":"latest"},
      {"id":"ty-le","name":"Tỷ lệ","unit":"%","kind":"ratio","of":"cay","over":"con"},
      {"id":"mat-do","name":"Mật độ","unit":"%","kind":"ratio","of":"cay","over":"kho"}]
      """
    plan.reports = """
      [{"kind":"half-year","due":"2026-06-30","rule":"on"},
      {"kind":"annual","due":"2026-12-31","rule":"on"}]
      """
    return plan
  }()

  /// The rows of a report for the plan's own indicators and the standard ones recorded, as text.
  private func figures(
    targets: String = "[]", of report: String = "annual", _ records: [String]
  ) throws -> [String: String] {
    var plan = Self.plan
    plan.targets = targets
    let book = try #require(BookText(plan, records: records).read())
    #expect(book.findings.filter { $0.severity == .error }.map(Finding.init) == [])
    let rows = book.report(report, asOf: CalendarDate.range.upperBound)?.indicators ?? []
    return Dictionary(uniqueKeysWithValues: rows.map { ($0.indicator.id, $0.summary) })
  }

  private static func result(_ day: String, _ values: String, _ rest: String = "") -> String {
    "\"result\",\"on\":\"2026-\(day)\",\"values\":{\(values)}\(rest)"
  }

  @Test func `without a record are zero for a flow and absent for a stock and a ratio`() throws {
    #expect(
      try figures([]) == [
        "cay": "0, 0; records 0, 0", "con": "0, 0; records 0, 0", "kho": "nil, nil; records 0, 0",
        "nha": "nil, nil; records 0, 0", "ty-le": "nil, nil; records 0, 0",
        "mat-do": "nil, nil; records 0, 0",
      ])
  }

  @Test func `of a report are those of its days, cumulative from the year's start`() throws {
    let records = [
      Self.result("01-01", #""cay":1,"con":4,"kho":8"#), Self.result("06-30", #""cay":2"#),
      Self.result("07-01", #""cay":4,"con":8"#), Self.result("12-31", #""kho":3"#),
    ]
    #expect(
      try figures(of: "half-year", records) == [
        "cay": "3, 3; records 2, 2", "con": "4, 4; records 1, 1", "kho": "8, 8; records 1, 1",
        "nha": "nil, nil; records 0, 0", "ty-le": "75, 75; records 2, 2",
        "mat-do": "37.5, 37.5; records 2, 2",
      ])
    #expect(
      try figures(records) == [
        "cay": "7, 7; records 3, 3", "con": "12, 12; records 2, 2", "kho": "3, 3; records 2, 2",
        "nha": "nil, nil; records 0, 0", "ty-le": "58.33, 58.33; records 3, 3",
        "mat-do": "233.33, 233.33; records 4, 4",
      ])
  }

  @Test func `of a ratio are absent over zero and over nothing`() throws {
    let rows = try figures([Self.result("02-01", #""cay":1,"con":0,"kho":0"#)])
    #expect(rows["ty-le"] == "nil, nil; records 1, 1")
    #expect(rows["mat-do"] == "nil, nil; records 1, 1")
  }

  @Test(arguments: [
    (1, 3, "33.33"), (2, 3, "66.67"), (1, 8, "12.5"), (1, 16_000, "0.01"), (1, 20_000, "0.01"),
    (1, 20_001, "0.01"), (3, 20_000, "0.02"), (5, 20_000, "0.03"), (1, 200_000, "0.01"),
    (98_605, 100_000, "98.61"), (98_604, 100_000, "98.6"), (199_999, 200_000, "99.99"),
    (99_999_999_999_999, 1, "9999999999999900"), (0, 5, "0"),
  ])
  func `of a ratio are rounded half away from zero`(of: Int, over: Int, expected: String) throws {
    let rows = try figures([Self.result("02-01", "\"cay\":\(of),\"con\":\(over)")])
    #expect(rows["ty-le"] == "\(expected), \(expected); records 1, 1")
  }

  @Test func `below zero are rounded half away from zero`() {
    let halves: [(Int, Int, Int)] = [(-1, 20_000, -100), (1, -20_000, -100), (-1, -20_000, 100)]
    for (of, over, tenThousandths) in halves {
      #expect(
        Quantity(of).percent(of: Quantity(over))
          == Quantity(tenThousandths: Int128(tenThousandths)))
    }
    #expect(Quantity(-1).percent(of: Quantity(20_001)) == Quantity(tenThousandths: -100))
  }

  @Test func `add up beyond 64 bits, to the last decimal`() throws {
    let largest = #""cay":99999999999999.9999,"con":0.0001"#
    let rows = try figures((0..<500).map { _ in Self.result("02-01", largest) })
    #expect(rows["cay"] == "49999999999999999.95, 49999999999999999.95; records 500, 500")
    #expect(rows["con"] == "0.05, 0.05; records 500, 500")
    #expect(rows["ty-le"]?.hasPrefix("99999999999999999900, ") == true)
  }

  @Test
  func `of a stock are the latest of each area by day, moment and id, added up, or the whole`()
    throws
  {
    let area = #","area":"a""#
    func line(_ id: String, _ at: String, _ on: String, _ value: Int, _ rest: String = "") -> String
    {
      "{\"id\":\"\(id)\",\"at\":\"2026-03-\(at)T00:00:00Z\",\"kind\":\"result\","
        + "\"on\":\"2026-02-\(on)\",\"values\":{\"kho\":\(value)}\(rest)}"
    }
    let lines = [
      line("record-A", "01", "10", 1), line("record-B", "01", "10", 20),
      line("record-9", "01", "10", 300), line("zzzzzzzz", "09", "09", 4000),
      line("record-C", "02", "11", 50_000, area), line("record-D", "01", "11", 600_000, area),
      line("record-0-and-longer", "02", "11", 7_000_000, area),
      line("record-E", "01", "01", 80_000_000, #","area":"b","org":"phu-nu""#),
    ]
    var random = SeededRandom(seed: 9)
    for _ in 0..<6 {
      let text = BookText(plan: Self.plan.text, lines: lines.shuffled(using: &random))
      let report = try text.annual()
      #expect(
        report.indicators.first { $0.indicator.id == "kho" }?.cumulative == Quantity(80_050_000))
      #expect(report.byArea.map(\.summary) == ["a: kho 50000", "b: kho 80000000"])
      #expect(report.byOrganisation.map(\.summary) == ["nong-dan: ", "phu-nu: kho 80000000"])
    }
  }

  @Test func `count a record of both parts of a ratio once`() throws {
    let rows = try figures([
      Self.result("02-01", #""cay":1,"con":1,"kho":1"#), Self.result("02-02", #""cay":1"#),
      Self.result("02-03", #""con":1"#), Self.result("02-04", #""con":1,"kho":1"#),
    ])
    #expect(rows["ty-le"]?.hasSuffix("records 4, 4") == true)
    #expect(rows["mat-do"]?.hasSuffix("records 3, 3") == true)
  }

  @Test(arguments: [
    (#"{"indicator":"cay","atLeast":20}"#, "target 20, 50 %, unmet"),
    (#"{"indicator":"cay","atLeast":10}"#, "target 10, 100 %, met"),
    (#"{"indicator":"cay","exactly":10}"#, "target 10, 100 %, met"),
    (#"{"indicator":"cay","exactly":9}"#, "target 9, 111.11 %, unmet"),
    (#"{"indicator":"cay","between":[5,9]}"#, "target 5, 200 %, unmet"),
    (#"{"indicator":"cay","between":[5,10]}"#, "target 5, 200 %, met"),
    (#"{"indicator":"cay","atLeast":0}"#, "target 0, nil %, met"),
    (#"{"indicator":"cay","exactly":0}"#, "target 0, nil %, unmet"),
    (
      #"{"indicator":"cay","atLeast":4},{"indicator":"cay","atLeast":5}"#,
      "target 9, 111.11 %, met"
    ),
    (
      #"{"indicator":"cay","exactly":4},{"indicator":"cay","between":[1,6]}"#,
      "target 5, 200 %, met"
    ),
    (
      #"{"indicator":"cay","exactly":4},{"indicator":"cay","between":[1,5]}"#,
      "target 5, 200 %, unmet"
    ),
    (
      #"{"indicator":"cay","exactly":4},{"indicator":"cay","atLeast":1}"#,
      "target 5, 200 %, met"
    ),
    (
      #"{"indicator":"cay","exactly":4,"org":"phu-nu"},{"indicator":"cay","atLeast":7,"area":"a"}"#,
      "target 11, 90.91 %, unmet"
    ),
    (
      #"{"indicator":"cay","exactly":4,"org":"phu-nu"},{"indicator":"cay","exactly":10}"#,
      "target 10, 100 %, met"
    ),
    (#"{"indicator":"con","atLeast":1}"#, "no target"),
  ])
  func `of a flow are held to the unit's targets, or to those of its parts together`(
    targets: String, expected: String
  ) throws {
    let rows = try figures(targets: "[\(targets)]", [Self.result("02-01", #""cay":10"#)])
    #expect(
      rows["cay"] == "10, 10; records 1, 1" + (expected == "no target" ? "" : "; " + expected))
  }

  @Test func `of a stock without a record do not meet their target`() throws {
    let rows = try figures(
      targets: #"[{"indicator":"kho","atLeast":0},{"indicator":"ty-le","atLeast":0}]"#, [])
    #expect(rows["kho"] == "nil, nil; records 0, 0; target 0, nil %, unmet")
    #expect(rows["ty-le"] == "nil, nil; records 0, 0; target 0, nil %, unmet")
  }

  @Test func `of a ratio have no target of their parts, which do not add up`() throws {
    var plan = Self.plan
    plan.targets = """
      [{"indicator":"ty-le","atLeast":50,"org":"phu-nu"},
      {"indicator":"ty-le","atLeast":50,"area":"a"},
      {"indicator":"cay","atLeast":3,"org":"phu-nu","area":"a"},
      {"indicator":"kho","exactly":0,"area":"b"}]
      """
    let report = try BookText(
      plan,
      records: [
        Self.result("02-01", #""cay":1,"con":2"#, #","org":"phu-nu""#),
        Self.result("02-02", #""cay":1,"con":4"#, #","area":"a""#),
        Self.result("02-03", #""cay":3"#, #","area":"a","org":"phu-nu""#),
      ]
    ).annual()
    let ratio = report.indicators.first { $0.indicator.id == "ty-le" }
    #expect(ratio?.summary == "83.33, 83.33; records 3, 3")
    #expect(
      report.targets.map(\.summary) == [
        "ty-le phu-nu: 200, nil %, met", "ty-le a: 100, nil %, met",
        "cay phu-nu a: 3, 100 %, met", "kho b: nil, nil %, unmet",
      ])
    #expect(
      report.byArea.map(\.summary) == ["a: cay 4, con 4, ty-le 100", "b: "])
    #expect(
      report.byOrganisation.map(\.summary) == ["nong-dan: ", "phu-nu: cay 4, con 2, ty-le 200"])
  }

  @Test func `are listed with every ratio of their indicators, and its parts`() throws {
    var plan = PlanText()
    plan.targets = #"[{"indicator":"ty-le-bhyt","atLeast":95}]"#
    let report = try BookText(
      plan, records: [Self.result("02-01", #""tong-so-ho":1,"gia-dinh-van-hoa":1"#)]
    ).annual()
    #expect(
      report.indicators.map(\.indicator.id) == [
        "tong-so-ho", "gia-dinh-van-hoa", "ty-le-gia-dinh-van-hoa", "dan-so", "nguoi-tham-gia-bhyt",
        "ty-le-bhyt",
      ])
  }
}

extension IndicatorRow {
  fileprivate var summary: String {
    var words = "\(value?.description ?? "nil"), \(cumulative?.description ?? "nil")"
    words += "; records \(records), \(recordsCumulative)"
    guard let target else { return words }
    let verdict = met.map { $0 ? "met" : "unmet" } ?? "nil"
    return words + "; target \(target), \(percent?.description ?? "nil") %, \(verdict)"
  }
}

extension TargetRow {
  fileprivate var summary: String {
    let name = [target.indicator, target.org, target.area].compactMap { $0 }.joined(separator: " ")
    return "\(name): \(cumulative?.description ?? "nil"), \(percent?.description ?? "nil") %, "
      + (met ? "met" : "unmet")
  }
}

extension ScopeRow {
  fileprivate var summary: String {
    let figures = values.map { "\($0.indicator) \($0.value?.description ?? "nil")" }
    return "\(id): " + figures.joined(separator: ", ")
  }
}
