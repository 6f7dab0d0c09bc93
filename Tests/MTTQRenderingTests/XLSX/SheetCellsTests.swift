internal import MTTQRendering
internal import MTTQText
internal import Testing

@Suite struct `The cells of a workbook` {
  @Test func `hold numbers as numbers, to 15 digits, and longer ones as text`() throws {
    let numbers = ["0", "-3", "1200", "1.575", "99999999999.9999", "999999999999999"]
    let cells = try WorkbookSample(numbers.map { .number(try Quantity(jsonFigure: $0)) }).column
    #expect(cells.map(\.value) == numbers)
    #expect(cells.map(\.style) == [7, 7, 7, 8, 8, 7])
    let long = WorkbookSample([
      .number(try Quantity(jsonFigure: "1000000000000000")),
      .number(try Quantity(jsonFigure: "-123456789012.3456")),
    ])
    #expect(try long.column.map(\.value) == ["1.000.000.000.000.000", "-123.456.789.012,3456"])
    #expect(try !long.archive.text("xl/worksheets/sheet1.xml").contains("<v>"))
  }

  @Test(arguments: [
    ("1900-03-01", "61"), ("1970-01-01", "25569"), ("2000-02-29", "36585"),
    ("2026-06-30", "46203"), ("2199-12-31", "109574"),
  ])
  func `hold days as days`(day: String, serial: String) throws {
    let cell = try #require(try WorkbookSample([.day(Sample.day(day))]).column.first)
    #expect(cell == ReadCell(style: 9, value: serial))
  }

  @Test func `hold a day as text where spreadsheets count differently`() throws {
    let cell = try #require(try WorkbookSample([.day(Sample.day("1900-02-28"))]).column.first)
    #expect(cell == ReadCell(style: 6, value: "28/02/1900"))
  }

  @Test(arguments: ["=1+1", "+84 912 345 678", "-5", "@a", "0912345678", "001", "1/2", "'a"])
  func `keep what looks like a formula, a number or a day as text`(text: String) throws {
    let sample = WorkbookSample([.text(text)])
    #expect(try sample.column == [ReadCell(style: 6, value: text)])
    let xml = try sample.sheet.xml
    #expect(!xml.contains("<f") && !xml.contains("<v>"))
  }

  @Test func `hold any text of an officer as text`() throws {
    let texts = [
      "<v>&\"'\u{FFFE}", " hai  đầu ", "dòng 1\ndòng 2", "\u{7}chuông\t\u{1F}", "_x0041_ _x_",
      "\u{200F}",
    ]
    let cells = try WorkbookSample(texts.map { .text($0) }).column
    #expect(
      cells.map(\.value) == [
        "<v>&\"'\u{FFFD}", " hai  đầu ", "dòng 1\ndòng 2", "_x0007_chuông_x0009__x001F_",
        "_x005F_x0041_ _x_", "\u{FFFD}",
      ])
    let xml = try WorkbookSample(texts.map { .text($0) }).sheet.xml
    #expect(xml.contains("<t xml:space=\"preserve\"> hai  đầu </t>"))
    #expect(xml.utf8.allSatisfy { $0 >= 0x20 || $0 == 0x0A })
  }

  @Test func `cut a text that is longer than a cell may be, and say so`() throws {
    let most = 32_767
    let texts = [
      String(repeating: "đ", count: most), String(repeating: "đ", count: most + 1),
      String(repeating: "🌳", count: most),
    ]
    let cells = try WorkbookSample(texts.map { .text($0) }).column.map { $0.value ?? "" }
    #expect(cells.map(\.utf16.count) == [most, most, most])
    #expect(cells[0] == texts[0])
    #expect(cells[1] == String(texts[1].dropLast(2)) + "…")
    #expect(cells[2].hasSuffix("🌳…"))
  }

  @Test func `say nothing where there is nothing`() throws {
    #expect(try WorkbookSample([.empty]).column == [ReadCell(style: 5, value: nil)])
  }
}
