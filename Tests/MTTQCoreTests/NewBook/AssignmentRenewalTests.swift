import MTTQCore
import MTTQText
import Testing

@Suite struct `Renewing assignments` {
  @Test(
    arguments: [
      (#""on":"2025-03-01""#, nil, true), (#""on":"2025-11-30""#, nil, true),
      (#""on":"2025-12-31""#, nil, true), (#""on":"2026-01-01""#, nil, false),
      (#""on":"2025-03-01","until":"2025-12-31""#, nil, true),
      (#""on":"2025-03-01","until":"2025-12-30""#, nil, false),
      (#""on":"2025-03-01""#, "2025-06-01", false), (#""on":"2025-03-01""#, "2025-12-31", false),
      (#""on":"2025-03-01""#, "2026-03-01", false),
    ] as [(String, String?, Bool)])
  func `asks for those active on the last day of the year that no release ended`(
    days: String, release: String?, isAsked: Bool
  ) throws {
    let renewals = try Years(
      last: [#""assign","household":"h1","org":"nong-dan",\#(days)"#]
        + (release.map { [#""release","assignment":"record-01","on":"\#($0)""#] } ?? [])
    ).renewals()
    #expect(renewals == (isAsked ? ["h1 nong-dan"] : []))
  }

  @Test func `takes the annual report's last day for the year's where that is later`() throws {
    var plan = Years.lastPlan
    plan.reports = #"[{"kind":"annual","due":"2026-01-10","rule":"on"}]"#
    let last = [#""assign","household":"h1","org":"nong-dan","on":"2026-01-10""#]
    #expect(try Years(last: last, lastPlan: plan).renewals() == ["h1 nong-dan"])
    #expect(try Years(last: last).renewals() == [])
  }

  @Test func `says why one cannot go on, in the order of the register, the lost ones last`() throws
  {
    let assign = #""assign","on":"2025-03-01","#
    let renewals = try Years(
      last: [
        assign + #""household":"h5","org":"nong-dan""#,
        assign + #""household":"h4","org":"nong-dan""#,
        assign + #""household":"h3","org":"nong-dan""#,
        assign + #""household":"h2","org":"luat-gia""#,
        assign + #""household":"h2","helper":"ong-a""#,
        assign + #""household":"h1","helper":"ong-b""#,
        assign + #""household":"h1","org":"nong-dan""#,
      ],
      this: [
        #""assign","household":"h1","org":"nong-dan","on":"2026-01-10""#,
        #""outcome","household":"h4","on":"2026-01-12","status":"moved""#,
      ]
    ).renewals()
    #expect(
      renewals == [
        "h1 ong-b: helper", "h1 nong-dan: assigned", "h2 luat-gia: helper", "h2 ong-a",
        "h3 nong-dan: household", "h4 nong-dan: household", "h5 nong-dan: household",
      ])
  }

  @Test(
    arguments: [
      (#""on":"2026-01-15""#, nil, true), (#""on":"2026-02-01""#, nil, true),
      (#""on":"2026-01-02","until":"2026-01-14""#, nil, false),
      (#""on":"2026-01-02""#, "2026-01-15", false), (#""on":"2026-01-02""#, "2026-01-16", true),
    ] as [(String, String?, Bool)])
  func `counts as recorded what is active on the day or later`(
    days: String, release: String?, isAssigned: Bool
  ) throws {
    let renewals = try Years(
      last: [#""assign","household":"h1","org":"nong-dan","on":"2025-03-01""#],
      this: [#""assign","household":"h1","org":"nong-dan",\#(days)"#]
        + (release.map { [#""release","assignment":"record-01","on":"\#($0)""#] } ?? [])
    ).renewals()
    #expect(renewals == [isAssigned ? "h1 nong-dan: assigned" : "h1 nong-dan"])
  }

  @Test(arguments: [("2026-01-15", true), ("2026-01-14", false), ("2025-12-31", false)])
  func `keeps the forms, and the end where it is still to come`(
    until: String, isKept: Bool
  ) throws {
    let years = try Years(last: [
      #""assign","household":"h1","org":"nong-dan","on":"2025-03-01","forms":["von","nha-o"],"#
        + #""until":"\#(until)","note":"theo biên bản""#
    ])
    let renewal = try #require(years.this.renewals(of: [years.last], on: Years.day).first)
    #expect(
      renewal.assignment(on: Years.day)
        == Record.Assignment(
          household: "h1", on: Years.day, helper: .org("nong-dan"), forms: ["von", "nha-o"],
          until: isKept ? CalendarDate(until) : nil))
  }

  @Test func `takes the last of several for one household and helper`() throws {
    let years = try Years(last: [
      #""assign","household":"h1","org":"nong-dan","on":"2025-05-01","forms":["von"]"#,
      #""assign","household":"h1","org":"nong-dan","on":"2025-03-01","forms":["nha-o"]"#,
    ])
    let renewals = years.this.renewals(of: [years.last], on: Years.day)
    #expect(renewals.map(\.former.assignment.forms) == [["von"]])
  }

  @Test func `finds nothing more once all are recorded`() throws {
    let last = [
      #""assign","household":"h1","org":"nong-dan","on":"2025-03-01""#,
      #""assign","household":"h2","helper":"ong-a","on":"2025-03-01""#,
    ]
    let years = try Years(last: last)
    let lines = years.this.renewals(of: [years.last], on: Years.day).enumerated()
      .map { place, renewal in
        Record(
          id: "renewal-\(place)", at: Instant(seconds: 0),
          event: .assign(renewal.assignment(on: Years.day))
        ).line()
      }
    let text = BookText(
      plan: Years.thisPlan.text, register: Years.thisRegister, journal: Array(lines.joined()))
    let book = try #require(text.read())
    #expect(book.findings.filter { $0.code == .assignOverlap || $0.severity == .error } == [])
    #expect(
      book.renewals(of: [years.last], on: Years.day).map(\.obstacle) == [.assigned, .assigned])
  }
}

/// Two books of one unit, of 2025 and of 2026.
private struct Years {
  let last: Book
  let this: Book

  static let day = CalendarDate("2026-01-15") ?? CalendarDate.range.lowerBound

  init(last: [String], lastPlan: PlanText = Years.lastPlan, this: [String] = []) throws {
    self.last = try #require(
      BookText(lastPlan, register: Years.lastRegister, records: last).read())
    self.this = try #require(
      BookText(Years.thisPlan, register: Years.thisRegister, records: this).read())
    #expect(self.last.hasErrors == false)
    #expect(self.this.hasErrors == false)
  }

  /// The renewals as words: who is helped by whom, and what stands against it.
  func renewals() -> [String] {
    this.renewals(of: [last], on: Years.day).map { renewal in
      let helper =
        switch renewal.former.assignment.helper {
        case .org(let id), .helper(let id): id
        }
      return "\(renewal.household) \(helper)" + (renewal.obstacle.map { ": \($0.rawValue)" } ?? "")
    }
  }

  static let lastPlan: PlanText = {
    var plan = PlanText()
    plan.year = 2025
    plan.organisations = """
      [{"id":"nong-dan","name":"Hội Nông dân","kind":"socio-political"},
      {"id":"luat-gia","name":"Hội Luật gia","kind":"member"}]
      """
    plan.reports = #"[{"kind":"annual","due":"2025-11-30","rule":"on"}]"#
    return plan
  }()

  static let thisPlan: PlanText = {
    var plan = PlanText()
    plan.organisations = #"[{"id":"nong-dan","name":"Hội Nông dân","kind":"socio-political"}]"#
    return plan
  }()

  private static let lastRegister = """
    {"format":"mttq-households/1","households":[
    {"id":"h1","head":"A","status":"poor"},{"id":"h2","head":"B","status":"poor"},
    {"id":"h3","head":"C","status":"poor"},{"id":"h4","head":"D","status":"poor"},
    {"id":"h5","head":"E","status":"poor"}],
    "helpers":[{"id":"ong-a","name":"Ông A","kind":"individual"},
    {"id":"ong-b","name":"Ông B","kind":"individual"}]}
    """

  static let thisRegister = """
    {"format":"mttq-households/1","households":[
    {"id":"h1","head":"A","status":"poor"},{"id":"h2","head":"B","status":"poor"},
    {"id":"h3","forgotten":true,"status":"poor"},{"id":"h4","head":"D","status":"poor"}],
    "helpers":[{"id":"ong-a","name":"Ông A","kind":"individual"}]}
    """
}
