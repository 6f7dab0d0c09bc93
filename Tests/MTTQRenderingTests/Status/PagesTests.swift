internal import MTTQCore
internal import MTTQRendering
internal import MTTQText
internal import TestSupport
internal import Testing

@Suite struct PagesTests {
  @Test(
    arguments: Language.allCases,
    [("cam-pho-2026", "2026-09-20"), ("tuyen-quang-2018", "2018-06-19")])
  func `the standing of a year is a page`(language: Language, at: (String, String)) throws {
    try Golden.expect(
      StatusPage.text(standing(at.0, at.1), language: language),
      equals: "reports/\(at.0)/status.\(language.rawValue).txt")
  }

  @Test(
    arguments: Language.allCases,
    [("cam-pho-2026", "2026-09-20"), ("binh-an-dong-2026", "2026-06-19")])
  func `the standing of a year is data and a page of the web`(
    language: Language, at: (String, String)
  ) throws {
    let standing = try standing(at.0, at.1)
    let place = "reports/\(at.0)/status.\(language.rawValue)"
    try Golden.expect(StatusJSON.text(standing, in: language), equals: place + ".json")
    try Golden.expect(StatusHTML.text(standing, language: language), equals: place + ".html")
  }

  private func standing(_ name: String, _ text: String) throws -> YearStanding {
    let day = try Sample.day(text)
    let book = try Sample.book(name, through: [day])
    var standing = YearStanding(
      book.reportSoFar(asOf: day), deadlines: book.deadlines(asOf: day), plan: book.plan)
    standing.areas = (book.register?.households ?? []).reduce(into: [:]) { $0[$1.id] = $1.area }
    standing.waiting = book.waiting(asOf: day)
    return standing
  }

  @Test func `a stock that waits for a new area says for which`() throws {
    let book = SmallBook(
      plan: [
        #"""
        "areas":[{"id":"a","name":"thôn A","kind":"thôn","until":"2026-02-28","into":["c"]},
         {"id":"b","name":"thôn B","kind":"thôn","until":"2026-02-28","into":["c"]},
         {"id":"c","name":"thôn C","kind":"thôn","since":"2026-03-01"}]
        """#
      ],
      records: [
        SmallBook.result("2026-01-05", #""tong-so-ho":100"#) + #","area":"a""#,
        SmallBook.result("2026-03-16", #""tong-so-ho":221"#) + #","area":"c""#,
      ])
    #expect(try status(book, "2026-02-28") == [])
    #expect(
      try status(book, "2026-03-02") == [
        "Chờ số liệu của thôn mới (đến khi có, số của thôn cũ vẫn được tính)",
        "- Tổng số hộ: thôn C",
      ])
    #expect(try status(book, "2026-03-16") == [])
  }

  @Test func `without a register nobody knows who waits for a helper`() throws {
    let book = SmallBook(
      plan: [#""organisations":[{"id":"o","name":"Hội A","kind":"member"}]"#], households: nil,
      records: [#""kind":"assign","household":"h9","org":"o","on":"2026-02-01""#])
    let text = try page(book, "2026-03-02")
    #expect(
      text.contains("Chưa biết: nhật ký có nêu các hộ nhưng sổ không có danh sách hộ.\n"))
    #expect(text.contains("→ Nhật ký có ghi việc của các hộ nhưng sổ không có danh sách hộ:"))
  }

  private func page(_ small: SmallBook, _ text: String) throws -> String {
    let day = try Sample.day(text)
    let book = try small.book(through: [day])
    var standing = YearStanding(
      book.reportSoFar(asOf: day), deadlines: book.deadlines(asOf: day), plan: book.plan)
    standing.areas = book.householdAreas(on: day)
    standing.waiting = book.waiting(asOf: day)
    return StatusPage.text(standing, language: .vietnamese)
  }

  /// The lines of the section on what waits.
  private func status(_ book: SmallBook, _ day: String) throws -> [String] {
    let lines = try page(book, day).split(separator: "\n").map(String.init)
    guard let start = lines.firstIndex(where: { $0.hasPrefix("Chờ số liệu") }) else { return [] }
    return Array(lines[start...].prefix { !$0.hasPrefix("Việc cần làm") })
  }

  @Test(
    arguments: Language.allCases,
    [
      ("cam-pho-2026", "2026-09-20"), ("tuyen-quang-2018", "2018-06-19"),
      ("binh-an-dong-2026", "2026-06-19"),
    ])
  func `what is due is a page`(language: Language, at: (String, String)) throws {
    let list = try Sample.book(at.0).deadlines(asOf: Sample.day(at.1))
    try Golden.expect(
      DeadlinesPage.text(list, language: language),
      equals: "reports/\(at.0)/deadlines.\(language.rawValue).txt")
  }
}
