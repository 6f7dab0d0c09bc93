internal import MTTQCore
internal import MTTQRendering
internal import Testing

@Suite("Head, opening and foot of a printed report") struct ReportFrameTests {
  @Test func `an empty book says of each content that nothing is known`() throws {
    var book = SmallBook()
    book.contents = [3, 1]
    let printed = PrintedDocument(try book.document("annual"))
    #expect(printed.parts.map(\.title) == ["KẾT QUẢ THỰC HIỆN 02 NỘI DUNG"])
    let lines = printed.parts.flatMap(\.blocks).map { block in
      switch block {
      case .heading(let text): String(text.prefix(2))
      case .paragraph(let text), .item(let text): text
      case .table: ""
      }
    }
    #expect(
      lines == [
        "3.", "Chưa có số liệu được ghi nhận trong kỳ.", "1.",
        "Chưa có số liệu được ghi nhận trong kỳ./.",
      ])
  }

  @Test func `a report names the campaign once in full`() throws {
    let book = SmallBook(
      plan: [#""number":"07/KH-MTTQ-BTT","issued":"2026-01-26""#],
      records: [SmallBook.result("2026-05-02", #""lop-tap-huan":1"#)])
    #expect(
      try PrintedDocument(book.document("annual")).opening
        == "Thực hiện Kế hoạch số 07/KH-MTTQ-BTT ngày 26/01/2026, Ban Thường trực Ủy ban MTTQ Việt "
        + "Nam xã A báo cáo kết quả thực hiện Cuộc vận động “Toàn dân đoàn kết xây dựng nông thôn "
        + "mới, đô thị văn minh” (sau đây gọi tắt là Cuộc vận động) năm 2026 (số liệu tính từ ngày "
        + "01/01/2026 đến ngày 10/12/2026) như sau:")
  }

  @Test func `a duty's title stands in title and opening, with the half-year that follows July`()
    throws
  {
    let title = #""title":"Kết quả công tác Mặt trận""#
    let book = SmallBook(
      records: [SmallBook.result("2026-08-02", #""lop-tap-huan":1"#)],
      duties: [
        #"{"kind":"half-year",\#(title),"from":"2026-07-01","due":"2026-12-10","rule":"on"}"#,
        #"{"kind":"annual","from":"2026-07-01","due":"2026-12-20","rule":"on"}"#,
      ])
    let report = PrintedDocument(try book.document("half-year"))
    #expect(report.title == ["Kết quả công tác Mặt trận", "6 tháng cuối năm 2026"])
    #expect(
      report.opening
        == "Căn cứ Kế hoạch A, Ban Thường trực Ủy ban MTTQ Việt Nam xã A báo cáo kết quả công tác Mặt "
        + "trận 6 tháng cuối năm 2026 (số liệu tính từ ngày 01/7/2026 đến ngày 10/12/2026) như sau:"
    )
    #expect(
      try book.sentences("half-year") == ["Trong 6 tháng cuối năm, toàn xã mở 01 lớp tập huấn."])
    #expect(
      try PrintedDocument(book.document("annual")).title == [
        "Kết quả thực hiện Cuộc vận động",
        "“Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh”", "năm 2026",
      ])
  }

  @Test(arguments: [("2026-05-10", "12/5/2026"), ("2026-05-20", "20/5/2026"), ("2026-07-01", nil)])
  func `a report before its last day says up to which day it knows`(
    asOf: String, known: String?
  ) throws {
    let book = SmallBook(
      contents: [2], records: [SmallBook.result("2026-05-12", #""tong-so-ho":220"#)], asOf: asOf)
    let report = PrintedDocument(try book.document("half-year"))
    #expect(report.known == known.map { "(số liệu đến ngày \($0))" })
    #expect(
      try book.sentences("half-year").first
        == "Đến ngày \(known ?? "10/6/2026"), toàn xã có 220 hộ./.")
    let said = report.known ?? "10/6/2026"
    for text in [
      DocumentPage.text(report), DocumentMarkdown.text(report), DocumentHTML.text(report),
    ] { #expect(text.contains(said)) }
  }

  @Test func `remarks on the results stand before and in the contents`() throws {
    let book = SmallBook(
      records: [
        #""kind":"remark","report":"annual","section":"results","text":"Chung""#,
        #""kind":"remark","report":"annual","section":"results","content":1,"text":"Riêng""#,
        #""kind":"remark","report":"annual","section":"situation","content":1,"text":"Đầu""#,
      ])
    let blocks = PrintedDocument(try book.document("annual")).parts.flatMap(\.blocks)
    let texts = blocks.map { block -> String in
      switch block {
      case .heading(let text), .paragraph(let text), .item(let text): text
      case .table: ""
      }
    }
    #expect(texts.map { $0.prefix(13) } == ["Chung.", "1. Đoàn kết t", "Đầu.", "Riêng./."])
  }

  @Test func `a residential area reports by its working board`() throws {
    let book = SmallBook(
      unit: #"{"id":"a","name":"thôn Đông","level":"area","within":["xã A"]}"#,
      records: [SmallBook.result("2026-05-02", #""lop-tap-huan":1"#)])
    let report = PrintedDocument(try book.document("annual"))
    let header = try #require(report.header)
    #expect(
      [header.upper, header.body, header.board, header.number] == [
        "ỦY BAN MTTQ VIỆT NAM XÃ A", "BAN CÔNG TÁC MẶT TRẬN", "THÔN ĐÔNG", "Số: …/BC-BCTMT",
      ])
    #expect(report.signatures.map(\.authority) == ["TM. BAN CÔNG TÁC MẶT TRẬN"])
    #expect(report.signatures.map(\.title) == ["TRƯỞNG BAN"])
    #expect(report.properties.author == "Ban Công tác Mặt trận thôn Đông")
  }

  @Test func `a unit whose name has no kind is a place`() throws {
    let book = SmallBook(
      unit: #"{"id":"a","name":"Tân Hòa","level":"commune"}"#,
      records: [SmallBook.result("2026-05-02", #""lop-tap-huan":1"#)])
    #expect(try book.sentences("annual") == ["Trong năm, toàn địa bàn mở 01 lớp tập huấn."])
  }

  @Test func `tasks are counted in a sentence, and say what they wait for`() throws {
    let book = SmallBook(
      plan: [
        #"""
        "tasks":[{"id":"1","title":"Tập huấn","due":"2026-04-30"},
         {"id":"2","title":"Sơ kết","due":"2026-04-01","conditional":"có kinh phí"},
         {"id":"3","title":"Tổng kết","conditional":"khi có hướng dẫn"}]
        """#
      ],
      records: [#""kind":"task","task":"1","on":"2026-05-18","status":"done""#])
    #expect(
      try book.sentences("annual") == [
        "Kế hoạch có 03 nhiệm vụ. Đến ngày 10/12/2026, đã hoàn thành 01 nhiệm vụ, chưa thực hiện 02 "
          + "nhiệm vụ; có 01 nhiệm vụ quá hạn.",
        "Nhiệm vụ chung đã hoàn thành: Tập huấn (ngày 18/5/2026, sau hạn 30/4/2026).",
        "Nhiệm vụ chung chưa thực hiện (02):",
        "Sơ kết (hạn 01/4/2026, đã quá hạn; điều kiện: có kinh phí);",
        "Tổng kết (thực hiện khi có hướng dẫn).",
      ])
  }

  @Test func `signers' names stand on one line`() throws {
    let book = SmallBook(
      plan: [
        #"""
        "signatures":[{"authority":"TM. BAN THƯỜNG TRỰC","title":"CHỦ TỊCH","name":"Nguyễn A."},
         {"authority":"HỘI PHỤ NỮ","name":"Lê B."}]
        """#
      ])
    let lines = DocumentPage.text(PrintedDocument(try book.document("annual"))).split(
      separator: "\n")
    #expect(lines.contains { $0.contains("Nguyễn A.") && $0.contains("Lê B.") })
  }
}
