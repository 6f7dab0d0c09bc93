internal import MTTQCore
internal import MTTQRendering
internal import MTTQText
internal import TestSupport
internal import Testing

@Suite struct `Blank forms as a workbook` {
  @Test func `have this sheet inside`() throws {
    let sample = try FormSample("half-year", of: .area, book: Sample.book("tan-hoa-2026"))
    try Golden.expect(sample.xml(), equals: "reports/tan-hoa-2026/half-year.form1.xml")
  }

  @Test func `have a sheet for each sender, named for it`() throws {
    let sample = try FormSample("half-year", of: .area, book: Sample.book("tan-hoa-2026"))
    let names = try sample.archive.text("xl/workbook.xml").split(separator: "<sheet name=\"")
      .dropFirst().map { String($0.prefix { $0 != "\"" }) }
    #expect(names == ["thôn Đông &amp; Tây", "thôn Nam", "thôn Bắc", "thôn Nam Bắc"])
    for (place, form) in sample.forms.forms.enumerated() {
      let sheet = ReadSheet(try sample.xml(ofSheet: place + 1))
      #expect(sheet["A1"]?.value == form.mark.text)
    }
  }

  @Test func `say what is asked for, what is recorded and whose figure is that of a day`() throws {
    var small = SmallBook()
    small.plan = [#""areas":[{"id":"thon-1","name":"Một","kind":"thôn"}]"#]
    small.records = [
      #""kind":"result","on":"2026-02-01","area":"thon-1","values":{"cay-xanh":12.5}"#
    ]
    let sample = try FormSample(
      "half-year", of: .area, book: small.book,
      asking: ["cay-xanh", "tong-so-ho", "quy-vi-nguoi-ngheo-thu"])
    let sheet = ReadSheet(try sample.xml())
    let rows = sheet.rows(from: 1)
    #expect(rows[1] == ["BIỂU SỐ LIỆU BÁO CÁO 6 THÁNG ĐẦU NĂM 2026"])
    #expect(
      rows[2] == [
        "Kỳ báo cáo: 6 tháng đầu năm 2026 (từ ngày 01/01/2026 đến ngày 10/6/2026)"
      ])
    #expect(rows[3][0]?.hasPrefix("Nơi nhận: ") == true)
    #expect(rows[4] == ["Khu dân cư: thôn Một"])
    #expect(rows[6][0]?.contains("dấu * ở cột STT") == true)
    #expect(
      Array(rows[7...10]) == [
        ["STT", "Mã", "Chỉ tiêu", "Đơn vị tính", "Đã ghi", "Số lượng", "Ghi chú"],
        [
          "1", "quy-vi-nguoi-ngheo-thu", "Quỹ “Vì người nghèo” vận động được", "đồng", nil, nil,
          nil,
        ],
        ["2*", "tong-so-ho", "Tổng số hộ", "hộ", nil, nil, nil],
        ["3", "cay-xanh", "Cây xanh trồng mới", "cây", "12.5", nil, nil],
      ])
    #expect(
      rows[11...].map { $0[0] } == [
        "Ngày …… tháng …… năm ……", "NGƯỜI LẬP BIỂU", "(Ký, ghi rõ họ tên)",
      ])
    // An empty row lies between the table and who signs.
    #expect(!sheet.xml.contains("<row r=\"13\""))
    #expect(sheet.xml.contains("<row r=\"14\"") && sheet["D14"]?.value?.hasPrefix("Ngày") == true)
  }

  @Test func `say nothing of figures of a day where none is asked for`() throws {
    let sample = try FormSample(
      "half-year", of: .org, book: Sample.book("tan-hoa-2026"), asking: ["cay-xanh"])
    let sheet = try sample.xml()
    #expect(!sheet.contains("dấu *"))
    #expect(sheet.contains("Tổ chức: "))
  }

  @Test func `take numbers from 0 on where they are asked for, and nothing elsewhere`() throws {
    let sample = try FormSample("half-year", of: .org, book: Sample.book("tan-hoa-2026"))
    let sheet = ReadSheet(try sample.xml())
    let rows = try rows(of: sheet, sample)
    #expect(
      sheet.xml.contains(
        "<dataValidation type=\"decimal\" operator=\"greaterThanOrEqual\" allowBlank=\"1\""
          + " showErrorMessage=\"1\" errorTitle=\"Số lượng chưa đúng\""))
    #expect(
      sheet.xml.contains(
        "sqref=\"F\(rows.lowerBound):F\(rows.upperBound)\"><formula1>0</formula1>"))
    #expect(
      sheet.xml.contains("<sheetProtection sheet=\"1\" objects=\"1\" scenarios=\"1\""))
    let styles = try sample.archive.text("xl/styles.xml").split(separator: "<cellXfs")[1]
      .split(separator: "</cellXfs>")[0].split(separator: "<xf ").dropFirst()
    let unlocked = Set(
      styles.enumerated().filter { $1.contains("<protection locked=\"0\"/>") }.map(\.offset))
    #expect(unlocked.count == 5)
    for (place, cell) in sheet.cells {
      let row = try #require(Int(place.dropFirst()))
      let isAsked = rows.contains(row) && (place.first == "F" || place.first == "G")
      #expect(unlocked.contains(cell.style) == (isAsked || row > rows.upperBound), "\(place)")
    }
  }

  @Test func `are printed upright, a sender's pages counted by themselves`() throws {
    let sample = try FormSample("half-year", of: .org, book: Sample.book("tan-hoa-2026"))
    let xml = try sample.xml()
    #expect(
      xml.contains(
        "<pageSetup paperSize=\"9\" firstPageNumber=\"1\" orientation=\"portrait\" fitToWidth=\"1\""
          + " fitToHeight=\"0\" useFirstPageNumber=\"1\"/>"))
    #expect(xml.contains("<oddFooter>&amp;L&amp;A&amp;RTrang &amp;P</oddFooter>"))
    let header = try rows(of: ReadSheet(xml), sample).lowerBound - 1
    #expect(
      try sample.archive.text("xl/workbook.xml").contains("$\(header):$\(header)</definedName>"))
  }

  @Test func `are the same bytes each time, and known as not filled in`() throws {
    let sample = try FormSample("half-year", of: .org, book: Sample.book("tan-hoa-2026"))
    let bytes = FormXLSX.bytes(sample.forms)
    #expect(bytes == FormXLSX.bytes(sample.forms))
    #expect(WorkbookXLSX.isAsPrinted(bytes))
  }

  /// The rows of the table below its header.
  private func rows(of sheet: ReadSheet, _ sample: FormSample) throws -> ClosedRange<Int> {
    let header = try #require(sheet.cells.first { $0.cell.value == "Mã" }?.place)
    let first = try #require(Int(header.dropFirst())) + 1
    return first...(first + sample.forms.indicators.count - 1)
  }
}
