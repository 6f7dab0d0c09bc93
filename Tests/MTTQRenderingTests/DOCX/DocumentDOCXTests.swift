internal import MTTQCore
internal import MTTQRendering
internal import MTTQText
internal import TestSupport
internal import Testing

@Suite struct `A report as DOCX` {
  @Test(arguments: PrintedSample.all)
  func `is an archive whose heads, directory and checks agree`(sample: PrintedSample) throws {
    let archive = try PrintedArchive(DocumentDOCX.bytes(try sample.report))
    #expect(
      archive.paths == [
        "[Content_Types].xml", "_rels/.rels", "word/_rels/document.xml.rels",
        "word/document.xml", "docProps/core.xml", "docProps/app.xml", "word/styles.xml",
        "word/numbering.xml", "word/settings.xml", "word/fontTable.xml", "word/header1.xml",
      ])
  }

  @Test(arguments: [
    ("tan-hoa-2026", "half-year", "2026-06-09"), ("tuyen-quang-2018", "quarter-2", "2018-06-21"),
  ])
  func `has this document inside`(name: String, id: String, asOf: String) throws {
    let report = PrintedDocument(try Sample.document(id, of: name, asOf: asOf))
    let document = try PrintedArchive(DocumentDOCX.bytes(report)).text("word/document.xml")
    try Golden.expect(document, equals: "reports/\(name)/\(id).document.xml")
  }

  @Test func `names each of its parts where a reader looks for it`() throws {
    let archive = try PrintedSample.annual.archive
    let types = try archive.text("[Content_Types].xml")
    let related = try archive.text("_rels/.rels") + archive.text("word/_rels/document.xml.rels")
    for path in archive.paths where path.hasSuffix(".xml") && path != "[Content_Types].xml" {
      #expect(types.contains("PartName=\"/\(path)\""))
      let target = path.hasPrefix("word/d") ? path : path.replacing("word/", with: "")
      #expect(related.contains("Target=\"\(target)\""))
    }
  }

  @Test(arguments: PrintedSample.all)
  func `is the same bytes for the same report`(sample: PrintedSample) throws {
    #expect(try DocumentDOCX.bytes(sample.report) == DocumentDOCX.bytes(sample.report))
  }

  @Test(arguments: PrintedSample.all)
  func `says every word of the report in its order`(sample: PrintedSample) throws {
    let report = try sample.report
    let text = DOCXText(try sample.archive.text("word/document.xml"))
    // A name at the head is broken into lines where it has to be.
    let said = text.paragraphs.map { $0.words.replacing("\n", with: " ") }.filter { !$0.isEmpty }
    #expect(said == report.words.map { $0.replacing("\n", with: " ") }.filter { !$0.isEmpty })
  }

  @Test(arguments: PrintedSample.all)
  func `has only paragraphs and tables of named styles`(sample: PrintedSample) throws {
    let document = try sample.archive.text("word/document.xml")
    let styles = try sample.archive.text("word/styles.xml")
    for style in Set(DOCXText(document).paragraphs.map(\.style)) {
      #expect(styles.contains("w:styleId=\"\(style)\""))
    }
    #expect(!document.contains("<w:rPr>"))
  }

  @Test func `has the parts and their sections in the outline`() throws {
    let report = try PrintedSample.annual.report
    let text = DOCXText(try PrintedSample.annual.archive.text("word/document.xml"))
    #expect(text.words("Heading1") == report.parts.map { "\($0.numeral). \($0.title)" })
    #expect(text.words("Heading2").first?.hasPrefix("1. ") == true)
    let styles = try PrintedSample.annual.archive.text("word/styles.xml").split(separator: "\n")
    for (style, level) in [("Heading1", 0), ("Heading2", 1), ("Appendix", 0)] {
      let style = try #require(styles.first { $0.contains("w:styleId=\"\(style)\"") })
      #expect(style.contains("<w:outlineLvl w:val=\"\(level)\"/>"))
      #expect(style.contains("<w:keepNext/>"))
    }
  }

  @Test func `says in its properties whose report it is and of which day`() throws {
    let core = try PrintedSample.annual.archive.text("docProps/core.xml")
    #expect(core.contains("<dc:language>vi-VN</dc:language>"))
    #expect(core.contains("W3CDTF\">2026-11-21T00:00:00Z</dcterms:created>"))
    let report = try PrintedSample.annual.report
    #expect(core.contains("<dc:title>\(report.properties.title)</dc:title>"))
    #expect(core.contains("<dc:creator>\(report.properties.author)</dc:creator>"))
  }
}
