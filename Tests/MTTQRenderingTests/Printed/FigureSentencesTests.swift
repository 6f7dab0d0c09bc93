internal import MTTQCore
internal import MTTQRendering
internal import Testing

@Suite("Sentences made from figures") struct FigureSentencesTests {
  private let supervision = SmallBook(
    contents: [5],
    plan: [
      #""targets":[{"indicator":"giam-sat","atLeast":20}]"#
    ],
    records: [
      SmallBook.result("2026-03-02", #""giam-sat":1"#),
      SmallBook.result("2026-05-11", #""giam-sat":9"#),
    ])

  @Test func `in a month the change is the month's and the percentage the year's`() throws {
    #expect(
      try supervision.sentences("month-05", previous: supervision) == [
        "Trong tháng 5, toàn xã tổ chức 09 cuộc giám sát (cùng kỳ năm trước 09 cuộc; lũy kế từ đầu "
          + "năm 10 cuộc, đạt 50% kế hoạch năm)./."
      ])
  }

  @Test func `in a report of the year so far there is one figure`() throws {
    #expect(
      try supervision.sentences("annual").first
        == "Trong năm, toàn xã tổ chức 10 cuộc giám sát, đạt 50% kế hoạch năm./.")
  }

  @Test func `an estimate names the period that it is for`() throws {
    var book = supervision
    book.records.append(
      #""kind":"estimate","report":"half-year","on":"2026-06-01","values":{"giam-sat":15}"#)
    #expect(
      try book.sentences("half-year").first
        == "Trong 6 tháng đầu năm, toàn xã tổ chức 10 cuộc giám sát (ước cả 6 tháng đầu năm 15 "
        + "cuộc), đạt 50% kế hoạch năm./.")
  }

  @Test func `a ratio of flows tells the quarter and the year so far in a sentence of its own`()
    throws
  {
    let book = SmallBook(
      contents: [4],
      plan: [
        #""targets":[{"indicator":"ty-le-hoa-giai-thanh","atLeast":90}]"#
      ],
      records: [
        SmallBook.result("2026-02-02", #""hoa-giai-vu-viec":4,"hoa-giai-thanh":4"#),
        SmallBook.result("2026-05-02", #""hoa-giai-vu-viec":4,"hoa-giai-thanh":3"#),
      ])
    #expect(
      try book.sentences("quarter-2").first
        == "Trong quý II, toàn xã tiến hành hòa giải 04 vụ việc, trong đó 03 vụ việc hòa giải "
        + "thành. Tỷ lệ hòa giải thành trong quý là 75%; lũy kế từ đầu năm 87,5% (kế hoạch 90%)./.")
  }

  @Test func `a stock is told as it was last, but in the month that did not bring it`() throws {
    let book = SmallBook(
      contents: [2],
      records: [SmallBook.result("2026-02-02", #""tong-so-ho":1433,"ho-phan-loai-rac":0"#)])
    #expect(
      try book.sentences("annual").first?.hasPrefix("Đến ngày 10/12/2026, toàn xã có 1.433 hộ")
        == true)
    #expect(try book.sentences("month-05").isEmpty)
    let figures = ReportTable.figures.table(of: try book.document("month-05"))
    #expect(figures.rows.first?.map(\.text).prefix(6).suffix(2) == ["1.433", "1.433"])
  }

  @Test func `beyond what the plan allows, a figure is no achievement`() throws {
    let book = SmallBook(
      contents: [2],
      plan: [
        #""targets":[{"indicator":"hoc-bong","between":[40,60]}]"#
      ],
      records: [SmallBook.result("2026-05-02", #""hoc-bong":70"#)])
    #expect(
      try book.sentences("annual").first
        == "Trong năm, toàn xã trao 70 suất học bổng, suất hỗ trợ cho học sinh khó khăn (kế hoạch "
        + "năm 40–60 suất)./.")
    let figures = ReportTable.figures.table(of: try book.document("annual"))
    #expect(figures.rows.first?.map(\.text).contains("vượt mức") == true)
  }

  @Test func `a part stands behind its whole, whose comparison then is in brackets`() throws {
    let book = SmallBook(
      contents: [1],
      records: [
        SmallBook.result("2026-05-02", #""cong-trinh-dang-ky":9,"cong-trinh-hoan-thanh":7"#)
      ])
    #expect(
      try book.sentences("annual", previous: book).first
        == "Trong năm, toàn xã đăng ký 09 công trình, phần việc (cùng kỳ năm trước 09 công trình), "
        + "trong đó 07 công trình, phần việc đã hoàn thành (cùng kỳ 07 công trình)./.")
  }

  @Test func `a part without its whole is told as a figure of its own`() throws {
    let book = SmallBook(
      contents: [1],
      records: [SmallBook.result("2026-05-02", #""duong-giao-thong":2,"cong-trinh-hoan-thanh":7"#)])
    #expect(
      try book.sentences("annual").first
        == "Trong năm, toàn xã làm mới, nâng cấp 2 km đường giao thông. Có 07 công trình, phần việc "
        + "đã hoàn thành./.")
  }
}
