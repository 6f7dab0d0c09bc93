internal import MTTQCore
internal import MTTQRendering
internal import MTTQText
internal import Testing

@Suite struct HouseholdsJSONTests {
  private let households = """
    {"id":"h002","head":"Lê Văn C.","area":"xuan-my","status":"poor","people":4,\
    "memberOf":["phu-nu"],"needs":["von","nha-o"]},\
    {"id":"h001","forgotten":true,"status":"near-poor"}
    """
  private let helpers = """
    {"id":"ong-u","name":"Ông U.","kind":"individual","phone":"0900"},\
    {"id":"lua-pho","name":"Công ty Lụa Phố","kind":"enterprise"}
    """
  private let journal = """
    {"id":"assign-1","at":"2026-03-01T02:00:00Z","kind":"assign","household":"h002",\
    "on":"2026-03-01","helper":"ong-u","forms":["von"]}
    {"id":"assign-2","at":"2026-03-02T02:00:00Z","kind":"assign","household":"h002",\
    "on":"2026-03-02","helper":"lua-pho","until":"2026-12-31"}
    {"id":"assign-3","at":"2026-03-03T02:00:00Z","kind":"assign","household":"h002",\
    "on":"2026-03-03","org":"thanh-nien"}
    {"id":"assign-4","at":"2026-03-03T02:00:00Z","kind":"assign","household":"h002",\
    "on":"2026-03-03","org":"phu-nu"}
    {"id":"outcome-1","at":"2026-04-01T02:00:00Z","kind":"outcome","household":"h001",\
    "on":"2026-04-01","status":"at-risk"}

    """

  private func sample() throws -> (book: Book, day: CalendarDate, list: [HouseholdCase]) {
    let day = try Sample.day("2026-05-01")
    let book = try HouseholdSample.book(
      households: households, helpers: helpers, journal: journal, through: [day])
    try #require(!book.hasErrors, "\(book.findings)")
    return (book, day, book.households(asOf: day).sortedByHead())
  }

  @Test func `households as JSON have every key, and names only where they are asked for`() throws {
    let (book, day, list) = try sample()
    func text(withNames: Bool) throws -> String {
      let text = HouseholdsJSON.text(
        list, plan: book.plan, register: book.register, asOf: day, withNames: withNames)
      let source = SourceText(path: "", bytes: Array(text.utf8))
      return JSONText.compact(try #require(JSONReader.read(source).tree))
    }
    let named = #"""
      {"format":"mttq-household-list/1","asOf":"2026-05-01","households":[\#
      {"id":"h002","head":"Lê Văn C.","area":"xuan-my","status":"poor","statusSince":null,\#
      "people":4,"memberOf":["phu-nu"],"needs":["von","nha-o"],\#
      "helpers":["phu-nu","thanh-nien","Công ty Lụa Phố","individual"],"assignments":[\#
      {"id":"assign-1","org":null,"helper":"ong-u","on":"2026-03-01","until":null,\#
      "forms":["von"]},\#
      {"id":"assign-2","org":null,"helper":"lua-pho","on":"2026-03-02","until":"2026-12-31",\#
      "forms":[]},\#
      {"id":"assign-3","org":"thanh-nien","helper":null,"on":"2026-03-03","until":null,\#
      "forms":[]},\#
      {"id":"assign-4","org":"phu-nu","helper":null,"on":"2026-03-03","until":null,"forms":[]}]},\#
      {"id":"h001","head":null,"area":null,"status":"at-risk","statusSince":"2026-04-01",\#
      "people":null,"memberOf":[],"needs":[],"helpers":[],"assignments":[]}]}
      """#
    #expect(try text(withNames: true) == named)
    #expect(
      try text(withNames: false)
        == named.replacing(#""head":"Lê Văn C.","#, with: "").replacing(#""head":null,"#, with: ""))
  }

  @Test(arguments: HouseholdSample.books)
  func `helpers stand in the list as in a report`(at: (String, String)) throws {
    let (book, day, list) = try HouseholdSample.households(at)
    let tree = try #require(
      JSONReader.read(
        SourceText(
          path: "",
          bytes: Array(
            HouseholdsJSON.text(
              list, plan: book.plan, register: book.register, asOf: day, withNames: false
            ).utf8))
      ).tree)
    let reported = Dictionary(
      uniqueKeysWithValues: try Sample.book(at.0, through: [day]).reportSoFar(asOf: day)
        .households.helpedHouseholds.map { ($0.household, $0.helpers) })
    for household in tree["households"]?.elements ?? [] {
      let id = try #require(household["id"]?.text)
      let helpers = household["helpers"]?.elements?.compactMap(\.text) ?? []
      #expect(Set(helpers).isSubset(of: reported[id] ?? []), "\(id)")
      #expect(helpers == (reported[id] ?? []).filter(helpers.contains))
    }
  }

  @Test func `helpers as JSON say whom each helps, and name persons only where asked`() throws {
    let (book, day, list) = try sample()
    let text = HelpersJSON.text(book.register, households: list, asOf: day, withNames: false)
    #expect(
      text == """
        {
          "format": "mttq-helpers/1",
          "asOf": "2026-05-01",
          "helpers": [
            {
              "id": "ong-u",
              "name": null,
              "kind": "individual",
              "households": [
                "h002"
              ]
            },
            {
              "id": "lua-pho",
              "name": "Công ty Lụa Phố",
              "kind": "enterprise",
              "households": [
                "h002"
              ]
            }
          ]
        }

        """)
    #expect(
      HelpersJSON.text(book.register, households: list, asOf: day, withNames: true)
        == text.replacing(#""name": null"#, with: #""name": "Ông U.""#))
  }

  @Test func `rows for a spreadsheet have the headers of an import`() throws {
    let (book, day, list) = try sample()
    let named = PrintedList(
      list, plan: book.plan, register: book.register, asOf: day, withNames: true,
      language: .vietnamese)
    #expect(
      named.csv() == """
        \u{FEFF}Mã hộ,Họ và tên chủ hộ,Khu dân cư,Diện hộ,Số nhân khẩu,Hội viên,Nhu cầu,Nơi giúp đỡ\r
        h002,Lê Văn C.,xuan-my,nghèo,4,phu-nu,"von; nha-o",\
        "phu-nu; thanh-nien; Ông U.; Công ty Lụa Phố"\r
        h001,,,nguy cơ tái nghèo,,,,\r

        """)
    let plain = PrintedList(
      list, plan: book.plan, register: book.register, asOf: day, withNames: false,
      language: .english)
    #expect(
      plain.csv(.tab) == """
        \u{FEFF}Mã hộ\tKhu dân cư\tDiện hộ\tSố nhân khẩu\tHội viên\tNhu cầu\tNơi giúp đỡ\r
        h002\txuan-my\tnghèo\t4\tphu-nu\t"von; nha-o"\t\
        "phu-nu; thanh-nien; ong-u; Công ty Lụa Phố"\r
        h001\t\tnguy cơ tái nghèo\t\t\t\t\r

        """)
  }

  @Test func `a workbook has them as one sheet that says whether it may be sent`() throws {
    let (book, day, list) = try sample()
    let sheets = try [true, false].map { withNames in
      let list = PrintedList(
        list, plan: book.plan, register: book.register, asOf: day, withNames: withNames,
        language: .vietnamese)
      return ReadSheet(try PrintedArchive(list.workbook).text("xl/worksheets/sheet1.xml"))
    }
    #expect(sheets[0]["A1"]?.value == "Có họ tên: chỉ lưu tại cơ quan, không gửi đi.")
    #expect(sheets[0]["B6"]?.value == "Lê Văn C.")
    #expect(sheets[0]["E6"] == ReadCell(style: 7, value: "4"))
    #expect(sheets[1]["A1"]?.value == "Danh sách hộ")
    #expect(sheets[1]["A5"]?.value == "h002")
    #expect(!sheets[1].xml.contains("Lê Văn C."))
  }
}
