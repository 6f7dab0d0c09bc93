import MTTQCore
import MTTQText
import Testing

@Suite struct `Quotas` {
  private static let organisations = """
    [{"id":"mat-tran","name":"Mặt trận","kind":"front","contents":[1,2,3,4,5]},
    {"id":"nong-dan","name":"Hội Nông dân","kind":"socio-political","contents":[1,3,1]},
    {"id":"phu-nu","name":"Hội Phụ nữ","kind":"member"},
    {"id":"ubnd","name":"UBND","kind":"government"}]
    """

  private static let register = """
    {"format":"mttq-households/1","households":[
    {"id":"h1","head":"A","status":"poor","area":"xuan-my"},
    {"id":"h2","head":"B","status":"poor","area":"tu-le"},
    {"id":"h3","head":"C","status":"poor"}]}
    """
  private static let emptyRegister = #"{"format":"mttq-households/1","households":[]}"#

  /// The rows of the quotas, each on a line.
  private func rows(
    _ quotas: String, areas: String = "[]", models: String = "[]", contents: String? = nil,
    register: String? = nil, _ records: [String] = []
  ) throws -> [String] {
    var plan = PlanText()
    plan.organisations = Self.organisations
    plan.areas = areas
    plan.models = models
    plan.quotas = quotas
    if let contents { plan.contents = contents }
    return try BookText(plan, register: register, records: records).annual().quotas.map(\.summary)
  }

  private static let areas =
    #"[{"id":"xuan-my","name":"Xuân Mỹ"},{"id":"tu-le","name":"Tu Lễ"}]"#
  private static let areasWithout =
    #"[{"id":"a","name":"A","noEligibleHouseholds":true},{"id":"b","name":"B","noEligibleHouseholds":true}]"#

  @Test(
    arguments: [
      (areas, nil, "householdsHelped: 0, unmet, short 2"),
      (areasWithout, nil, "householdsHelped: 0, met, short 0, no eligible household"),
      (areasWithout, emptyRegister, "householdsHelped: 0, met, short 0, no eligible household"),
      (
        areasWithout.replacing("[", with: "[{\"id\":\"c\",\"name\":\"C\"},"), emptyRegister,
        "householdsHelped: 0, unmet, short 2"
      ),
      ("[]", emptyRegister, "householdsHelped: 0, unmet, short 2"),
      ("[]", nil, "householdsHelped: 0, unmet, short 2"),
    ] as [(String, String?, String)])
  func `ask for no household where no area has one and the register is empty`(
    areas: String, register: String?, expected: String
  ) throws {
    #expect(
      try rows(
        #"[{"quota":"householdsHelped","atLeast":2}]"#, areas: areas, register: register)
        == [expected])
  }

  @Test(arguments: [
    (#""atLeast":2"#, 1, "unmet, short 1"), (#""atLeast":2"#, 2, "met, short 0"),
    (#""atLeast":2"#, 3, "met, short 0"), (#""exactly":2"#, 1, "unmet, short 1"),
    (#""exactly":2"#, 2, "met, short 0"), (#""exactly":2"#, 3, "unmet, short 0"),
    (#""between":[1,2]"#, 0, "unmet, short 1"), (#""between":[1,2]"#, 1, "met, short 0"),
    (#""between":[1,2]"#, 2, "met, short 0"), (#""between":[1,2]"#, 3, "unmet, short 0"),
    (#""atLeast":2.5"#, 2, "unmet, short 0.5"),
  ])
  func `are held to their bounds`(bound: String, helped: Int, expected: String) throws {
    let records = (0..<helped).map {
      #""assign","household":"h\#($0 + 1)","on":"2026-02-01","org":"nong-dan""#
    }
    #expect(
      try rows(
        "[{\"quota\":\"householdsHelped\",\(bound)}]", areas: Self.areas, register: Self.register,
        records) == ["householdsHelped: \(helped), \(expected)"])
  }

  @Test func `count an organisation's households by area, those without one last`() throws {
    let help = ["h3", "h2", "h1"].map {
      #""assign","household":"\#($0)","on":"2026-02-01","org":"nong-dan""#
    }
    #expect(
      try rows(
        #"[{"quota":"householdsPerOrganisation","exactly":1}]"#, areas: Self.areas,
        register: Self.register, help + [help[0].replacing("02-01", with: "03-01")]) == [
          "householdsPerOrganisation nong-dan xuan-my: 1, met, short 0",
          "householdsPerOrganisation nong-dan tu-le: 1, met, short 0",
          "householdsPerOrganisation nong-dan: 1, met, short 0",
          "householdsPerOrganisation phu-nu: 0, unmet, short 1",
        ])
  }

  @Test func `are met in an area that has no eligible household`() throws {
    let register = #"""
      {"format":"mttq-households/1","households":[
      {"id":"h1","head":"A","status":"poor","area":"a"}]}
      """#
    #expect(
      try rows(
        #"[{"quota":"householdsPerOrganisation","atLeast":2}]"#, areas: Self.areasWithout,
        register: register, [#""assign","household":"h1","on":"2026-02-01","org":"phu-nu""#]) == [
          "householdsPerOrganisation nong-dan: 0, unmet, short 2",
          "householdsPerOrganisation phu-nu a: 1, met, short 0, no eligible household",
        ])
    #expect(
      try rows(
        #"[{"quota":"householdsPerOrganisation","atLeast":2}]"#, areas: Self.areasWithout) == [
          "householdsPerOrganisation nong-dan: 0, met, short 0, no eligible household",
          "householdsPerOrganisation phu-nu: 0, met, short 0, no eligible household",
        ])
  }

  @Test func `measure nothing where there is nothing`() throws {
    let quotas = """
      [{"quota":"helperCoverage","atLeast":100},{"quota":"areasWithModel","atLeast":100},
      {"quota":"outstandingAreas","atLeast":1},{"quota":"outstandingContents","atLeast":1}]
      """
    #expect(
      try rows(quotas) == [
        "helperCoverage: nil, nil, short 0", "areasWithModel: nil, nil, short 0",
        "outstandingAreas: nil, nil, short 0", "outstandingContents: 0, unmet, short 1",
      ])
  }

  @Test func `measure shares to two decimals`() throws {
    let areas = """
      [{"id":"a","name":"A","outstanding":true},{"id":"b","name":"B"},{"id":"c","name":"C"}]
      """
    let models = """
      [{"id":"m1","name":"M1","content":1,"org":"nong-dan","areas":["a","b"]},
      {"id":"m2","name":"M2","content":1,"org":"phu-nu","areas":["b"]},
      {"id":"m3","name":"M3","content":1,"org":"nong-dan","areas":["c"]}]
      """
    let register = Self.register.replacing("xuan-my", with: "a").replacing("tu-le", with: "b")
    let quotas = """
      [{"quota":"helperCoverage","atLeast":33.34},{"quota":"areasWithModel","atLeast":66.67},
      {"quota":"modelsPerOrganisation","between":[1,1]},{"quota":"outstandingAreas","exactly":1},
      {"quota":"outstandingContents","atLeast":1},{"quota":"registeredContents","atLeast":2},
      {"quota":"organisationReports","atLeast":1}]
      """
    let records = [
      #""assign","household":"h1","on":"2026-02-01","org":"nong-dan""#,
      #""model","model":"m3","on":"2026-03-01","status":"stopped""#,
      #""model","model":"m2","on":"2026-03-01","status":"stopped""#,
      #""model","model":"m2","on":"2026-03-02","status":"started""#,
      #""received","report":"annual","on":"2026-12-30","org":"nong-dan""#,
      #""received","report":"annual","on":"2027-01-01","org":"phu-nu""#,
    ]
    #expect(
      try rows(
        quotas, areas: areas, models: models,
        contents: #"[{"content":1,"outstanding":true},{"content":2}]"#, register: register, records)
        == [
          "helperCoverage: 33.33, unmet, short 0.01", "areasWithModel: 66.67, met, short 0",
          "modelsPerOrganisation nong-dan: 1, met, short 0",
          "modelsPerOrganisation phu-nu: 1, met, short 0", "outstandingAreas: 1, met, short 0",
          "outstandingContents: 1, met, short 0", "registeredContents nong-dan: 2, met, short 0",
          "registeredContents phu-nu: 0, unmet, short 2",
          "organisationReports nong-dan: 1, met, short 0",
          "organisationReports phu-nu: 0, unmet, short 1",
        ])
  }
}

extension QuotaRow {
  fileprivate var summary: String {
    let name = [quota.kind.rawValue, org, area].compactMap { $0 }.joined(separator: " ")
    let verdict = met.map { $0 ? "met" : "unmet" } ?? "nil"
    return "\(name): \(actual?.description ?? "nil"), \(verdict), short \(shortfall)"
      + (note == .noEligibleHousehold ? ", no eligible household" : "")
  }
}
