import MTTQCore
import MTTQText
import TestSupport
import Testing

@Suite struct `Editing a plan` {
  @Test func `an entry goes to the end of its list and nothing else moves`() throws {
    let before = try #require(Fixtures.bytes("valid/cam-pho-2026/plan.json"))
    var edit = try #require(PlanEdit(document(before)))
    // Keys in any order: the format's own is written.
    let task = JSONNode.object([
      "due": .string("2026-06-05"), "id": .string("11"), "arising": .bool(true),
      "title": .string("Ra quân vệ sinh môi trường"),
      "with": .array([.string("phu-nu"), .string("thanh-nien")]),
    ])
    try edit.append(task, to: "tasks")
    let lines = String(decoding: edit.bytes, as: UTF8.self).split(separator: "\n")
    let difference = lines.difference(
      from: String(decoding: before, as: UTF8.self).split(separator: "\n"))
    #expect(difference.removals.isEmpty)
    #expect(
      Set(difference.insertions.map { $0.text }) == [
        "    },", "    {", "      \"id\": \"11\",",
        "      \"title\": \"Ra quân vệ sinh môi trường\",", "      \"with\": [",
        "        \"phu-nu\",", "        \"thanh-nien\"", "      ],",
        "      \"due\": \"2026-06-05\",", "      \"arising\": true",
      ])
    #expect(document(edit.bytes).plan?.tasks.last?.due == CalendarDate("2026-06-05"))
    #expect(edit.newErrors.isEmpty)
  }

  @Test func `entries are moved behind another or to the head, and the last to go takes its list`()
    throws
  {
    let text = String(decoding: small, as: UTF8.self).replacing(
      "\"reports\"", with: #""purposes": ["a", "b", "c", "d"], "reports""#)
    var edit = try #require(PlanEdit(document(Array(text.utf8))))
    func order() -> String { edit.entries(of: "purposes").compactMap(\.text).joined() }
    try edit.move(at: 0, behind: 2, of: "purposes")
    #expect(order() == "bcad")
    try edit.move(at: 3, behind: 0, of: "purposes")
    #expect(order() == "bdca")
    try edit.move(at: 2, behind: nil, of: "purposes")
    #expect(order() == "cbda")
    try edit.move(at: 1, behind: 1, of: "purposes")
    try edit.move(at: 9, behind: 1, of: "purposes")
    #expect(order() == "cbda")
    try edit.remove(at: [3, 0], of: "purposes")
    #expect(order() == "bd")
    try edit.remove(at: [0, 1], of: "purposes")
    #expect(edit["purposes"] == nil)
    try edit.remove(at: [0], of: "contents")
    #expect(edit.newErrors.map(\.code.name) == ["field/value"])
  }

  @Test func `a part goes by another id wherever the plan names it`() throws {
    let text = String(decoding: small, as: UTF8.self).replacing(
      "\"reports\"",
      with: #""organisations": [{"id": "a", "name": "a", "kind": "member"}], "tasks": "#
        + #"[{"id": "a", "title": "a", "lead": "a", "with": ["a"]}], "reports""#)
    var edit = try #require(PlanEdit(document(Array(text.utf8))))
    let search = ReferenceSearch("a", .organisation)
    #expect(edit.places(of: search).count == 2)
    try edit.rename("a", to: "b", kind: .organisation, in: "organisations")
    #expect(
      edit.entries(of: "organisations").map { JSONText.compact($0) }
        == [#"{"id":"b","name":"a","kind":"member"}"#])
    #expect(
      edit.entries(of: "tasks").map { JSONText.compact($0) }
        == [#"{"id":"a","title":"a","lead":"b","with":["b"]}"#])
  }

  @Test func `a missing list is made where it belongs, and unknown keys and numbers stay`() throws {
    var edit = try #require(PlanEdit(document(small)))
    try edit.append(area("tu-le", "Tu Lễ"), to: "areas")
    try edit.set(Target("ngay-cong", .atLeast(Quantity(600))))
    #expect(
      String(decoding: edit.bytes, as: UTF8.self) == """
        {
          "format": "mttq-plan/1",
          "unit": {
            "id": "a",
            "name": "xã A",
            "level": "commune"
          },
          "year": 2026,
          "title": "Kế hoạch",
          "contents": [
            {
              "content": 1,
              "màu": 123456789012345678901234567890
            }
          ],
          "areas": [
            {
              "id": "tu-le",
              "name": "Tu Lễ"
            }
          ],
          "targets": [
            {
              "indicator": "ngay-cong",
              "atLeast": 600
            }
          ],
          "reports": [],
          "ghi-chu": "giữ nguyên"
        }

        """)
  }

  @Test func `a target takes the place of those of its indicator and scope`() throws {
    var edit = try #require(PlanEdit(document(withTargets)))
    try edit.set(Target("ngay-cong", .exactly(Quantity(5))))
    let targets = try #require(document(edit.bytes).tree?["targets"]?.elements)
    #expect(
      targets.map { JSONText.compact($0) } == [
        #"{"indicator":"ngay-cong","exactly":5,"x":1}"#,
        #"{"indicator":"ngay-cong","area":"tu-le","atLeast":2}"#,
      ])
  }

  @Test func `an error that the change brings is told, one that was there is not`() throws {
    var edit = try #require(PlanEdit(document(withTargets)))
    try edit.append(area("Tu Lễ", "Tu Lễ"), to: "areas")
    try edit.append(area("tu-le", "một khu nữa"), to: "areas")
    #expect(
      edit.newErrors.map { "\($0.code.name) \($0.place?.line ?? 0)" } == [
        "id/invalid 22", "id/duplicate 26",
      ])
  }

  @Test func `areas end together, and those in their place stand behind the last of them`() throws {
    let text = String(decoding: small, as: UTF8.self).replacing(
      "\"reports\"",
      with: #""areas": [{"id": "a", "name": "A", "x": 1}, {"id": "b", "name": "B"}, "#
        + #"{"id": "c", "name": "C"}], "reports""#)
    var edit = try #require(PlanEdit(document(Array(text.utf8))))
    var new = [Area(id: "d", name: "A"), Area(id: "e", name: "E")]
    let day = try #require(CalendarDate("2026-03-01"))
    for index in new.indices { new[index].since = day }
    try edit.replace(["a", "b"], by: new, from: day)
    let entries = try #require(document(edit.bytes).tree?["areas"]?.elements)
    #expect(
      entries.map { JSONText.compact($0) } == [
        #"{"id":"a","name":"A","until":"2026-02-28","into":["d","e"],"x":1}"#,
        #"{"id":"b","name":"B","until":"2026-02-28","into":["d","e"]}"#,
        #"{"id":"d","name":"A","since":"2026-03-01"}"#,
        #"{"id":"e","name":"E","since":"2026-03-01"}"#, #"{"id":"c","name":"C"}"#,
      ])
    #expect(edit.newErrors.isEmpty)
    let plan = try #require(document(edit.bytes).plan)
    #expect(plan.areaChanges.map(\.old) == [[0, 1]])
    #expect(plan.areaChanges.map(\.successors) == [[2, 3]])
  }

  @Test func `a list that is none is not written over`() throws {
    let text = String(decoding: small, as: UTF8.self).replacing("\"reports\"", with: "\"areas\"")
      .replacing("[]", with: "{}")
    var edit = try #require(PlanEdit(document(Array(text.utf8))))
    let fault = #expect(throws: Diagnostic.self) { try edit.append(area("a", "A"), to: "areas") }
    #expect(fault?.code == .fieldType)
  }

  @Test func `text that is no object cannot be changed`() {
    #expect(PlanEdit(document(Array("[1]".utf8))) == nil)
    #expect(PlanEdit(document(Array("{".utf8))) == nil)
  }

  private func area(_ id: String, _ name: String) -> JSONNode {
    .object(["id": .string(id), "name": .string(name)])
  }

  private func document(_ bytes: [UInt8]) -> PlanDocument {
    PlanDocument(SourceText(path: "plan.json", bytes: bytes))
  }

  private let small = Array(
    """
    {"format": "mttq-plan/1", "unit": {"id": "a", "name": "xã A", "level": "commune"},
    "year": 2026, "title": "Kế hoạch",
    "contents": [{"content": 1, "màu": 123456789012345678901234567890}],
    "reports": [], "ghi-chu": "giữ nguyên"}
    """.utf8)

  private let withTargets = Array(
    """
    {"format": "mttq-plan/1", "unit": {"id": "a", "name": "xã A", "level": "commune"},
    "year": 2026, "title": "Kế hoạch", "contents": [{"content": 1}],
    "areas": [{"id": "tu-le", "name": "Tu Lễ", "kind": 7}],
    "targets": [{"x": 1, "indicator": "ngay-cong", "source": "mục I", "atLeast": 3},
    {"indicator": "ngay-cong", "area": "tu-le", "atLeast": 2},
    {"indicator": "ngay-cong", "between": [1, 2]}], "reports": []}
    """.utf8)
}

extension CollectionDifference<Substring>.Change {
  fileprivate var text: String {
    switch self {
    case .insert(_, let line, _), .remove(_, let line, _): String(line)
    }
  }
}
