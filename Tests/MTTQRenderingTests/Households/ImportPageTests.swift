internal import MTTQCore
internal import MTTQRendering
internal import MTTQText
internal import TestSupport
internal import Testing

@Suite struct ImportPageTests {
  private let before = """
    {"id":"h001","head":"Lê Văn C.","area":"xuan-my","status":"near-poor","since":"2022-01-01",\
    "standard":"2016-2021","urban":false,"people":1500,"workers":1,"memberOf":["phu-nu"],\
    "lacks":["water"],"born":1950,"phone":"0900"},\
    {"id":"h002","head":"Trần Văn B.","area":"tu-le","status":"poor"},\
    {"id":"h003","forgotten":true,"status":"poor"}
    """

  private func merges(_ list: [HouseholdEntry]) throws -> [HouseholdMerge] {
    let book = try HouseholdSample.book(households: before)
    try #require(!book.hasErrors, "\(book.findings)")
    var edit = try #require(
      RegisterEdit(book.registerDocument, path: "households.json", of: book.planDocument))
    return try edit.merge(list)
  }

  private func entry(_ id: String, _ values: [HouseholdKey: JSONNode]) -> HouseholdEntry {
    HouseholdEntry(id: id, values: values)
  }

  private func sample() throws -> [HouseholdMerge] {
    try merges([
      entry("h001", [.head: .string("Lê Văn Cả"), .status: .string("poor")]),
      entry(
        "h002",
        [.people: .number(4), .memberOf: .array([]), .phone: .string("0905")]),
      entry("h003", [.head: .string("Võ Thị E.")]), entry("h004", [.status: .string("poor")]),
      entry("h002", [.people: .number(4)]),
    ])
  }

  @Test func `what an import did is counted, and told for each household that changed`() throws {
    #expect(
      try ImportPage.text(sample(), isRehearsal: false, language: .vietnamese) == """
        Đã nhập danh sách: 1 hộ mới, 2 hộ sửa, 1 hộ không đổi, 1 hộ bỏ qua vì đã xóa dữ
        liệu
        - h001: chủ hộ: đã sửa; diện hộ: cận nghèo → nghèo
        - h002: số nhân khẩu: chưa ghi → 4; hội viên: chưa ghi → –; điện thoại: đã sửa
        Diện hộ trong danh sách là diện đầu năm; thay đổi trong năm thì ghi bằng mttq
        household outcome.

        """)
    #expect(
      try ImportPage.text(sample(), isRehearsal: true, language: .english) == """
        If this list is taken: 1 new, 2 changed, 1 unchanged, 1 left out because
        forgotten
        - h001: head: changed; status: near-poor → poor
        - h002: people: not given → 4; member of: not given → –; telephone: changed
        The status in the register is that of the start of the year; record a change
        during the year with mttq household outcome.

        """)
  }

  @Test(arguments: Language.allCases)
  func `every key has words, and no value of a personal key is shown`(language: Language) throws {
    let list = entry(
      "h001",
      [
        .head: .string("SECRET"), .sortName: .string("SECRET"), .area: .string("tu-le"),
        .status: .string("at-risk"), .since: .string("2026-01-02"),
        .standard: .string("2022-2026"), .urban: .bool(true), .people: .number(1600),
        .workers: .number(2), .memberOf: .array([.string("nong-dan"), .string("phu-nu")]),
        .special: .array([.string("policy")]), .lacks: .array([]),
        .needs: .array([.string("von")]), .born: .number(1951), .sex: .string("SECRET"),
        .ethnicity: .string("SECRET"), .personalId: .string("SECRET"),
        .address: .string("SECRET"), .phone: .string("SECRET"),
      ])
    #expect(HouseholdKey.allCases.filter { list[$0] == nil } == [.id, .forgotten])
    let text = ImportPage.text(
      try merges([list]), isRehearsal: false, language: language, width: 160)
    for secret in ["SECRET", "1950", "1951", "0900", "Lê Văn C."] {
      #expect(!text.contains(secret))
    }
    try Golden.expect(text, equals: "reports/import.\(language.rawValue).txt")
  }

  @Test func `a list shows its first 20 households with their names before it is taken`() throws {
    let plan = try Sample.book("cam-pho-2026").plan
    let list = (1...23).map { number in
      entry(
        "h\(number)",
        [
          .head: .string("Nguyễn Văn \(number)"), .area: .string("tu-le"),
          .status: .string(number % 2 == 0 ? "poor" : "at-risk"), .people: .number(number),
          .phone: .string("0900"),
        ])
    }
    for language in Language.allCases {
      try Golden.expect(
        ImportPreview.text(list, plan: plan, language: language),
        equals: "reports/import-preview.\(language.rawValue).txt")
    }
    #expect(
      ImportPreview.text(Array(list.prefix(1)), plan: plan, language: .english) == """
        ────────────────────────────────────────────────────────────────────────────────
        Id  Head                                                  Area   Status   People
        ────────────────────────────────────────────────────────────────────────────────
        h1  Nguyễn Văn 1                                          Tu Lễ  at risk       1
        ────────────────────────────────────────────────────────────────────────────────

        """)
    #expect(
      ImportPreview.text([], plan: plan, language: .vietnamese) == "Danh sách không có hộ nào.\n")
  }
}
