internal import MTTQCore
internal import MTTQRendering
internal import MTTQText
internal import TestSupport
internal import Testing

@Suite struct ReportCSVTests {
  @Test(arguments: [
    ("tan-hoa-2026", "half-year", "2026-06-09"), ("tuyen-quang-2018", "quarter-2", "2018-06-21"),
  ])
  func `the figures are a table with a row an indicator`(
    name: String, id: String, asOf: String
  ) throws {
    let document = try Sample.document(id, of: name, asOf: asOf)
    try Golden.expect(ReportCSV.text(document), equals: "reports/\(name)/\(id).csv")
  }

  @Test(arguments: ReportTable.allCases)
  func `every table of a report can be had`(table: ReportTable) throws {
    let document = try Sample.document("half-year", of: "tan-hoa-2026", asOf: "2026-06-09")
    try Golden.expect(
      ReportCSV.text(document, table: table, separator: .semicolon),
      equals: "reports/tan-hoa-2026/half-year.\(table.rawValue).csv")
  }

  @Test func `a table reads back as it was written, with as many cells in every row`() throws {
    let document = try Sample.document("annual", of: "cam-pho-2026", asOf: "2026-11-21")
    for table in ReportTable.allCases {
      for separator in CSVText.Separator.allCases {
        let text = ReportCSV.text(document, table: table, separator: separator)
        let read = Table(try CSVTable(SourceText(path: "", bytes: Array(text.utf8))))
        let rows = Array(read.rows)
        #expect(rows.count == table.table(of: document).rows.count + 1)
        #expect(rows.allSatisfy { $0.cells.last?.column ?? 0 <= rows[0].cells.count })
        #expect(!rows.contains { !$0.isSound })
      }
    }
  }

  @Test func `a number has a point beside a comma, and a comma beside a semicolon`() throws {
    let document = try Sample.document("annual", of: "cam-pho-2026", asOf: "2026-11-21")
    #expect(ReportCSV.text(document).contains(",km,1.5,1.575,1.575,105,"))
    #expect(
      ReportCSV.text(document, separator: .semicolon)
        .contains(";km;\"1,5\";\"1,575\";\"1,575\";105;"))
  }

  @Test func `what nobody recorded is empty and a recorded zero is not`() throws {
    let document = try Sample.document("annual", of: "hoi-an-2019", asOf: "2019-11-21")
    let rows = ReportCSV.text(document).split(separator: "\r\n")
    let zero = try #require(rows.first { $0.hasSuffix(",ngay-hoi-thu-quy") })
    #expect(zero.contains(",lần,0,0,0,,,"))
    let silent = ReportCSV.text(
      try Sample.document("half-year", of: "hoi-an-2019", asOf: "2019-03-01"))
    #expect(silent.split(separator: "\r\n").contains { $0.contains(",lần,0,,,") })
  }
}
