internal import MTTQCore
internal import MTTQRendering
internal import MTTQText
internal import TestSupport
internal import Testing

@Suite struct `A report as a workbook` {
  @Test(arguments: PrintedSample.all)
  func `has a sheet for each table that has rows, in their order`(sample: PrintedSample) throws {
    let document = try sample.document
    let archive = try PrintedArchive(ReportXLSX.bytes(document))
    let filled = ReportTable.allCases.filter { !$0.table(of: document).rows.isEmpty }
    #expect(!filled.isEmpty)
    #expect(
      archive.paths == [
        "[Content_Types].xml", "_rels/.rels", "xl/_rels/workbook.xml.rels", "xl/workbook.xml",
        "docProps/core.xml", "docProps/app.xml",
      ] + filled.indices.map { "xl/worksheets/sheet\($0 + 1).xml" } + ["xl/styles.xml"])
    for (place, kind) in filled.enumerated() {
      let sheet = ReadSheet(try archive.text("xl/worksheets/sheet\(place + 1).xml"))
      let rows = sheet.rows(from: try #require(sheet.frozen))
      let table = kind.table(of: document)
      #expect(rows.first == table.columns.map(\.title))
      #expect(rows.count == table.rows.count + 1)
    }
  }

  @Test(arguments: PrintedSample.all)
  func `has the values that CSV has`(sample: PrintedSample) throws {
    let document = try sample.document
    let archive = try PrintedArchive(ReportXLSX.bytes(document))
    let filled = ReportTable.allCases.filter { !$0.table(of: document).rows.isEmpty }
    for (place, kind) in filled.enumerated() {
      let sheet = ReadSheet(try archive.text("xl/worksheets/sheet\(place + 1).xml"))
      let rows = sheet.rows(from: try #require(sheet.frozen) + 1)
      let csv = ReportCSV.text(document, table: kind)
      let read = Table(try CSVTable(SourceText(path: "", bytes: Array(csv.utf8)))).rows.dropFirst()
      // Days are numbers here.
      let days = kind.table(of: document).columns.firstIndex { $0.title.hasPrefix("Ngày") }
      for (row, expected) in zip(rows, read) {
        for column in 0..<kind.table(of: document).columns.count where column != days {
          #expect(row[column] ?? "" == expected.cell(column + 1)?.text ?? "")
        }
      }
    }
  }

  @Test(arguments: PrintedSample.all)
  func `is the same bytes for the same report`(sample: PrintedSample) throws {
    #expect(try ReportXLSX.bytes(sample.document) == ReportXLSX.bytes(sample.document))
  }

  @Test func `has this sheet inside`() throws {
    let document = try Sample.document("half-year", of: "tan-hoa-2026", asOf: "2026-06-09")
    let archive = try PrintedArchive(ReportXLSX.bytes(document))
    try Golden.expect(
      archive.text("xl/worksheets/sheet1.xml"), equals: "reports/tan-hoa-2026/half-year.sheet1.xml")
  }

  @Test func `says at the head of each sheet what must be said`() throws {
    var document = try PrintedSample.annual.document
    document.errors = 3
    document.names = [:]
    let archive = try PrintedArchive(ReportXLSX.bytes(document))
    for path in archive.paths where path.hasPrefix("xl/worksheets/") {
      let sheet = ReadSheet(try archive.text(path))
      #expect(sheet["A1"]?.value?.hasPrefix("BẢN IN CHƯA DÙNG ĐƯỢC: sổ có 03 lỗi") == true)
      #expect(sheet["A2"]?.value == "Bản in có họ tên chủ hộ: chỉ lưu tại cơ quan, không gửi đi.")
    }
  }

  @Test func `has a sheet even where no table has a row`() throws {
    var book = SmallBook()
    book.households = nil
    let archive = try PrintedArchive(ReportXLSX.bytes(book.document("half-year")))
    #expect(archive.paths.contains("xl/worksheets/sheet1.xml"))
  }
}
