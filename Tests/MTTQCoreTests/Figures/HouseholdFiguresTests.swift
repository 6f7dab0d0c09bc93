import MTTQCore
import MTTQText
import Testing

@Suite struct `Households` {
  private static let plan: PlanText = {
    var plan = PlanText()
    plan.organisations = """
      [{"id":"nong-dan","name":"Hội Nông dân","kind":"socio-political"},
      {"id":"phu-nu","name":"Hội Phụ nữ","kind":"socio-political"}]
      """
    plan.reports = #"[{"kind":"annual","due":"2026-11-30","rule":"on"}]"#
    return plan
  }()

  /// Four households, poor but for the last two, and one helper of each kind.
  private static let register = """
    {"format":"mttq-households/1","households":[
    {"id":"h1","head":"A","status":"poor"},{"id":"h2","head":"B","status":"poor"},
    {"id":"h3","head":"C","status":"near-poor"},{"id":"h4","head":"D","status":"at-risk"}],
    "helpers":[{"id":"cong-ty","name":"Công ty X","kind":"enterprise"},
    {"id":"ong-a","name":"Ông A","kind":"individual"},
    {"id":"ba-b","name":"Bà B","kind":"individual"},
    {"id":"so-y","name":"Sở Y","kind":"agency"},
    {"id":"dang-vien","name":"Đảng viên C","kind":"party-member"}]}
    """

  private func households(_ records: [String]) throws -> HouseholdSummary {
    try BookText(Self.plan, register: Self.register, records: records).annual().households
  }

  @Test(
    arguments: [
      (#""on":"2026-03-01""#, nil, 1, 1, ["h2"]),
      (#""on":"2026-11-30""#, nil, 1, 1, ["h2"]),
      (#""on":"2026-12-01""#, nil, 0, 0, ["h1", "h2"]),
      (#""on":"2026-03-01","until":"2026-11-30""#, nil, 1, 1, ["h2"]),
      (#""on":"2026-03-01","until":"2026-11-29""#, nil, 1, 0, ["h1", "h2"]),
      (#""on":"2025-03-01","until":"2026-01-01""#, nil, 1, 0, ["h1", "h2"]),
      (#""on":"2025-03-01","until":"2025-12-31""#, nil, 0, 0, ["h1", "h2"]),
      (#""on":"2026-03-01""#, "2026-03-01", 0, 0, ["h1", "h2"]),
      (#""on":"2026-03-01""#, "2026-03-02", 1, 0, ["h1", "h2"]),
      (#""on":"2026-03-01""#, "2026-11-30", 1, 0, ["h1", "h2"]),
      (#""on":"2026-03-01""#, "2026-12-01", 1, 1, ["h2"]),
      (#""on":"2025-03-01""#, "2026-01-01", 0, 0, ["h1", "h2"]),
      (#""on":"2025-03-01""#, "2026-01-02", 1, 0, ["h1", "h2"]),
      (#""on":"2026-03-01","until":"2026-04-01""#, "2026-12-01", 1, 0, ["h1", "h2"]),
    ] as [(String, String?, Int, Int, [String])])
  func `have a helper from the first day to the last before the release`(
    days: String, release: String?, helped: Int, helpedNow: Int, without: [String]
  ) throws {
    let summary = try households(
      [#""assign","household":"h1","org":"nong-dan","# + days]
        + (release.map { [#""release","assignment":"record-01","on":"\#($0)""#] } ?? []))
    #expect(summary.helped == helped)
    #expect(summary.helpedNow == helpedNow)
    #expect(summary.withoutHelper == without)
    #expect(summary.coverage == Quantity(helpedNow * 50))
  }

  @Test func `count once, and their persons are counted by kind`() throws {
    let summary = try households([
      #""assign","household":"h1","on":"2026-02-01","helper":"ong-a","forms":["von"]"#,
      #""assign","household":"h1","on":"2026-03-01","helper":"ba-b""#,
      #""assign","household":"h2","on":"2026-03-01","helper":"ba-b""#,
      #""assign","household":"h2","on":"2026-03-01","helper":"cong-ty""#,
      #""assign","household":"h2","on":"2026-03-01","helper":"dang-vien","until":"2026-04-01""#,
      #""assign","household":"h2","on":"2026-03-01","org":"phu-nu""#,
      #""outcome","household":"h2","on":"2026-05-01","status":"not-poor""#,
    ])
    #expect(summary.helped == 2)
    #expect(
      summary.byHelper.map(\.summary) == [
        "nong-dan: 0, 0, 0", "phu-nu: 1, 1, 1", "Công ty X enterprise: 1, 1, 1",
        "individual: 2, 2, 1", "party-member: 1, 0, 0",
      ])
    #expect(
      summary.helpedHouseholds.map(\.summary) == [
        "h1 poor: individual; von", "h2 not-poor: phu-nu, Công ty X, individual, party-member; ",
      ])
  }

  @Test func `follow a chain of outcomes, whatever the order of the lines`() throws {
    let outcomes = [
      #""outcome","household":"h1","on":"2026-02-01","status":"near-poor""#,
      #""outcome","household":"h1","on":"2026-03-01","status":"at-risk""#,
      #""outcome","household":"h1","on":"2026-04-01","status":"poor""#,
      #""outcome","household":"h1","on":"2026-05-01","status":"not-poor""#,
      #""outcome","household":"h2","on":"2026-02-01","status":"moved""#,
      #""outcome","household":"h2","on":"2026-03-01","status":"poor""#,
      #""outcome","household":"h3","on":"2026-03-01","status":"newly-escaped""#,
      #""outcome","household":"h4","on":"2026-03-01","status":"poor""#,
    ]
    for order in [outcomes, outcomes.reversed()] {
      let summary = try households(order)
      #expect(summary.escapedPoverty == 1)
      #expect(summary.escapedNearPoverty == 2)
      #expect(summary.fellBack == 2)
      #expect(
        summary.register?.map { "\($0.status.rawValue) \($0.count)" } == [
          "poor 2", "near-poor 0", "at-risk 0", "newly-escaped 1", "in-difficulty 0",
          "not-poor 1", "moved 0", "ended 0",
        ])
    }
  }

  @Test(arguments: [
    ("2025-12-31", 0, "before the year"), ("2026-01-01", 1, "the first day"),
    ("2026-11-30", 1, "the last day"), ("2026-12-01", 0, "after the year"),
  ])
  func `escape on a day of the year`(day: String, escaped: Int, why: String) throws {
    let summary = try households([
      #""outcome","household":"h1","on":"\#(day)","status":"near-poor""#
    ])
    #expect(summary.escapedPoverty == escaped, "\(why)")
  }

  @Test func `that escape are their helper's only on a day of help`() throws {
    let escape = #""outcome","household":"h1","on":"2026-05-01","status":"at-risk""#
    for (until, count) in [("2026-05-01", 1), ("2026-04-30", 0)] {
      let summary = try households([
        #""assign","household":"h1","on":"2026-02-01","org":"nong-dan","until":"\#(until)""#,
        escape,
      ])
      #expect(summary.byHelper.map(\.escapedPoverty) == [count, 0])
    }
  }

  @Test func `take the later of two outcomes of one day by the moment, then the id`() throws {
    let head = #""on":"2026-05-01","kind":"outcome","household":"h1","status":"#
    var text = BookText(
      plan: Self.plan.text, register: Self.register,
      lines: [
        #"{"id":"record-09","at":"2026-05-02T00:00:00Z",\#(head)"at-risk"}"#,
        #"{"id":"record-01","at":"2026-05-03T00:00:00Z",\#(head)"not-poor"}"#,
        #"{"id":"record-05","at":"2026-05-03T00:00:00Z",\#(head)"near-poor"}"#,
        #"{"id":"record-_0","at":"2026-05-01T00:00:00Z",\#(head)"ended"}"#,
      ])
    #expect(try text.annual().households.register?.map(\.count) == [1, 2, 1, 0, 0, 0, 0, 0])
    text.journal = text.journal.lines.reversed().flatMap { $0 }
    #expect(try text.annual().households.register?.map(\.count) == [1, 2, 1, 0, 0, 0, 0, 0])
  }

  @Test func `are helped on the last day even where the year has not begun by then`() throws {
    var plan = Self.plan
    plan.reports = """
      [{"kind":"month","day":2,"rule":"on"},
      {"kind":"annual","from":"2026-01-05","due":"2026-12-31","rule":"on"}]
      """
    let summary = try BookText(
      plan, register: Self.register,
      records: [#""assign","household":"h1","on":"2026-01-01","org":"nong-dan""#]
    ).report("month-01").households
    #expect(summary.helped == 0)
    #expect(summary.helpedNow == 1)
    #expect(summary.withoutHelper == ["h2"])
    #expect(summary.byHelper.map(\.summary) == ["nong-dan: 0, 1, 0", "phu-nu: 0, 0, 0"])
  }

  @Test func `of a book without a register are helped, and nobody knows what they were`() throws {
    let summary = try BookText(
      Self.plan,
      records: [
        #""assign","household":"h9","on":"2026-02-01","org":"nong-dan""#,
        #""assign","household":"h8","on":"2026-02-01","helper":"ai-do""#,
        #""outcome","household":"h9","on":"2026-05-01","status":"poor""#,
        #""outcome","household":"h9","on":"2026-06-01","status":"near-poor""#,
      ]
    ).annual().households
    #expect(summary.register == nil)
    #expect(summary.helped == 2)
    #expect(summary.withoutHelper == nil)
    #expect(summary.coverage == nil)
    #expect(summary.escapedPoverty == nil)
    #expect(summary.byHelper.map(\.summary) == ["nong-dan: 1, 1, nil", "phu-nu: 0, 0, nil"])
    #expect(
      summary.helpedHouseholds.map(\.summary) == ["h8 nil: ; ", "h9 near-poor: nong-dan; "])
  }
}

extension HouseholdSummary.HelperRow {
  fileprivate var summary: String {
    let name = [org, helper, helperKind?.rawValue].compactMap { $0 }.joined(separator: " ")
    let escaped = escapedPoverty.map { "\($0)" } ?? "nil"
    return "\(name): \(helped), \(helpedNow), \(escaped)"
  }
}

extension HouseholdSummary.HelpedHousehold {
  fileprivate var summary: String {
    "\(household) \(status?.rawValue ?? "nil"): \(helpers.joined(separator: ", ")); "
      + forms.joined(separator: ", ")
  }
}
