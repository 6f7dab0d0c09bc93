internal import MTTQRendering
internal import MTTQText
internal import Testing

@Suite struct `The sheet of a workbook` {
  @Test func `has notices, title and day above the header, and an empty row between`() throws {
    let sheet = try WorkbookSample(
      columns: ["STT", "Tên"], rows: [[.number(Quantity(1)), .text("a")]], notices: ["Chú ý"]
    ).sheet
    #expect(
      sheet.rows(from: 1)
        == [["Chú ý"], ["Tiêu đề"], ["Số liệu đến ngày 30/6/2026"], ["STT", "Tên"], ["1", "a"]])
    #expect(sheet["A5"]?.style == 4)
    #expect(sheet["A4"] == nil)
    #expect(sheet.xml.contains("<mergeCell ref=\"A1:B1\"/><mergeCell ref=\"A2:B2\"/>"))
    #expect(sheet.xml.contains("<mergeCells count=\"3\">"))
  }

  @Test func `stands still down to its header, and repeats it on paper`() throws {
    let sample = WorkbookSample(columns: ["A"], rows: [[.text("a")]], name: "Quỹ 'a'")
    let sheet = try sample.sheet
    #expect(sheet.frozen == 4)
    #expect(sheet.xml.contains("topLeftCell=\"A5\" activePane=\"bottomLeft\" state=\"frozen\""))
    #expect(
      try sample.archive.text("xl/workbook.xml").contains(
        "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">"
          + "&#39;Quỹ &#39;&#39;a&#39;!$4:$4</definedName>"))
  }

  @Test(arguments: [(1, "portrait"), (8, "portrait"), (9, "landscape"), (30, "landscape")])
  func `is A4, upright to eight columns, fitted to the width`(
    columns: Int, orientation: String
  ) throws {
    let titles = (1...columns).map { "Cột \($0)" }
    let xml = try WorkbookSample(columns: titles, rows: [titles.map { .text($0) }]).sheet.xml
    #expect(xml.contains("<pageSetUpPr fitToPage=\"1\"/>"))
    #expect(
      xml.contains(
        "<pageSetup paperSize=\"9\" orientation=\"\(orientation)\" fitToWidth=\"1\""
          + " fitToHeight=\"0\"/>"))
    #expect(xml.contains(columns == 30 ? "<c r=\"AD5\"" : "<c r=\"A5\""))
  }

  @Test func `has columns as wide as what is in them, but wraps what is wider than 60 digits`()
    throws
  {
    let wide = String(repeating: "0", count: 59)
    let widths = try WorkbookSample(
      columns: ["A", "B", "C", "D", "Thực hiện trong kỳ"],
      rows: [[.text(wide), .text(wide + "00"), .number(Quantity(1_234_567)), .empty, .empty]]
    ).sheet.xml.split(separator: "width=\"").dropFirst().compactMap {
      Int($0.prefix { $0 != "\"" })
    }
    #expect(widths.prefix(4) == [61, 62, 10, 6])
    #expect((6...12).contains(widths[4]))
  }

  @Test func `has a name that a spreadsheet takes, and no other sheet has`() throws {
    let names = [
      "Thôn 1/2: [a]*?\\", "", "'Quỹ'", "quỹ", String(repeating: "Khu dân cư ", count: 9),
      String(repeating: "Khu dân cư ", count: 9), "A & B",
    ]
    let sample = WorkbookSample(
      names.map { WorkbookSheet(name: $0, title: "", lines: [], columns: ["A"], rows: []) })
    let read = try sample.archive.text("xl/workbook.xml").split(separator: "<sheet name=\"")
      .dropFirst().map { String($0.prefix { $0 != "\"" }) }
    #expect(
      read == [
        "Thôn 1 2 a", "Bảng", "Quỹ", "quỹ (2)", "Khu dân cư Khu dân cư Khu dân",
        "Khu dân cư Khu dân cư Khu (2)", "A &amp; B",
      ])
  }
}
