import MTTQCore
import MTTQText
import Testing

@Suite struct `A suggestion of helpers` {
  private static let day = CalendarDate("2026-06-01")

  @Test(arguments: 0..<300)
  func `is as good as the best of all distributions`(seed: Int) throws {
    let question = SmallQuestion(seed: UInt64(seed))
    let suggestion = try #require(question.book).helperSuggestion(on: #require(Self.day))
    let pairs = suggestion.assignments.compactMap { assignment -> (Int, Int)? in
      guard let place = Int(assignment.household.dropFirst()),
        let organisation = Int(assignment.org.dropFirst())
      else { return nil }
      return (place, organisation)
    }
    #expect(pairs.count == suggestion.assignments.count)
    let badness = question.badness(Dictionary(uniqueKeysWithValues: pairs))
    #expect(badness == question.best, "\(question)")
    let needy = question.households.indices.filter { question.households[$0].helper == nil }
    let spokenOf =
      suggestion.assignments.map(\.household) + suggestion.unassigned.map(\.household)
    #expect(spokenOf.sorted() == needy.map { "h\($0)" }.sorted())
  }

  @Test func `brings what the household needs as the forms of help`() throws {
    let suggestion = try suggestion(
      quota: nil, [#""status":"poor","needs":["nha-o","von"]"#, #""status":"poor""#])
    #expect(suggestion.assignments.map(\.forms) == [["nha-o", "von"], []])
  }

  private static let organisations = """
    [{"id":"mttq","name":"Mặt trận","kind":"front"},
    {"id":"phu-nu","name":"Hội Phụ nữ","kind":"socio-political"},
    {"id":"ubnd","name":"Ủy ban","kind":"government"},
    {"id":"nong-dan","name":"Hội Nông dân","kind":"member"}]
    """

  private func suggestion(
    quota: String?, _ households: [String], _ records: [String] = []
  ) throws -> HelperSuggestion {
    var plan = PlanText()
    plan.organisations = Self.organisations
    plan.areas = #"[{"id":"a","name":"Thôn A"},{"id":"b","name":"Thôn B"}]"#
    if let quota { plan.quotas = #"[{"quota":"householdsPerOrganisation",\#(quota)}]"# }
    let register =
      #"{"format":"mttq-households/1","households":["#
      + households.enumerated().map { #"{"id":"h\#($0 + 1)","head":"X",\#($1)}"# }
      .joined(separator: ",") + "]}"
    let book = try #require(
      BookText(plan: plan.text, register: register, lines: records).read())
    return book.helperSuggestion(on: try #require(Self.day))
  }

  private func lines(_ suggestion: HelperSuggestion) -> [String] {
    suggestion.assignments.map { "\($0.household) \($0.org) \($0.reason)" }
      + suggestion.unassigned.map { "\($0.household) – \($0.reason.rawValue)" }
  }

  @Test func `passes over the Front, the government and households that are not poor`() throws {
    let found = try suggestion(
      quota: nil,
      [
        #""status":"poor","area":"a","memberOf":["ubnd"]"#, #""status":"near-poor","area":"a""#,
        #""status":"poor","area":"a","memberOf":["nong-dan"]"#,
      ])
    #expect(lines(found) == ["h1 phu-nu balance", "h3 nong-dan member"])
  }

  @Test func `tells members from those who help in the area already`() throws {
    let found = try suggestion(
      quota: nil,
      [
        #""status":"near-poor","area":"a""#, #""status":"poor","area":"a""#,
        #""status":"poor","area":"b","memberOf":["nong-dan"]"#,
        #""status":"poor","area":"b","memberOf":["nong-dan"]"#,
      ],
      [
        #"{"id":"assign-1","at":"2026-01-02T00:00:00Z","kind":"assign","household":"h1","on":"2026-01-02","org":"phu-nu"}"#
      ])
    #expect(
      lines(found) == ["h2 phu-nu area", "h3 nong-dan member", "h4 nong-dan member"])
  }

  @Test func `leaves the last of the register over where the quota is reached`() throws {
    let found = try suggestion(
      quota: #""exactly":1"#,
      ["a", "a", "a", "b"].map { #""status":"poor","area":"\#($0)""# })
    #expect(
      lines(found) == [
        "h1 phu-nu balance", "h2 nong-dan balance", "h4 phu-nu balance",
        "h3 – quota-reached",
      ])
  }

  @Test func `counts active households in, and those whose help has ended not`() throws {
    func assign(_ number: Int, _ more: String) -> String {
      #"{"id":"assign-\#(number)","at":"2026-01-02T00:00:00Z","kind":"assign","household":"h\#(number)","on":"2026-01-02","org":"phu-nu"\#(more)}"#
    }
    let households = ["a", "a", "a"].map {
      #""status":"poor","area":"\#($0)","memberOf":["phu-nu"]"#
    }
    let active = try suggestion(
      quota: #""between":[1,2]"#, households, [assign(1, ""), assign(2, "")])
    #expect(lines(active) == ["h3 nong-dan balance"])
    let ended = try suggestion(
      quota: #""between":[1,2]"#, households,
      [assign(1, ""), assign(2, #","until":"2026-05-31""#)])
    #expect(lines(ended) == ["h2 phu-nu member", "h3 nong-dan balance"])
  }

  @Test func `says so where there is no organisation that could help`() throws {
    let register =
      #"{"format":"mttq-households/1","households":[{"id":"h1","head":"X","status":"poor"}]}"#
    let book = try #require(BookText(plan: PlanText().text, register: register, lines: []).read())
    let found = book.helperSuggestion(on: try #require(Self.day))
    #expect(lines(found) == ["h1 – no-organisation"])
  }
}
