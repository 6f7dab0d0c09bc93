internal import MTTQCore
internal import MTTQRendering
internal import MTTQText
internal import Testing

@Suite struct HouseholdListsTests {
  @Test(arguments: HouseholdSample.books)
  func `without names no output holds a name or another personal value`(at: (String, String)) throws
  {
    let (book, day, households) = try HouseholdSample.households(at)
    let (plan, register) = (book.plan, book.register)
    let outputs =
      Language.allCases.flatMap { language in
        [
          HouseholdsPage.text(
            households, plan: plan, register: register, asOf: day, withNames: false,
            language: language),
          HelpersPage.text(
            register, households: households, asOf: day, withNames: false, language: language),
        ]
      } + [
        HouseholdsJSON.text(
          households, plan: plan, register: register, asOf: day, withNames: false),
        HelpersJSON.text(register, households: households, asOf: day, withNames: false),
        PrintedList(
          households, plan: plan, register: register, asOf: day, withNames: false,
          language: .vietnamese
        ).csv(),
      ]
    let personal = try HouseholdSample.personalData(of: book)
    #expect(personal.count >= households.count - 1)
    for value in personal {
      #expect(!outputs.contains { $0.contains(value) }, "\(value)")
    }
  }

  @Test(arguments: HouseholdSample.books)
  func `with names no other personal value is shown`(at: (String, String)) throws {
    let (book, day, households) = try HouseholdSample.households(at)
    let (plan, register) = (book.plan, book.register)
    let outputs = [
      HouseholdsPage.text(
        households, plan: plan, register: register, asOf: day, withNames: true,
        language: .vietnamese),
      HelpersPage.text(
        register, households: households, asOf: day, withNames: true, language: .vietnamese),
      HouseholdsJSON.text(households, plan: plan, register: register, asOf: day, withNames: true),
      HelpersJSON.text(register, households: households, asOf: day, withNames: true),
    ]
    let names = Set(
      households.compactMap(\.household.head) + (register?.helpers ?? []).compactMap(\.name))
    for name in names { #expect(outputs.contains { $0.contains(name) }, "\(name)") }
    for value in try HouseholdSample.personalData(of: book) where !names.contains(value) {
      #expect(!outputs.contains { $0.contains(value) }, "\(value)")
    }
  }

  @Test(arguments: [60, 80, 100, 160], HouseholdSample.books)
  func `no line is wider than the page, and colour adds escapes and nothing else`(
    width: Int, at: (String, String)
  ) throws {
    let (book, day, households) = try HouseholdSample.households(at)
    for withNames in [false, true] {
      func page(_ style: Style) -> String {
        HouseholdsPage.text(
          households, plan: book.plan, register: book.register, asOf: day, withNames: withNames,
          language: .vietnamese, width: width, style: style)
          + HelpersPage.text(
            book.register, households: households, asOf: day, withNames: withNames,
            language: .vietnamese, width: width, style: style)
      }
      for line in page(.plain).split(separator: "\n") {
        #expect(String(line).displayWidth <= width)
        #expect(line.last != " ")
      }
      #expect(page(.ansi).withoutEscapes == page(.plain))
      #expect(page(.ansi).contains("\u{1B}["))
    }
  }

  @Test func `a poor household without a helper stands out`() throws {
    let (book, day, households) = try HouseholdSample.households(("cam-pho-2026", "2026-10-20"))
    let text = HouseholdsPage.text(
      households.filter { $0.household.id == "h011" }, plan: book.plan, register: book.register,
      asOf: day, withNames: false, language: .vietnamese, style: .ansi)
    #expect(text.contains("\u{1B}[38;5;130m1 hộ nghèo chưa có nơi giúp đỡ"))
    #expect(text.contains("\u{1B}[38;5;130mchưa có"))
  }

  @Test func `columns that say nothing are left out, and an empty list says so`() throws {
    let book = try HouseholdSample.book(
      households: #"{"id":"h1","head":"A","status":"near-poor"}"#)
    let day = try Sample.day("2026-05-12")
    func page(_ households: [HouseholdCase], _ language: Language) -> String {
      HouseholdsPage.text(
        households, plan: book.plan, register: book.register, asOf: day, withNames: false,
        language: language)
    }
    #expect(
      page(book.households(asOf: day), .english) == """
        Households of the register, as of 2026-05-12
        1 household: 1 near-poor

        ────────────────────────────────────────────────────────────────────────────────
        Id  Status
        ────────────────────────────────────────────────────────────────────────────────
        h1  near-poor
        ────────────────────────────────────────────────────────────────────────────────

        """)
    #expect(
      page([], .vietnamese) == """
        Danh sách hộ, tính đến ngày 12/5/2026
        Không có hộ nào.

        """)
    #expect(
      HelpersPage.text(
        nil, households: [], asOf: day, withNames: true, language: .vietnamese) == """
          Nơi giúp đỡ ngoài các tổ chức của kế hoạch, tính đến ngày 12/5/2026
          Danh sách chưa có nơi giúp đỡ nào.

          """)
  }

  @Test(arguments: [60, 80])
  func `what is too long for a line is broken, never cut off`(width: Int) throws {
    let forms = Catalogue.standard.helpForms.map { "\"\($0.id)\"" }.joined(separator: ",")
    let id = String(repeating: "h", count: 63)
    let book = try HouseholdSample.book(
      households: """
        {"id":"\(id)","head":"Nguyễn Thị A.","area":"tu-le","status":"poor","needs":[\(forms)]},\
        {"id":"h1","head":"Trần Văn B.","status":"poor"}
        """)
    let text = HouseholdsPage.text(
      book.households(asOf: try Sample.day("2026-05-12")), plan: book.plan,
      register: book.register, asOf: try Sample.day("2026-05-12"), withNames: true,
      language: .english, width: width)
    for line in text.split(separator: "\n") { #expect(String(line).displayWidth <= width) }
    let words = text.filter { !$0.isWhitespace }
    for word in [id, "NguyễnThịA.", "TuLễ", "healthinsurancecard", "TrầnVănB."] {
      #expect(words.contains(word), "\(word)")
    }
    for form in Catalogue.standard.helpForms {
      #expect(words.contains(form.nameEnglish.dropFirst().filter { !$0.isWhitespace }))
    }
  }

  @Test func `households go by the given names of their heads, forgotten ones last, ties by id`()
    throws
  {
    let book = try HouseholdSample.book(
      households: """
        {"id":"h9","forgotten":true,"status":"poor"},{"id":"h8","forgotten":true,"status":"poor"},\
        {"id":"h7","head":"Nguyễn Văn Yên","status":"poor"},\
        {"id":"h6","head":"Trần Thị Ánh","status":"poor"},\
        {"id":"h5","head":"Lê Văn An","status":"poor"},\
        {"id":"h4","head":"Rơ Lan H'Bên","sortName":"H'Bên Rơ Lan","status":"poor"},\
        {"id":"h3","head":"Trần Thị Đào","status":"poor"},\
        {"id":"h2","head":"Trần Thị Dung","status":"poor"},\
        {"id":"h1","head":"Lê Văn An","status":"poor"}
        """)
    let day = try Sample.day("2026-05-12")
    #expect(
      book.households(asOf: day).sortedByHead().map(\.household.id) == [
        "h1", "h5", "h6", "h2", "h3", "h4", "h7", "h8", "h9",
      ])
  }

  @Test func `counts of a long list have their thousands grouped`() throws {
    let households = (1...1000).map { number in
      """
      {"id":"h\(number)","head":"Nguyễn Thị Phương \(number)","area":"xuan-my","status":"poor",\
      "people":4,"memberOf":["phu-nu"],"needs":["nha-o"]}
      """
    }
    let book = try HouseholdSample.book(households: households.joined(separator: ","))
    let day = try Sample.day("2026-05-12")
    let text = HouseholdsPage.text(
      book.households(asOf: day).sortedByHead(), plan: book.plan, register: book.register,
      asOf: day, withNames: true, language: .vietnamese)
    #expect(text.contains("1.000 hộ: 1.000 nghèo"))
  }
}
