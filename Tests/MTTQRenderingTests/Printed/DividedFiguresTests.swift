internal import MTTQCore
internal import MTTQRendering
internal import Testing

@Suite("Figures that divide, and figures of which part is known") struct DividedFiguresTests {
  private let houses = SmallBook(
    records: [
      SmallBook.result("2026-05-02", #""nha-dai-doan-ket-xay-moi":5"#),
      SmallBook.result("2026-05-03", #""nha-dai-doan-ket-sua-chua":3"#),
      SmallBook.result("2026-05-04", #""nha-dai-doan-ket":4"#),
    ])
  private let gifts = SmallBook(
    plan: [#""targets":[{"indicator":"qua-tang","atLeast":60}]"#],
    records: [
      SmallBook.result("2026-05-02", #""qua-tang":30"#)
        + #","parts":{"nguon":"xa-hoi-hoa","doi-tuong":"ho-ngheo"}"#,
      SmallBook.result("2026-05-03", #""qua-tang":20"#) + #","parts":{"nguon":"ngan-sach"}"#,
      SmallBook.result("2026-05-04", #""qua-tang":5"#),
    ])
  private static let areas = #"""
    "areas":[{"id":"t1","name":"thôn 1","kind":"thôn"},{"id":"t2","name":"thôn 2","kind":"thôn"},
     {"id":"t3","name":"thôn 3","kind":"thôn"}]
    """#

  @Test func `a total tells its parts, and what was recorded for itself`() throws {
    #expect(
      try houses.sentences("annual").first
        == "Trong năm, toàn xã xây mới và sửa chữa 12 căn nhà Đại đoàn kết, trong đó xây mới 05 căn "
        + "nhà Đại đoàn kết, sửa chữa 03 căn nhà Đại đoàn kết, chưa tách 04 căn./.")
  }

  @Test func `in the table its parts follow it, behind what is left`() throws {
    #expect(
      try houses.printedRows("Kết quả thực hiện các chỉ tiêu", of: "annual").map { $0.prefix(5) }
        == [
          ["1", "Nhà Đại đoàn kết xây mới và sửa chữa", "căn", "12"],
          ["", "chưa tách", "", "4"], ["2", "Nhà Đại đoàn kết xây mới", "căn", "5"],
          ["3", "Nhà Đại đoàn kết sửa chữa", "căn", "3"],
        ])
    #expect(try ReportTable.figures.table(of: houses.document("annual")).rows.count == 3)
  }

  @Test func `a total without a value of its own leaves nothing, and a zero part is named`() throws
  {
    let book = SmallBook(
      records: [
        SmallBook.result(
          "2026-05-02", #""nha-dai-doan-ket-xay-moi":5,"nha-dai-doan-ket-sua-chua":0"#)
      ])
    #expect(
      try book.sentences("annual").first
        == "Trong năm, toàn xã xây mới và sửa chữa 05 căn nhà Đại đoàn kết, trong đó xây mới 05 căn "
        + "nhà Đại đoàn kết, sửa chữa 0 căn nhà Đại đoàn kết./.")
    let rows = try book.printedRows("Kết quả thực hiện các chỉ tiêu", of: "annual")
    #expect(!rows.contains { $0.contains("chưa tách") })
  }

  @Test func `a total of which nothing was done is told once`() throws {
    let book = SmallBook(
      records: [
        SmallBook.result(
          "2026-05-02", #""nha-dai-doan-ket-xay-moi":0,"nha-dai-doan-ket-sua-chua":0"#)
      ])
    #expect(
      try book.sentences("annual").first
        == "Trong năm không phát sinh: nhà Đại đoàn kết xây mới và sửa chữa./.")
  }

  @Test func `a total of totals tells those in brackets`() throws {
    let book = SmallBook(
      plan: [
        #"""
        "indicators":[{"id":"t","name":"Tổng nhà","unit":"căn","kind":"total","content":1,
         "parts":["nha-dai-doan-ket","nha-tinh-nghia"]}]
        """#
      ],
      records: [
        SmallBook.result(
          "2026-05-02",
          #""nha-dai-doan-ket-xay-moi":1,"nha-dai-doan-ket-sua-chua":2,"nha-tinh-nghia":3"#)
      ])
    #expect(
      try book.sentences("annual").first
        == "Trong năm: tổng nhà: 06 căn, trong đó xây mới và sửa chữa 03 căn nhà Đại đoàn kết (trong "
        + "đó xây mới 01 căn nhà Đại đoàn kết, sửa chữa 02 căn nhà Đại đoàn kết), xây mới, sửa chữa "
        + "03 căn nhà tình nghĩa.")
    #expect(
      try book.printedRows("Kết quả thực hiện các chỉ tiêu", of: "annual").map { $0[1] } == [
        "Tổng nhà", "Nhà Đại đoàn kết xây mới và sửa chữa", "Nhà Đại đoàn kết xây mới",
        "Nhà Đại đoàn kết sửa chữa", "Nhà tình nghĩa xây, sửa",
      ])
  }

  @Test func `a figure tells the parts of its first dimension`() throws {
    #expect(
      try gifts.sentences("annual").first
        == "Trong năm, toàn xã trao 55 suất quà cho hộ nghèo, hộ khó khăn, đạt 91,67% kế hoạch năm, "
        + "trong đó ngân sách nhà nước 20 suất, xã hội hóa 30 suất, chưa phân loại 05 suất./.")
  }

  @Test func `in the table every dimension stands under its row, set in`() throws {
    let table = try #require(
      PrintedDocument(gifts.document("annual")).appendices.first?.tables.first)
    #expect(
      table.rows.map { $0.map(\.text).prefix(5) } == [
        ["1", "Suất quà tặng hộ nghèo, hộ khó khăn", "suất", "60", "55"],
        ["", "Theo nguồn: Ngân sách nhà nước", "", "", "20"],
        ["", "Theo nguồn: Xã hội hóa", "", "", "30"], ["", "chưa phân loại", "", "", "5"],
        ["", "Theo đối tượng: Hộ nghèo", "", "", "30"], ["", "chưa phân loại", "", "", "25"],
      ])
    #expect(table.indented == [1, 2, 3, 4, 5])
  }

  @Test func `every format sets such a row in`() throws {
    let report = PrintedDocument(try gifts.document("annual"))
    #expect(DocumentPage.text(report, width: 120).contains("\n       Theo nguồn: Xã hội hóa"))
    #expect(DocumentPage.text(report, width: 60).contains("    Theo nguồn: Xã hội hóa"))
    #expect(DocumentMarkdown.text(report).contains("| | &emsp;Theo nguồn: Xã hội hóa |"))
    #expect(
      DocumentHTML.text(report).contains(
        "<th role=\"rowheader\" scope=\"row\" class=\"part\">Theo nguồn: Xã hội hóa</th>"))
  }

  @Test func `as CSV a row is a part, and what is left has no id`() throws {
    let text = ReportCSV.text(try gifts.document("half-year"), table: .breakdown)
    #expect(
      text.split(separator: "\r\n").map(String.init) == [
        "\u{FEFF}Chỉ tiêu,ĐVT,Phân tổ,Phần,Thực hiện trong kỳ,Lũy kế,Mã chỉ tiêu,Mã phân tổ,Mã phần",
        "\"Suất quà tặng hộ nghèo, hộ khó khăn\",suất,Nguồn,Ngân sách nhà nước,20,20,qua-tang,nguon,"
          + "ngan-sach",
        "\"Suất quà tặng hộ nghèo, hộ khó khăn\",suất,Nguồn,Xã hội hóa,30,30,qua-tang,nguon,"
          + "xa-hoi-hoa",
        "\"Suất quà tặng hộ nghèo, hộ khó khăn\",suất,Nguồn,chưa phân loại,5,5,qua-tang,nguon,",
        "\"Suất quà tặng hộ nghèo, hộ khó khăn\",suất,Đối tượng,Hộ nghèo,30,30,qua-tang,doi-tuong,"
          + "ho-ngheo",
        "\"Suất quà tặng hộ nghèo, hộ khó khăn\",suất,Đối tượng,chưa phân loại,25,25,qua-tang,"
          + "doi-tuong,",
      ])
  }

  @Test func `of a month the parts of the month are told`() throws {
    var book = gifts
    book.records.append(
      SmallBook.result("2026-06-02", #""qua-tang":7"#) + #","parts":{"nguon":"ngan-sach"}"#)
    #expect(
      try book.sentences("month-06").first
        == "Trong tháng 6, toàn xã trao 07 suất quà cho hộ nghèo, hộ khó khăn (lũy kế từ đầu năm 62 "
        + "suất, đạt 103,33% kế hoạch năm), trong đó ngân sách nhà nước 07 suất./.")
  }

  @Test func `a figure says of how many areas it is made`() throws {
    let book = SmallBook(
      contents: [2],
      plan: [
        DividedFiguresTests.areas,
        #""targets":[{"indicator":"ty-le-gia-dinh-van-hoa","atLeast":60}]"#,
      ],
      records: [
        SmallBook.result("2026-05-02", #""tong-so-ho":100,"gia-dinh-van-hoa":95"#)
          + #","area":"t1""#,
        SmallBook.result("2026-05-02", #""tong-so-ho":120,"gia-dinh-van-hoa":110"#)
          + #","area":"t2""#,
        SmallBook.result("2026-05-02", #""tong-so-ho":80"#) + #","area":"t3""#,
      ])
    #expect(
      try book.sentences("annual").first
        == "Đến ngày 10/12/2026, toàn xã có 300 hộ; 205 hộ đạt danh hiệu “Gia đình văn hóa” (2/3 "
        + "thôn). Tỷ lệ “Gia đình văn hóa” là 68,33% (2/3 thôn), kế hoạch 60%./.")
    #expect(
      try book.printedRows("Kết quả thực hiện các chỉ tiêu", of: "annual").map { $0.suffix(3) } == [
        ["300", "", ""], ["205", "", "2/3 thôn"], ["68,33", "đạt", "2/3 thôn"],
      ])
  }

  @Test func `areas of several kinds are khu dân cư`() throws {
    let book = SmallBook(
      contents: [2],
      plan: [#""areas":[{"id":"t1","name":"A","kind":"thôn"},{"id":"t2","name":"B","kind":"ấp"}]"#],
      records: [SmallBook.result("2026-05-02", #""tong-so-ho":100"#) + #","area":"t1""#])
    #expect(
      try book.sentences("annual").first
        == "Đến ngày 10/12/2026, toàn xã có 100 hộ (1/2 khu dân cư)./.")
  }

  @Test func `a stated ratio says whose it is, and no month tells one that it did not bring`()
    throws
  {
    let book = SmallBook(
      contents: [2],
      plan: [#""targets":[{"indicator":"ty-le-gia-dinh-van-hoa","atLeast":95}]"#],
      records: [#""kind":"result","on":"2026-05-10","stated":{"ty-le-gia-dinh-van-hoa":95.3}"#])
    let sentence =
      "Tỷ lệ “Gia đình văn hóa” là 95,3% (theo báo cáo ngày 10/5/2026), kế hoạch 95%./."
    #expect(try book.sentences("annual").first == sentence)
    #expect(try book.sentences("month-05").first == sentence)
    #expect(try book.sentences("month-09").isEmpty)
    #expect(
      try book.printedRows("Kết quả thực hiện các chỉ tiêu", of: "annual") == [
        ["1", "Tỷ lệ “Gia đình văn hóa”", "%", "95", "95,3", "đạt", "theo báo cáo ngày 10/5/2026"]
      ])
  }
}
