import MTTQCore
import MTTQText
import Testing

@Suite struct `What a plan lacks` {
  @Test func `is told in the plan's order, each with the command that mends it`() throws {
    let bare = ["unit": Self.unit("[]"), "contents": Self.whole["contents"] ?? "", "reports": "[]"]
    #expect(
      try lines(bare, beside: [:]) == [
        "unit.within · chưa ghi đơn vị cấp trên · mttq plan set --within …",
        "number · chưa có số của kế hoạch · mttq plan set --number …",
        "issued · chưa có ngày ban hành kế hoạch · mttq plan set --issued …",
        "place · chưa có nơi ban hành (địa danh ghi trước ngày) · mttq plan set --place …",
        "organisations · chưa có tổ chức nào · mttq org add … --kind …",
        "areas · chưa có khu dân cư nào · mttq area add …",
        "targets · chưa giao chỉ tiêu nào · mttq target set … --at-least …",
        "signatures · chưa có người ký kế hoạch"
          + " · mttq signature add --authority … --title … --name …",
        "recipients · chưa có nơi nhận kế hoạch · mttq recipient add …",
      ])
  }

  @Test func `is nothing of a whole one`() throws {
    #expect(try lines([:]) == [])
  }

  @Test(arguments: ["…/KH-MTTQ-BTT", ".../KH-MTTQ", "số…"])
  func `is a number that waits to be filled in`(number: String) throws {
    let gaps = try gaps([
      "number": #""\#(number)""#, "place": #""\#(number)""#,
      "bases": #"[{"number":"5/KH"},{"number":"\#(number)"}]"#,
    ])
    #expect(gaps.map(\.key) == ["number", "place", "bases"])
    #expect(gaps.last?.command() == "mttq basis edit 2 --number …")
  }

  @Test(arguments: [
    (#"["huyện Bình An","tỉnh Tây Sơn"]"#, "mttq plan set --within 'tỉnh Tây Sơn'"),
    (#"["Thành phố Hội An","tỉnh Quảng Nam"]"#, "mttq plan set --within 'tỉnh Quảng Nam'"),
    (#"["thị xã Điện Bàn"]"#, "mttq plan set --within …"),
    (#"["quận Hải Châu","thành phố Đà Nẵng"]"#, "mttq plan set --within 'thành phố Đà Nẵng'"),
  ])
  func `is a unit above of a level that there is no more`(
    within: String, command: String
  ) throws {
    let found = try gaps(["unit": Self.unit(within)])
    #expect(found.map(\.key) == ["unit.within"])
    #expect(found.first?.command() == command)
    #expect(try gaps(["unit": Self.unit(within)], year: 2025) == [])
  }

  @Test func `is no unit above a province, and no area there`() throws {
    let province = #"{"id":"t","name":"tỉnh Tây Sơn","level":"province"}"#
    #expect(try gaps(["unit": province, "areas": "[]"]) == [])
  }

  @Test func `is a task's year, and who leads it`() throws {
    let tasks = """
      [{"id":"a","title":"Việc a","lead":"mttq","due":"2025-12-31"},
       {"id":"b","title":"Việc b","due":"2026-01-01"},
       {"id":"c","title":"Việc c","from":"2025-03-01"}]
      """
    #expect(
      try lines(["tasks": tasks]) == [
        "tasks · nhiệm vụ “Việc a” còn ngày của năm trước: 31/12/2025 · mttq task edit a --due …",
        "tasks · nhiệm vụ “Việc b” chưa có tổ chức chủ trì · mttq task edit b --lead …",
        "tasks · nhiệm vụ “Việc c” còn ngày của năm trước: 01/3/2025 · mttq task edit c --from …",
        "tasks · nhiệm vụ “Việc c” chưa có tổ chức chủ trì · mttq task edit c --lead …",
      ])
    // A reporting year may begin in the year before.
    let reports =
      #"[{"kind":"annual","due":"2026-12-14","rule":"on","to":"t","from":"2025-12-15"}]"#
    #expect(try gaps(["tasks": tasks, "reports": reports]).count == 3)
  }

  @Test func `is the day of a report and who gets it`() throws {
    let reports = """
      [{"kind":"month","rule":"on","when":"chưa có hạn: ghi theo kế hoạch của cấp trên"},
       {"kind":"annual","rule":"on","when":"dịp cuối năm"}]
      """
    #expect(
      try lines(["reports": reports]) == [
        "reports · báo cáo tháng chưa có hạn · mttq duty set month --day …",
        "reports · báo cáo tháng chưa ghi nơi nhận · mttq duty set month --to …",
        "reports · báo cáo năm chưa ghi nơi nhận · mttq duty set annual --to …",
      ])
  }

  @Test func `is a target that goes by the unit's own plan of last year`() throws {
    let bases = """
      [{"number":"2/KH-MTTQ-BTT","date":"2025-01-09",
        "issuer":"Ban Thường trực Ủy ban MTTQ Việt Nam phường Cẩm Phô"},
       {"number":"7/KH-MTTQ-BTT","date":"2025-01-02","issuer":"tỉnh"}]
      """
    let targets = """
      [{"indicator":"ngay-cong","org":"phu-nu","between":[40,40.5],
        "source":"Kế hoạch số 2/KH-MTTQ-BTT ngày 09/01/2025"},
       {"indicator":"ngay-cong","atLeast":5,"source":"Kế hoạch số 12/KH-MTTQ-BTT"},
       {"indicator":"ngay-cong","org":"mttq","atLeast":5,"source":"Kế hoạch số 7/KH-MTTQ-BTT"}]
      """
    #expect(
      try lines(["bases": bases, "targets": targets]) == [
        "targets · chỉ tiêu “Ngày công Nhân dân đóng góp” (phu-nu) còn dẫn kế hoạch năm trước (2/KH-MTTQ-BTT) · "
          + "mttq target set ngay-cong --between '40:40,5' --org phu-nu --source …"
      ])
  }

  @Test func `names the book with the command, quoted for a shell`() throws {
    let gap = try #require(try gaps(["number": #""…""#]).first)
    #expect(gap.command(in: "sổ 2026") == "mttq plan set --number … -C 'sổ 2026'")
  }
}

extension `What a plan lacks` {
  private static func unit(_ within: String) -> String {
    #"{"id":"cam-pho","name":"phường Cẩm Phô","level":"commune","within":\#(within)}"#
  }

  /// The members of a plan that lacks nothing.
  private static let whole = [
    "unit": unit(#"["tỉnh Tây Sơn"]"#), "number": #""5/KH-MTTQ-BTT""#,
    "issued": #""2026-01-09""#, "place": #""Cẩm Phô""#, "contents": #"[{"content":1}]"#,
    "organisations": """
    [{"id":"mttq","name":"Ủy ban MTTQ","kind":"front"},
     {"id":"phu-nu","name":"Hội Phụ nữ","kind":"socio-political"}]
    """,
    "areas": #"[{"id":"k1","name":"khối 1"}]"#,
    "targets": #"[{"indicator":"ngay-cong","atLeast":5}]"#,
    "reports": #"[{"kind":"annual","due":"2026-12-01","rule":"on","to":"tỉnh"}]"#,
    "signatures": #"[{"title":"CHỦ TỊCH"}]"#, "recipients": #"[{"name":"Lưu: VT"}]"#,
  ]

  /// What a plan with some other members lacks.
  private func gaps(
    _ members: [String: String], beside others: [String: String] = whole, year: Int = 2026
  ) throws -> [PlanGap] {
    let all = others.merging(members) { $1 }.map { #""\#($0)":\#($1)"# }.sorted()
    let text =
      #"{"format":"mttq-plan/1","year":\#(year),"title":"Kế hoạch",\#(all.joined(separator: ","))}"#
    let document = PlanDocument(SourceText(path: "plan.json", bytes: Array(text.utf8)))
    try #require(document.findings.filter { $0.severity == .error } == [])
    return PlanGaps(of: try #require(document.plan)).list
  }

  private func lines(
    _ members: [String: String], beside others: [String: String] = whole
  ) throws -> [String] {
    try gaps(members, beside: others)
      .map { "\($0.key) · \($0.text.vietnamese) · \($0.command())" }
  }
}
