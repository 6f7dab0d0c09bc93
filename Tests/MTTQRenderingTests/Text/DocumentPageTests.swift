internal import MTTQCore
internal import MTTQRendering
internal import MTTQText
internal import TestSupport
internal import Testing

@Suite struct DocumentPageTests {
  @Test(arguments: [
    ("cam-pho-2026", "half-year", "2026-05-12"), ("cam-pho-2026", "annual", "2026-11-21"),
    ("cam-pho-2019", "annual", "2019-11-21"), ("tuyen-quang-2018", "quarter-2", "2018-06-21"),
    ("hoi-an-2019", "annual", "2019-11-21"), ("binh-an-dong-2026", "annual", "2026-12-21"),
    ("tan-hoa-2026", "half-year", "2026-06-09"),
  ])
  func `a report is printed in the form that an office sends`(
    name: String, id: String, asOf: String
  ) throws {
    let document = try Sample.document(id, of: name, asOf: asOf)
    try Golden.expect(
      DocumentPage.text(PrintedDocument(document)), equals: "reports/\(name)/\(id).txt")
  }

  @Test(arguments: [60, 80, 100, 160], ["cam-pho-2026", "cam-pho-2019", "hoi-an-2019"])
  func `no line is wider than the page or ends in a blank`(width: Int, name: String) throws {
    let document = try Sample.document("annual", of: name, asOf: "2026-12-31")
    for line in DocumentPage.text(PrintedDocument(document), width: width).split(separator: "\n") {
      #expect(String(line).displayWidth <= width)
      #expect(line.last != " ")
    }
  }

  @Test(arguments: ["cam-pho-2026", "cam-pho-2019"])
  func `colour adds escapes and nothing else`(name: String) throws {
    let document = try Sample.document("annual", of: name, asOf: "2026-12-31")
    let coloured = DocumentPage.text(PrintedDocument(document), style: .ansi)
    #expect(coloured.contains("\u{1B}["))
    #expect(coloured.withoutEscapes == DocumentPage.text(PrintedDocument(document)))
  }

  @Test func `a print with names shows them, says that it stays, and one without shows none`()
    throws
  {
    let name = "Nguyễn Thị A."
    var document = try Sample.document("annual", of: "cam-pho-2026", asOf: "2026-11-21")
    #expect(!DocumentPage.text(PrintedDocument(document)).contains(name))
    document.names = ["h001": name]
    let text = DocumentPage.text(PrintedDocument(document))
    #expect(text.contains(name))
    #expect(text.hasPrefix("Bản in có họ tên chủ hộ: chỉ lưu tại cơ quan, không gửi đi.\n"))
  }

  @Test func `a print of a book with errors says so at its head`() throws {
    var document = try Sample.document("annual", of: "cam-pho-2026", asOf: "2026-11-21")
    document.errors = 3
    #expect(
      DocumentPage.text(PrintedDocument(document)).hasPrefix(
        "BẢN IN CHƯA DÙNG ĐƯỢC: sổ có 03 lỗi, các dòng lỗi"))
  }

  @Test func `number and date stand in the head where they are given`() throws {
    var document = try Sample.document("annual", of: "cam-pho-2026", asOf: "2026-11-21")
    document.number = "12/BC-MTTQ-BTT"
    document.date = try Sample.day("2026-02-05")
    let text = DocumentPage.text(PrintedDocument(document))
    #expect(text.contains("Số: 12/BC-MTTQ-BTT"))
    #expect(text.contains("Cẩm Phô, ngày 05 tháng 02 năm 2026"))
  }

  @Test func `the end mark stands once, behind the last sentence of the body`() throws {
    let report = PrintedDocument(
      try Sample.document("annual", of: "cam-pho-2026", asOf: "2026-11-21"))
    let text = DocumentPage.text(report)
    #expect(text.split(separator: "\n").count { $0.hasSuffix("./.") } == 1)
    #expect(report.parts.map(\.numeral) == ["I", "II", "III", "IV", "V"])
  }

  @Test func `several signers stand in two columns, the recipients under them`() throws {
    var document = try Sample.document("annual", of: "cam-pho-2026", asOf: "2026-11-21")
    let plan = try Sample.plan(seed: "duc-co-2017")
    document = PrintableReport(report: document.report, plan: plan)
    let body = DocumentPage.text(PrintedDocument(document)).split(separator: "PHỤ LỤC 1")[0]
    let lines = body.split(separator: "\n").map(String.init)
    let heads = lines.filter { $0.contains("TM. BAN THƯỜNG") }
    #expect(heads.count == 3)
    #expect(heads.allSatisfy { $0.split(separator: "TM.").count == 3 })
    let recipients = try #require(lines.firstIndex { $0.hasPrefix("Nơi nhận:") })
    #expect(recipients > (lines.lastIndex { $0.contains("TM. BAN THƯỜNG") } ?? .max))
  }
}
