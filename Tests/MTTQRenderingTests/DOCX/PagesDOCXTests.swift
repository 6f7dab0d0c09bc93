internal import MTTQCore
internal import MTTQRendering
internal import MTTQText
internal import Testing

@Suite struct `The pages of a DOCX` {
  @Test func `are A4 with the margins of the decree, lying where a table needs it`() throws {
    let sheets = try document().sheets
    #expect(
      sheets
        == [
          "w:w=\"11906\" w:h=\"16838\"", "w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"",
          "w:w=\"11906\" w:h=\"16838\"", "w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"",
          "w:w=\"11906\" w:h=\"16838\"",
        ].prefix(sheets.count).map { $0 })
    #expect(sheets.count > 1)
    for section in try document().components("<w:pgMar").dropFirst() {
      #expect(
        section.hasPrefix(" w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1701\""))
    }
  }

  @Test func `carry their number from the second on, through all sections`() throws {
    let archive = try PrintedSample.annual.archive
    let document = try document()
    let sections = document.components("<w:sectPr>").dropFirst()
    #expect(sections.count > 1)
    for (place, section) in sections.enumerated() {
      #expect(section.hasPrefix("<w:headerReference w:type=\"default\" r:id=\"header\"/>"))
      let section = section.components("</w:sectPr>")[0]
      #expect(section.contains("<w:titlePg/>") == (place == 0))
      #expect(!section.contains("pgNumType"))
    }
    #expect(try archive.text("word/header1.xml").contains("<w:fldSimple w:instr=\" PAGE \">"))
  }

  @Test(arguments: PrintedSample.all)
  func `begin anew with each appendix but a short one`(sample: PrintedSample) throws {
    let document = try sample.archive.text("word/document.xml")
    let appendices = try sample.report.appendices
    let broken = document.components("<w:pageBreakBefore/>").count - 1
    let turned = document.sheets.count - 1
    let short = appendices.filter { $0.tables.reduce(0) { $0 + $1.rows.count } <= 12 }
    #expect(broken + turned <= appendices.count)
    #expect(broken + turned >= appendices.count - short.count)
  }

  @Test(arguments: PrintedSample.all)
  func `repeat the heads of a table and break no row`(sample: PrintedSample) throws {
    let tables = try sample.archive.text("word/document.xml").components("<w:tbl>").dropFirst()
      .filter { $0.contains("w:val=\"FigureTable\"") }
    #expect(tables.isEmpty == (sample.id == "quarter-2"))
    for table in tables {
      let rows = table.components("<w:tr>").dropFirst()
      #expect(rows.first?.hasPrefix("<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>") == true)
      #expect(rows.count { $0.contains("<w:tblHeader/>") } == 1)
      #expect(rows.allSatisfy { $0.hasPrefix("<w:trPr><w:cantSplit/>") })
    }
  }

  @Test func `let a row run over that would not find room`() throws {
    var document = try Sample.document("annual", of: "cam-pho-2026", asOf: "2026-11-21")
    let name = String(repeating: "Nguyễn Thị Rất Dài ", count: 200)
    document.names = ["h001": name]
    let xml = try PrintedArchive(DocumentDOCX.bytes(PrintedDocument(document)))
      .text("word/document.xml")
    let row = try #require(xml.components("<w:tr>").first { $0.contains(">\(name)<") })
    #expect(!row.contains("<w:cantSplit/>"))
    #expect(!row.contains("<w:keepNext/>"))
  }

  @Test(arguments: PrintedSample.all)
  func `hold tables whose columns fill the sheet`(sample: PrintedSample) throws {
    let tables = try sample.archive.text("word/document.xml").components("<w:tblGrid>")
    for table in tables.dropFirst() {
      let widths = table.components("</w:tblGrid>")[0].components("w:w=\"").dropFirst()
        .compactMap { Int($0.prefix { $0 != "\"" }) }
      #expect([9071, 14003].contains(widths.reduce(0, +)))
    }
  }

  @Test func `show several signers two in a row, the recipients under them`() throws {
    let document = PrintableReport(
      report: try Sample.document("annual", of: "cam-pho-2026", asOf: "2026-11-21").report,
      plan: try Sample.plan(seed: "duc-co-2017"))
    let report = PrintedDocument(document)
    let xml = try PrintedArchive(DocumentDOCX.bytes(report)).text("word/document.xml")
    let table = try #require(xml.components("<w:tbl>").first { $0.contains("\"Signer\"") })
    let rows = table.components("</w:tbl>")[0].components("<w:tr>").dropFirst()
    #expect(report.signatures.count == 6)
    #expect(rows.map { $0.components("\"SignerName\"").count - 1 } == [2, 2, 2, 0])
    #expect(rows.last?.contains("\"RecipientsHead\"") == true)
  }

  @Test func `take any text of an officer as text`() throws {
    var document = try Sample.document("annual", of: "cam-pho-2026", asOf: "2026-11-21")
    document.number = "<w:p>&\"'\u{200F}\u{0}\n\tĐ"
    let xml = try PrintedArchive(DocumentDOCX.bytes(PrintedDocument(document)))
      .text("word/document.xml")
    #expect(
      xml.contains(
        "Số: &lt;w:p&gt;&amp;&quot;&#39;\u{FFFD}␀</w:t><w:br/><w:t xml:space=\"preserve\">"
          + "</w:t><w:tab/><w:t xml:space=\"preserve\">Đ</w:t>"))
  }

  private func document() throws -> String {
    try PrintedSample.annual.archive.text("word/document.xml")
  }
}

extension String {
  fileprivate func components(_ mark: String) -> [String] {
    split(separator: mark, omittingEmptySubsequences: false).map(String.init)
  }

  /// The sheets of the sections, each as the file describes it.
  fileprivate var sheets: [String] {
    components("<w:pgSz ").dropFirst().map { $0.components("/>")[0] }
  }
}
