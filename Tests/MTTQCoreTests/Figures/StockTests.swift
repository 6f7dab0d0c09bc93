import MTTQCore
import MTTQText
import Testing

/// Whole or areas, never both (book.md, “Indicators”).
@Suite struct `Stocks` {
  @Test(
    arguments: [
      (
        ["02-01 tong-so-ho 220", "05-01 tong-so-ho 100 @thon-1", "05-01 tong-so-ho 120 @thon-2"],
        "14-05", "220 {2,2}", []
      ),
      (["02-01 tong-so-ho 220", "05-01 tong-so-ho 100 @thon-1"], "14-05", "220", []),
      (
        ["02-01 tong-so-ho 220", "05-01 tong-so-ho 240 @thon-1"], "14-05", "220",
        ["indicator/mixed 240"]
      ),
      (
        [
          "05-01 tong-so-ho 100 @thon-1", "05-01 tong-so-ho 120 @thon-2", "10-02 tong-so-ho 230",
          "01-03 tong-so-ho 105 @thon-1",
        ], "28-02", "230", []
      ),
      (
        [
          "05-01 tong-so-ho 100 @thon-1", "05-01 tong-so-ho 120 @thon-2", "10-02 tong-so-ho 230",
          "01-03 tong-so-ho 105 @thon-1",
        ], "14-05", "225 {2,2}", ["indicator/mixed 105"]
      ),
      (["05-01 tong-so-ho 100 @thon-1"], "14-05", "100 {1,2}", []),
      (
        ["05-01 tong-so-ho 220", "05-01 tong-so-ho 100 @thon-1", "05-01 tong-so-ho 130 @thon-2"],
        "14-05", "230 {2,2}", ["indicator/mixed 130"]
      ),
      (
        ["02-01 tong-so-ho 220", "10-02 tong-so-ho 105 #phu-nu"], "14-05", "105",
        ["indicator/mixed 105"]
      ),
      (
        [
          "02-01 tong-so-ho 220", "10-02 tong-so-ho 105 #phu-nu", "11-02 tong-so-ho 106 #phu-nu",
          "12-02 tong-so-ho 107 #phu-nu",
        ], "14-05", "107", ["indicator/mixed 105"]
      ),
    ] as [([String], String, String, [String])])
  func `are of the whole or of the areas`(
    results: [String], day: String, row: String, findings: [String]
  ) throws {
    var book = WorkedBook(areas: WorkedBook.two, results)
    #expect(try book.row("tong-so-ho", through: day) == row)
    let parts = day.split(separator: "-")
    book.plan.reports = """
      [{"kind":"half-year","due":"2026-12-31","rule":"on","through":"2026-\(parts[1])-\(parts[0])"}]
      """
    #expect(try book.findings() == findings)
  }

  @Test func `of an organisation are those of its own whole`() throws {
    let book = WorkedBook(
      areas: WorkedBook.two,
      ["01-02 tong-so-ho 30 #nong-dan", "01-03 tong-so-ho 12 @thon-1 #nong-dan"])
    #expect(
      try book.report().byOrganisation.map { $0.values.map { "\($0.value ?? .zero)" } } == [
        ["30"], [],
      ])
  }

  @Test(arguments: [
    (["05-01 tong-so-ho 100 @thon-1", "05-01 tong-so-ho 120 @thon-2"], "10-02", "220 {2,2}"),
    (["05-01 tong-so-ho 100 @thon-1", "05-01 tong-so-ho 120 @thon-2"], "01-03", "220 {2,2}"),
    (
      [
        "05-01 tong-so-ho 100 @thon-1", "05-01 tong-so-ho 120 @thon-2",
        "16-03 tong-so-ho 221 @thon-moi",
      ], "15-03", "220 {2,2}"
    ),
    (
      [
        "05-01 tong-so-ho 100 @thon-1", "05-01 tong-so-ho 120 @thon-2",
        "16-03 tong-so-ho 221 @thon-moi",
      ], "16-03", "221 {1,1}"
    ),
    (["05-01 tong-so-ho 100 @thon-1"], "01-03", "100 {1,2}"),
    (
      ["05-01 tong-so-ho 100 @thon-1", "16-03 tong-so-ho 221 @thon-moi"], "16-03", "221 {1,1}"
    ),
    (
      [
        "05-01 tong-so-ho 100 @thon-1", "05-01 tong-so-ho 120 @thon-2",
        "20-02 tong-so-ho 221 @thon-moi",
      ], "14-05", "220 {2,2}"
    ),
  ])
  func `stay with the old areas until each new one has a value`(
    results: [String], day: String, row: String
  ) throws {
    #expect(
      try WorkedBook(areas: WorkedBook.merged, results).row("tong-so-ho", through: day) == row)
  }

  @Test func `outside the days of their area are told and count nowhere`() throws {
    let book = WorkedBook(areas: WorkedBook.merged, ["20-02 tong-so-ho 221 @thon-moi"])
    #expect(try book.findings() == [#"area/day "thon-moi""#])
    #expect(try book.row("tong-so-ho") == "–")
    #expect(
      try book.report().byArea.map { "\($0.id) \($0.values.map { $0.value?.description ?? "–" })" }
        == ["thon-1 []", "thon-2 []", #"thon-moi ["–"]"#])
  }

  @Test(arguments: [
    (["05-01 tong-so-ho 200 @a", "10-03 tong-so-ho 80 @c"], "200 {1,1}"),
    (
      ["05-01 tong-so-ho 200 @a", "10-03 tong-so-ho 80 @c", "01-04 tong-so-ho 130 @d"],
      "210 {2,2}"
    ),
    (["10-03 tong-so-ho 80 @c"], "80 {1,2}"),
  ])
  func `of an area that was split are its own until both halves have theirs`(
    results: [String], row: String
  ) throws {
    #expect(try WorkedBook(areas: WorkedBook.split, results).row("tong-so-ho") == row)
  }

  @Test func `are of flows what the unit has, whichever area it was`() throws {
    let book = WorkedBook(
      areas: WorkedBook.merged, ["10-02 ngay-cong 5 @thon-1", "10-04 ngay-cong 7 @thon-moi"])
    let report = try book.report()
    #expect(report.row("ngay-cong") == "12")
    #expect(
      report.byArea.map { "\($0.id) \($0.values.map { $0.value?.description ?? "–" })" } == [
        #"thon-1 ["5"]"#, "thon-2 []", #"thon-moi ["7"]"#,
      ])
    var later = book
    later.plan.reports = #"[{"kind":"annual","from":"2026-03-01","due":"2026-12-31","rule":"on"}]"#
    #expect(try later.report("annual").byArea.map(\.id) == ["thon-moi"])
  }
}
