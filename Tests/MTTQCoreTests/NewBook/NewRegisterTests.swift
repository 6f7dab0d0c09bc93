import MTTQCore
import MTTQText
import Testing

@Suite struct `Making a register` {
  @Test(
    arguments: [
      ([], "poor", "2023-01-01"),
      ([("near-poor", "2025-11-20")], "near-poor", "2025-11-20"),
      ([("at-risk", "2025-11-20")], "at-risk", "2025-11-20"),
      ([("newly-escaped", "2025-11-20")], "newly-escaped", "2025-11-20"),
      ([("near-poor", "2026-01-15")], "near-poor", "2026-01-15"),
      ([("at-risk", "2025-12-01"), ("near-poor", "2025-11-01")], "at-risk", "2025-12-01"),
      ([("near-poor", "2025-06-01"), ("near-poor", "2025-12-01")], "near-poor", "2025-06-01"),
      ([("near-poor", "2025-03-01"), ("poor", "2025-09-01")], "poor", "2025-09-01"),
      ([("poor", "2025-09-01")], "poor", "2023-01-01"),
      ([("moved", "2025-03-01"), ("poor", "2025-09-01")], "poor", "2025-09-01"),
    ] as [([(String, String)], String, String)])
  func `gives a household the status that it came to, since the day on which it last changed`(
    outcomes: [(status: String, day: String)], status: String, since: String
  ) throws {
    let made = try Made(outcomes: outcomes)
    #expect(
      made.register == """
        {
          "format": "mttq-households/1",
          "households": [
            {
              "id": "h1",
              "head": "A",
              "status": "\(status)",
              "since": "\(since)"
            }
          ]
        }

        """)
    #expect(made.errors == [])
  }

  @Test(
    arguments: [
      ("not-poor", "không lấy sang 1 hộ không còn nghèo: h1"),
      ("moved", "không lấy sang 1 hộ đã chuyển đi: h1"),
      ("ended", "không lấy sang 1 hộ không còn tồn tại: h1"),
    ])
  func `leaves out a household that has left the list`(status: String, reminder: String) throws {
    let made = try Made(outcomes: [("near-poor", "2025-03-01"), (status, "2025-09-01")])
    #expect(made.register.contains("\"households\": []"))
    #expect(made.reminders == [reminder])
    #expect(made.errors == [])
  }

  @Test func `goes by no outcome that was taken back`() throws {
    let made = try Made(
      records: [
        #""outcome","household":"h1","on":"2025-11-20","status":"not-poor""#,
        #""void","record":"record-01","reason":"ghi nhầm""#,
      ])
    #expect(made.register.contains(#""status": "poor""#))
    #expect(made.reminders == [Made.carried(1)])
  }

  @Test func `keeps order, helpers and all keys, and leaves the forgotten out`() throws {
    let made = try Made(
      register: """
        {"x":[1],"helpers":[{"id":"ong-a","name":"Ông A","kind":"individual","y":2}],
        "format":"mttq-households/1","households":[
        {"z":true,"id":"h9","head":"A","status":"near-poor","needs":["von"],"born":1950},
        {"id":"h2","forgotten":true,"status":"poor"},{"id":"h1","head":"B","status":"poor"},
        {"id":"h3","forgotten":true,"status":"near-poor"}],"$schema":"households.schema.json"}
        """,
      records: [#""outcome","household":"h1","on":"2025-09-01","status":"near-poor""#])
    #expect(
      made.register == """
        {
          "$schema": "households.schema.json",
          "format": "mttq-households/1",
          "households": [
            {
              "id": "h9",
              "head": "A",
              "status": "near-poor",
              "needs": [
                "von"
              ],
              "born": 1950,
              "z": true
            },
            {
              "id": "h1",
              "head": "B",
              "status": "near-poor",
              "since": "2025-09-01"
            }
          ],
          "helpers": [
            {
              "id": "ong-a",
              "name": "Ông A",
              "kind": "individual",
              "y": 2
            }
          ],
          "x": [
            1
          ]
        }

        """)
    #expect(
      made.reminders == [
        Made.carried(2) + "; 1 hộ đã đổi diện: h1",
        "không lấy sang 2 hộ đã xóa thông tin cá nhân: h2, h3",
      ])
  }

  @Test func `brings the areas and organisations along that it refers to and the plan lacks`()
    throws
  {
    let made = try Made(register: Made.referring, records: [])
    #expect(made.errors == [])
    #expect(
      made.plan.contains(
        """
          "areas": [
            {
              "id": "thon-2",
              "name": "Thôn 2",
              "kind": "thôn",
              "x": 1
            }
          ]
        """))
    #expect(
      made.plan.contains(
        """
            {
              "id": "luat-gia",
              "name": "Hội Luật gia",
              "kind": "member",
              "duties": [
                "tư vấn"
              ],
              "y": 2
            }
          ]
        """))
    #expect(made.plan.contains(#""id": "nong-dan""#))
    #expect(!made.plan.contains("thon-1"))
    #expect(!made.plan.contains("phat-giao"))
    #expect(
      made.planReminders.filter { $0.contains("lấy thêm") } == [
        "xem lại các tổ chức lấy thêm từ kế hoạch năm trước vì sổ hộ nhắc đến hoặc đang giúp hộ, "
          + "văn bản của năm cũ đã bỏ: luat-gia",
        "xem lại các khu dân cư lấy thêm từ kế hoạch năm trước vì sổ hộ nhắc đến, dấu của năm cũ "
          + "đã bỏ: thon-2",
      ])
    #expect(made.register.contains(#""area": "thon-2""#))
  }

  @Test(arguments: [
    ("h1", "2025-03-01", true), ("h2", "2025-03-01", false), ("h1", "2026-01-01", false),
  ])
  func `brings the organisations along that help its households at the end of the year`(
    household: String, day: String, isBrought: Bool
  ) throws {
    let made = try Made(
      register: Made.referring,
      records: [#""assign","household":"\#(household)","on":"\#(day)","org":"phat-giao""#])
    #expect(made.errors == [])
    #expect(made.plan.contains("phat-giao") == isBrought)
    #expect(made.planReminders.contains { $0.hasSuffix(": luat-gia, phat-giao") } == isBrought)
  }

  @Test func `takes areas and organisations from the plan taken over where that has them`() throws {
    let made = try Made(register: Made.referring, records: [], takesPlanOver: true)
    #expect(made.errors == [])
    #expect(made.planReminders.filter { $0.contains("lấy thêm") } == [])
    #expect(made.plan.contains("thon-1"))
  }

  @Test func `drops what neither plan has`() throws {
    let made = try Made(
      register: """
        {"format":"mttq-households/1","households":[
        {"id":"h1","head":"A","area":"khong-co","status":"poor","memberOf":["nong-dan","la"]},
        {"id":"h2","head":"B","status":"poor","memberOf":["la"]},
        {"id":"h3","head":"C","area":"thon-2","status":"poor"}]}
        """, records: [])
    #expect(made.errors == [])
    #expect(!made.register.contains("khong-co"))
    #expect(!made.register.contains("\"la\""))
    #expect(made.register.contains("\"nong-dan\""))
    #expect(
      made.reminders == [
        Made.carried(3),
        "ghi lại khu dân cư (area), tổ chức (memberOf) của các hộ sau, đã bỏ vì không kế hoạch nào "
          + "có: h1, h2",
      ])
  }

  @Test func `of several books is one, each household in the area that goes on`() throws {
    func book(_ unit: String, areas: String, _ register: String, fund: Int) throws -> Book {
      var plan = Made.lastYear
      plan.areas = areas
      plan.funds =
        #"[{"id":"quy","name":"Quỹ","in":"cuu-tro-thu","out":"cuu-tro-chi","opening":\#(fund)}]"#
      let text = BookText(
        plan, register: register,
        records: [#""result","on":"2025-03-01","values":{"cuu-tro-thu":5,"cuu-tro-chi":2}"#])
      var named = text
      named.plan = text.plan.replacing(
        #""id":"cam-pho","name":"phường Cẩm Phô""#, with: #""id":"\#(unit)","name":"xã \#(unit)""#)
      return try #require(named.read())
    }
    let first = try book(
      "a",
      areas: """
        [{"id":"thon-1","name":"Thôn 1","until":"2025-06-30","into":["thon-3"]},
        {"id":"thon-3","name":"Thôn 3","since":"2025-07-01"},
        {"id":"thon-4","name":"Thôn 4","until":"2025-06-30"},{"id":"chung","name":"Một"}]
        """,
      """
      {"format":"mttq-households/1","helpers":[{"id":"x","name":"X","kind":"other"}],"households":[
      {"id":"h1","head":"A","area":"thon-1","status":"poor"},
      {"id":"h2","head":"B","area":"thon-4","status":"poor"},
      {"id":"h3","head":"C","area":"chung","status":"poor"}]}
      """, fund: 100)
    let second = try book(
      "b", areas: #"[{"id":"thon-9","name":"Thôn 9"},{"id":"chung","name":"Hai"}]"#,
      """
      {"format":"mttq-households/1","helpers":[{"kind":"other","id":"x","name":"X"},
      {"id":"y","name":"Y","kind":"other"}],"households":[
      {"id":"h9","head":"D","area":"thon-9","status":"poor"},
      {"id":"h8","head":"E","area":"chung","status":"poor"}]}
      """, fund: 10)
    #expect(NewRegister.repeatedIdentifier(in: [first, second]) == nil)
    var request = PlanRequest(unit: Unit(id: "cam-pho", name: "xã C", level: .commune), year: 2026)
    request.source = SourcePlan(first.planDocument)
    request.lastYears = [first, second]
    let made = NewPlan(request)
    let written = BookText(plan: made.text, register: made.register?.text)
    let plan = try #require(written.read())
    #expect(plan.findings.filter { $0.severity == .error }.map(\.message.english) == [])
    let households = plan.register?.households ?? []
    #expect(households.map(\.id) == ["h1", "h2", "h3", "h9", "h8"])
    #expect(households.map(\.area) == ["thon-3", nil, nil, "thon-9", nil])
    #expect(plan.register?.helpers.map(\.id) == ["x", "y"])
    #expect(plan.plan.areas.map(\.id) == ["thon-3", "thon-9"])
    #expect(plan.plan.unit.predecessors == ["xã a", "xã b"])
    #expect(plan.plan.funds.map(\.opening) == [Quantity(116)])
    #expect(
      made.register?.reminders.last?.vietnamese
        == "ghi lại khu dân cư (area), tổ chức (memberOf) của các hộ sau, đã bỏ vì không kế hoạch "
        + "nào có: h2, h3, h8")
  }

  @Test func `is not made of registers that have one id`() throws {
    func book(_ register: String) throws -> Book {
      try #require(BookText(Made.lastYear, register: register, records: []).read())
    }
    let first = try book(
      """
      {"format":"mttq-households/1","helpers":[{"id":"x","name":"X","kind":"other"}],"households":[
      {"id":"h1","head":"A","status":"poor"}]}
      """)
    let household = try book(
      #"{"format":"mttq-households/1","households":[{"id":"h1","head":"B","status":"poor"}]}"#)
    let helper = try book(
      """
      {"format":"mttq-households/1","households":[],
      "helpers":[{"id":"x","name":"Y","kind":"other"}]}
      """)
    #expect(try #require(NewRegister.repeatedIdentifier(in: [first, household])) == ("h1", 1))
    #expect(try #require(NewRegister.repeatedIdentifier(in: [first, helper])) == ("x", 1))
    #expect(NewRegister.repeatedIdentifier(in: [first]) == nil)
  }

  @Test func `is none where last year's book had none`() throws {
    let lastYear = try #require(BookText(Made.lastYear, records: []).read())
    var request = PlanRequest(unit: lastYear.plan.unit, year: 2026)
    request.lastYears = [lastYear]
    #expect(NewPlan(request).register == nil)
  }
}

/// A plan and a register made with last year's book, and read back together.
private struct Made {
  let plan: String
  let planReminders: [String]
  let register: String
  let reminders: [String]
  let errors: [String]

  init(register: String, records: [String], takesPlanOver: Bool = false) throws {
    let lastYear = try #require(
      BookText(Made.lastYear, register: register, records: records).read())
    var request = PlanRequest(unit: lastYear.plan.unit, year: 2026)
    request.lastYears = [lastYear]
    if takesPlanOver { request.source = SourcePlan(lastYear.planDocument) }
    let made = NewPlan(request)
    let new = try #require(made.register)
    plan = made.text
    planReminders = made.reminders.map(\.vietnamese)
    self.register = new.text
    reminders = new.reminders.map(\.vietnamese)
    errors = (BookText(plan: made.text, register: new.text).read()?.findings ?? [])
      .filter { $0.severity == .error }.map(\.message.english)
  }

  init(records: [String]) throws {
    try self.init(
      register: """
        {"format":"mttq-households/1","households":[
        {"id":"h1","head":"A","status":"poor","since":"2023-01-01"}]}
        """, records: records)
  }

  init(outcomes: [(status: String, day: String)]) throws {
    try self.init(
      records: outcomes.map { status, day in
        #""outcome","household":"h1","on":"\#(day)","status":"\#(status)""#
      })
  }

  static func carried(_ count: Int) -> String {
    "đối chiếu \(count) hộ lấy từ sổ năm trước với danh sách hộ nghèo, hộ cận nghèo đã được công "
      + "nhận"
  }

  static let referring = """
    {"format":"mttq-households/1","households":[
    {"id":"h1","head":"A","area":"thon-2","status":"poor","memberOf":["nong-dan","luat-gia"]},
    {"id":"h2","forgotten":true,"area":"thon-1","status":"poor","memberOf":["phat-giao"]}]}
    """

  static let lastYear: PlanText = {
    var plan = PlanText()
    plan.year = 2025
    plan.organisations = """
      [{"id":"nong-dan","name":"Hội Nông dân","kind":"socio-political"},
      {"y":2,"id":"luat-gia","name":"Hội Luật gia","kind":"member","duties":["tư vấn"],
      "document":{"number":"5/KH"}},
      {"id":"phat-giao","name":"Ban Trị sự Giáo hội Phật giáo","kind":"member"}]
      """
    plan.areas = """
      [{"id":"thon-1","name":"Thôn 1"},
      {"x":1,"id":"thon-2","name":"Thôn 2","kind":"thôn","outstanding":true}]
      """
    plan.reports = #"[{"kind":"annual","due":"2025-11-30","rule":"on"}]"#
    return plan
  }()
}
