import MTTQCore
import MTTQText
import TestSupport
import Testing

@Suite struct `Editing a plan` {
  @Test func `an entry goes to the end of its list and nothing else moves`() throws {
    let before = try #require(Fixtures.bytes("valid/cam-pho-2026/plan.json"))
    var edit = try #require(PlanEdit(document(before)))
    var task = PlannedTask(id: "11", title: "Ra quân vệ sinh môi trường")
    task.with = ["phu-nu", "thanh-nien"]
    task.due = CalendarDate("2026-06-05")
    task.arising = true
    try edit.add(task)
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
    #expect(document(edit.bytes).plan?.tasks.last == task)
    #expect(edit.newErrors.isEmpty)
  }

  @Test func `what is added is read back as it was`() throws {
    var organisation = Organisation(
      id: "cong-doan", name: "Công đoàn phường", kind: .socioPolitical)
    organisation.contents = [1, 3]
    organisation.models = 2
    var area = Area(id: "so-7", name: "Số 7")
    area.kind = "khối phố"
    area.outstanding = true
    area.pilot = .newRural
    area.noEligibleHouseholds = true
    var model = PracticeModel(id: "xom", name: "Xóm đạo bình yên", content: 4)
    model.org = "cong-doan"
    model.areas = ["so-7"]
    model.since = CalendarDate("2026-03-08")
    var task = PlannedTask(id: "1", title: "Sơ kết")
    task.number = "II.1"
    task.content = 2
    task.lead = "cong-doan"
    task.with = ["cong-doan"]
    task.from = CalendarDate("2026-06-01")
    task.due = CalendarDate("2026-06-30")
    task.place = "Hội trường"
    task.expected = "01 hội nghị"
    task.conditional = "khi có hướng dẫn"
    var target = Target("ngay-cong", .between(Quantity(40), Quantity(60)))
    target.org = "cong-doan"
    target.area = "so-7"
    target.source = "mục II"
    var edit = try #require(PlanEdit(document(small)))
    try edit.add(organisation)
    try edit.add(area)
    try edit.add(model)
    try edit.add(task)
    try edit.set(target)
    let plan = try #require(document(edit.bytes).plan)
    #expect(plan.organisations == [organisation])
    #expect(plan.areas == [area])
    #expect(plan.models == [model])
    #expect(plan.tasks == [task])
    #expect(plan.targets == [target])
    #expect(edit.newErrors.isEmpty)
  }

  @Test func `a missing list is made where it belongs, and unknown keys and numbers stay`() throws {
    var edit = try #require(PlanEdit(document(small)))
    try edit.add(Area(id: "tu-le", name: "Tu Lễ"))
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
    try edit.add(Area(id: "Tu Lễ", name: "Tu Lễ"))
    try edit.add(Area(id: "tu-le", name: "một khu nữa"))
    #expect(
      edit.newErrors.map { "\($0.code.name) \($0.place?.line ?? 0)" } == [
        "id/invalid 22", "id/duplicate 26",
      ])
  }

  @Test func `an indicator takes the place of its own, whose unknown keys stay`() throws {
    let text = String(decoding: small, as: UTF8.self).replacing(
      "\"reports\"",
      with: #""indicators": [{"id": "a", "y": 1, "name": "A", "unit": "km", "kind": "total", "#
        + #""parts": ["cay-xanh"], "content": 3}, {"id": "b", "name": "B", "unit": "km", "#
        + #""kind": "sum"}], "reports""#)
    var edit = try #require(PlanEdit(document(Array(text.utf8))))
    var indicator = Indicator(id: "a", name: "A mới", unit: "cây", kind: .sum)
    indicator.phrase = "trồng {n} cây"
    try edit.replace(indicator)
    let entries = try #require(document(edit.bytes).tree?["indicators"]?.elements)
    #expect(
      entries.map { JSONText.compact($0) } == [
        #"{"id":"a","name":"A mới","unit":"cây","kind":"sum","phrase":"trồng {n} cây","y":1}"#,
        #"{"id":"b","name":"B","unit":"km","kind":"sum"}"#,
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
    let fault = #expect(throws: Diagnostic.self) { try edit.add(Area(id: "a", name: "A")) }
    #expect(fault?.code == .fieldType)
  }

  @Test func `text that is no object cannot be changed`() {
    #expect(PlanEdit(document(Array("[1]".utf8))) == nil)
    #expect(PlanEdit(document(Array("{".utf8))) == nil)
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
