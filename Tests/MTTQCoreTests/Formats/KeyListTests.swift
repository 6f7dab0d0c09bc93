internal import MTTQCore
internal import MTTQText
internal import Testing

/// Every key of a format is read, every property is read from a key, and both are written.
@Suite struct KeyListTests {
  private let plan = ShapeSample.object(Shape.plan)
  private let register = ShapeSample.object(Shape.register)

  /// The keys of a tree that change nothing of what is read from it.
  private func unread<Value: Equatable>(
    _ tree: JSONNode, _ read: (JSONNode) -> Value?
  ) throws -> [String] {
    let whole = try #require(read(tree))
    return tree.paths.filter { read(tree.removing($0)) == whole }
      .map { $0.joined(separator: ".") }
  }

  @Test func `every key of a plan is read`() throws {
    #expect(
      try unread(plan) { Plan(tree: $0) } == ["$schema", "format"])
  }

  @Test func `every property of a plan is read from a key`() throws {
    let read = try #require(Plan(tree: plan))
    #expect(
      BlankProperties.of(read) == [
        "indicators.nameEnglish", "indicators.phrase", "indicators.zeroPhrase", "quotas.indicator",
        "reports.day",
      ])
  }

  @Test func `of a register, what figures or lists need is read`() throws {
    #expect(
      try unread(register) { Register(tree: $0) } == [
        "$schema", "format", "households.since", "households.standard", "households.urban",
        "households.workers", "households.special", "households.lacks", "households.born",
        "households.sex", "households.ethnicity", "households.personalId", "households.address",
        "households.phone",
      ])
  }

  @Test func `every property of a register is read from a key`() {
    // The sample's helper is no person, and no other can be forgotten.
    #expect(BlankProperties.of(Register(tree: register)) == ["helpers.forgotten"])
  }

  /// A record of a kind with every key but those that exclude another one.
  private func record(_ kind: RecordKind) throws -> JSONNode {
    let fields = Shape.records[kind]
    let excluded: Set<String> =
      switch kind {
      case .assign: ["helper"]
      case .received, .score: ["org", "area"]
      default: []
      }
    let sample = ShapeSample.object(fields, without: excluded.union(["check"]))
    return JSONNode(
      .object(
        (sample.members ?? []).map { member in
          member.key == "kind" ? JSONMember("kind", .string(kind.rawValue)) : member
        }))
  }

  @Test(arguments: RecordKind.allCases)
  func `every key of a record is read, and written again`(kind: RecordKind) throws {
    let tree = try record(kind)
    #expect(try unread(tree) { Record(tree: $0) } == [])
    let read = try #require(Record(tree: tree))
    #expect(read.event.kind == kind)
    #expect(BlankProperties.of(read) == [])
    let line = read.line()
    let written = JSONReader.read(SourceText(path: "", bytes: line)).tree?.removing(["check"])
    #expect(written.map(JSONText.compact) == JSONText.compact(tree))
  }

  @Test(arguments: [
    (RecordKind.assign, "org", "helper"), (.received, "unit", "org"), (.received, "unit", "area"),
    (.score, "unit", "org"), (.score, "unit", "area"),
  ])
  func `the other of two keys is read and written too`(
    kind: RecordKind, key: String, other: String
  ) throws {
    let tree = JSONNode(
      .object(
        (try record(kind).members ?? []).map { member in
          member.key == key ? JSONMember(other, member.value) : member
        }))
    let line = try #require(Record(tree: tree)).line()
    let written = JSONReader.read(SourceText(path: "", bytes: line)).tree?.removing(["check"])
    #expect(written.map(JSONText.compact) == JSONText.compact(tree))
  }

  @Test func `a part of a plan is written with all its keys`() throws {
    let full = try #require(Plan(tree: plan))
    let start = plan.removing(["areas"]).removing(["targets"])
    var edit = try #require(
      PlanEdit(PlanDocument(SourceText(path: "", bytes: Array(JSONText.compact(start).utf8)))))
    try edit.replace([], by: full.areas, from: #require(CalendarDate("2026-01-01")))
    for part in full.targets { try edit.set(part) }
    let written = JSONReader.read(SourceText(path: "", bytes: edit.bytes)).tree
    #expect(written.map(JSONText.compact) == JSONText.compact(plan))
  }

  @Test func `a helper is written with all its keys`() throws {
    let helpers = Register(tree: register).helpers
    let start = register.removing(["helpers"])
    let bytes = Array(JSONText.compact(start).utf8)
    let book = PlanDocument(SourceText(path: "", bytes: Array(JSONText.compact(plan).utf8)))
    let document = RegisterDocument(
      SourceText(path: "", bytes: bytes), references: book.references, hasAreas: true)
    var edit = try #require(RegisterEdit(document, path: "", of: book))
    for helper in helpers { try edit.add(helper) }
    let written = JSONReader.read(SourceText(path: "", bytes: edit.bytes)).tree
    #expect(written.map(JSONText.compact) == JSONText.compact(register))
  }
}

/// The properties of a value that hold nothing: nil, empty, zero or false.
private enum BlankProperties {
  static func of(_ value: Any) -> [String] {
    Mirror(reflecting: value).children.flatMap { child in
      paths(child.value).map { path in
        [child.label, path].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ".")
      }
    }
  }

  /// The paths to what is blank below a value; an empty path where the value itself is.
  private static func paths(_ value: Any) -> [String] {
    switch value {
    case let text as String: text.isEmpty ? [""] : []
    case let number as Int: number == 0 ? [""] : []
    case let truth as Bool: truth ? [] : [""]
    case is Quantity, is CalendarDate, is Instant: []
    default: below(value)
    }
  }

  private static func below(_ value: Any) -> [String] {
    let mirror = Mirror(reflecting: value)
    return switch mirror.displayStyle {
    case .optional, .collection:
      mirror.children.first.map { paths($0.value) } ?? [""]
    case .enum: mirror.children.first.map { paths($0.value) } ?? []
    case .tuple: []
    default: of(value)
    }
  }
}
