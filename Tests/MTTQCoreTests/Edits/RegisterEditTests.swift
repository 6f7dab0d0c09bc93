import MTTQCore
import MTTQText
import Testing

@Suite struct `A register under change` {
  private let plan: PlanDocument = {
    var plan = PlanText()
    plan.areas = #"[{"id":"a","name":"Thôn A"}]"#
    return PlanDocument(SourceText(path: "plan.json", bytes: Array(plan.text.utf8)))
  }()

  private static let register = """
    {"mau":1,"households":[{"la":[2],"status":"poor","head":"A B","id":"h1","area":"a","people":3},
    {"id":"h2","forgotten":true,"area":"a","status":"poor"}],"format":"mttq-households/1"}
    """

  private func edit(_ text: String? = register) throws -> RegisterEdit {
    let document = text.map {
      RegisterDocument(
        SourceText(path: "households.json", bytes: Array($0.utf8)), references: plan.references,
        hasAreas: true)
    }
    return try #require(RegisterEdit(document, path: "households.json", of: plan))
  }

  private func compact(_ edit: RegisterEdit) throws -> String {
    let tree = JSONReader.read(SourceText(path: "", bytes: edit.bytes)).tree
    return JSONText.compact(try #require(tree))
  }

  private func entry(_ id: String, _ values: [HouseholdKey: JSONNode]) -> HouseholdEntry {
    HouseholdEntry(id: id, values: values)
  }

  /// What became of a household, on one line.
  private func said(_ merge: HouseholdMerge) -> String {
    switch merge.result {
    case .added: "\(merge.id) added"
    case .unchanged: "\(merge.id) unchanged"
    case .forgotten: "\(merge.id) forgotten"
    case .updated(let changes):
      merge.id
        + changes.map { change in
          let before = change.before.map(JSONText.compact) ?? "–"
          return " \(change.key) \(before) → \(JSONText.compact(change.after))"
        }.joined()
    }
  }

  @Test func `takes new households, changes known ones and keeps what it does not know`() throws {
    var edit = try edit()
    let merges = try edit.merge([
      entry("h3", [.head: .string("C D"), .area: .string("a"), .status: .string("poor")]),
      entry("h1", [.head: .string("A B"), .people: .number(4)]),
      entry("h2", [.head: .string("E F")]), entry("h1", [.people: .number(4)]),
    ])
    #expect(
      merges.map(said) == [
        "h3 added", "h1 people 3 → 4", "h2 forgotten", "h1 unchanged",
      ])
    #expect(edit.isChanged)
    #expect(edit.newErrors == [])
    #expect(
      try compact(edit)
        == #"{"format":"mttq-households/1","households":[{"id":"h1","head":"A B","area":"a","status":"poor","people":4,"la":[2]},{"id":"h2","forgotten":true,"area":"a","status":"poor"},{"id":"h3","head":"C D","area":"a","status":"poor"}],"mau":1}"#
    )
  }

  @Test func `is the same after the same list again`() throws {
    var edit = try edit()
    let list = [entry("h1", [.people: .number(3), .head: .string("A B")])]
    #expect(try edit.merge(list).map(\.result) == [.unchanged])
    #expect(!edit.isChanged)
  }

  @Test func `forgets a person and keeps id, area and status`() throws {
    var edit = try edit()
    try edit.forget("h1")
    #expect(
      try compact(edit)
        == #"{"format":"mttq-households/1","households":[{"id":"h1","forgotten":true,"area":"a","status":"poor"},{"id":"h2","forgotten":true,"area":"a","status":"poor"}],"mau":1}"#
    )
    #expect(edit.newErrors == [])
  }

  @Test func `begins empty where the book has none`() throws {
    var edit = try edit(nil)
    var helper = Helper(id: "x", name: "Công ty X", kind: .enterprise)
    helper.phone = "0905"
    try edit.add(helper)
    #expect(
      try compact(edit)
        == #"{"format":"mttq-households/1","households":[],"helpers":[{"id":"x","name":"Công ty X","kind":"enterprise","phone":"0905"}]}"#
    )
  }

  @Test func `tells the errors that it would bring in`() throws {
    var edit = try edit()
    _ = try edit.merge([entry("h4", [.area: .string("nowhere")])])
    #expect(
      edit.newErrors.map(\.code.name).sorted() == ["field/missing", "field/missing", "ref/unknown"])
  }
}
