import MTTQCore
import MTTQText
import Testing

/// Ratios, stated figures and totals (book.md, “Indicators”).
@Suite struct `Ratios` {
  private static let of = "gia-dinh-van-hoa"
  private static let over = "tong-so-ho"
  private static let all = ["01-02 \(over) 100 @1", "01-02 \(over) 120 @2", "01-02 \(over) 80 @3"]
  private static let two = ["02-02 \(of) 95 @1", "02-02 \(of) 110 @2"]
  private static let three = two + ["02-02 \(of) 76 @3"]
  private static let whole = ["02-02 \(of) 281"]

  @Test(arguments: [
    (two, all, "68.33 {2,3}"), (three, all, "93.67 {3,3}"), (whole, all, "93.67"),
    (two, Array(all.prefix(2)), "93.18 {2,3}"), (three, Array(all.prefix(2)), "–"),
    (whole, Array(all.prefix(2)), "–"),
    (Array(two.prefix(1)), ["02-02 \(over) 300"], "31.67 {1,3}"),
  ])
  func `are made where what is below covers what is above`(
    of: [String], over: [String], row: String
  ) throws {
    #expect(
      try WorkedBook(areas: WorkedBook.three, of + over).row("ty-le-gia-dinh-van-hoa") == row)
  }

  @Test func `of an organisation are held to the same`() throws {
    let book = WorkedBook(
      areas: WorkedBook.three,
      [
        "02-02 \(Self.of) 95 @1 #nong-dan", "02-02 \(Self.of) 110 @2 #nong-dan",
        "01-02 \(Self.over) 100 @1 #nong-dan",
      ])
    let values = try book.report().byOrganisation[0].values
    #expect(values.map(\.indicator) == [Self.over, Self.of, "ty-le-gia-dinh-van-hoa"])
    #expect(values[2].value == nil)
  }

  @Test func `wait for a record of both`() throws {
    #expect(try WorkedBook(["01-02 hoa-giai-vu-viec 12"]).row("ty-le-hoa-giai-thanh") == "")
    let zero = WorkedBook(["01-02 hoa-giai-vu-viec 12", "01-02 hoa-giai-thanh 0"])
    #expect(try zero.row("ty-le-hoa-giai-thanh") == "0")
    var targeted = WorkedBook(["01-02 hoa-giai-vu-viec 12"])
    targeted.plan.targets = #"[{"indicator":"ty-le-hoa-giai-thanh","atLeast":90}]"#
    #expect(try targeted.row("ty-le-hoa-giai-thanh") == "–")
  }

  @Test func `never say that all is reached where it is not`() throws {
    let indicators = """
      [{"id":"tu","name":"Tử","unit":"hộ","kind":"sum"},
      {"id":"mau","name":"Mẫu","unit":"hộ","kind":"sum"},
      {"id":"tl","name":"Tỷ lệ","unit":"%","kind":"ratio","of":"tu","over":"mau"}]
      """
    for (of, over, percent) in [
      ("29999", "30000", "99.99"), ("1", "100000", "0.01"), ("1000000.01", "1000000", "100.01"),
    ] {
      var book = WorkedBook(indicators: indicators, ["01-02 tu \(of)", "01-02 mau \(over)"])
      #expect(try book.row("tl") == percent)
      book.plan.targets = #"[{"indicator":"tl","atLeast":100},{"indicator":"tu","atLeast":30000}]"#
      let rows = try book.report().indicators
      let ratio = rows.first { $0.indicator.id == "tl" }
      #expect(ratio?.percent == nil)
      #expect(ratio?.met == (percent == "100.01"))
    }
    var sum = WorkedBook(["01-02 ngay-cong 999999"])
    sum.plan.targets = #"[{"indicator":"ngay-cong","atLeast":1000000}]"#
    let row = try sum.report().indicators.first { $0.indicator.id == "ngay-cong" }
    #expect(row?.percent?.description == "99.99")
    #expect(row?.met == false)
  }

  @Test func `are what somebody stated where they cannot be made`() throws {
    var book = WorkedBook(["10-05 !ty-le-gia-dinh-van-hoa 95.3"])
    let row = try #require(
      try book.report().indicators.first { $0.indicator.id == "ty-le-gia-dinh-van-hoa" })
    #expect(row.value?.description == "95.3")
    #expect(row.cumulative?.description == "95.3")
    #expect(row.statedOn?.description == "2026-05-10")
    #expect([row.records, row.recordsCumulative] == [1, 1])
    #expect(try book.row("tong-so-ho") == "")
    book.add("01-02 tong-so-ho 300")
    book.add("01-02 gia-dinh-van-hoa 281")
    let made = try #require(
      try book.report().indicators.first { $0.indicator.id == "ty-le-gia-dinh-van-hoa" })
    #expect(made.value?.description == "93.67")
    #expect(made.statedOn == nil)
  }

  @Test func `stated of an area alone are listed without a figure`() throws {
    let report = try WorkedBook(
      areas: WorkedBook.two, ["10-05 !ty-le-gia-dinh-van-hoa 95.3 @thon-1"]
    ).report()
    #expect(report.row("ty-le-gia-dinh-van-hoa") == "–")
    #expect(report.byArea[0].values.map { $0.value?.description } == ["95.3"])
  }
}

@Suite struct `Stated figures` {
  private static let indicators =
    #"[{"id":"hp","name":"Hài lòng","unit":"%","kind":"stated","content":2}]"#

  @Test func `never add up`() throws {
    var book = WorkedBook(
      areas: WorkedBook.two, indicators: Self.indicators,
      ["01-03 hp 76 @thon-1", "02-03 hp 80 @thon-2"])
    let report = try book.report()
    let row = try #require(report.indicators.first { $0.indicator.id == "hp" })
    #expect(row.value == nil)
    #expect(row.records == 2)
    #expect(report.byArea.map { $0.values.map { $0.value?.description } } == [["76"], ["80"]])
    book.add("10-04 hp 78")
    book.add("11-04 hp 79 #phu-nu")
    #expect(try book.row("hp") == "78")
  }
}

@Suite struct `Totals` {
  @Test func `are their own values and those of their parts, each record once`() throws {
    var book = WorkedBook([
      "01-02 nha-dai-doan-ket-xay-moi 5", "02-02 nha-dai-doan-ket-sua-chua 3",
      "03-02 nha-dai-doan-ket 4",
    ])
    let row = try #require(
      try book.report().indicators.first { $0.indicator.id == "nha-dai-doan-ket" })
    #expect(row.cumulative?.description == "12")
    #expect(row.records == 3)
    #expect(try book.findings() == [])
    book.addRecord(
      #""result","on":"2026-02-04","values":{"nha-dai-doan-ket-xay-moi":1,"nha-dai-doan-ket":1}"#)
    let more = try #require(
      try book.report().indicators.first { $0.indicator.id == "nha-dai-doan-ket" })
    #expect(more.cumulative?.description == "14")
    #expect(more.records == 4)
  }

  @Test func `of one part alone are not listed`() throws {
    #expect(try WorkedBook(["01-02 nha-dai-doan-ket-xay-moi 5"]).row("nha-dai-doan-ket") == "")
  }

  @Test(arguments: [("8", "16"), ("9", "17")])
  func `that hold their parts once more are told`(own: String, total: String) throws {
    let book = WorkedBook([
      "01-02 nha-dai-doan-ket-xay-moi 5", "02-02 nha-dai-doan-ket-sua-chua 3",
      "03-02 nha-dai-doan-ket \(own)",
    ])
    #expect(try book.row("nha-dai-doan-ket") == total)
    #expect(try book.findings() == ["indicator/mixed \(own)"])
  }

  @Test func `bound by another are told at the last record of what they are made of`() throws {
    let indicators = """
      [{"id":"a","name":"A","unit":"hộ","kind":"sum"},{"id":"b","name":"B","unit":"hộ","kind":"sum"},
      {"id":"t","name":"T","unit":"hộ","kind":"total","parts":["a","b"],"notAbove":"m"},
      {"id":"m","name":"M","unit":"hộ","kind":"sum"}]
      """
    let book = WorkedBook(indicators: indicators, ["01-02 m 10", "03-02 b 7", "02-02 a 6"])
    #expect(try book.findings() == ["indicator/above 7"])
    let free = WorkedBook(indicators: indicators, ["03-02 b 7", "02-02 a 6"])
    #expect(try free.findings() == [])
  }
}
