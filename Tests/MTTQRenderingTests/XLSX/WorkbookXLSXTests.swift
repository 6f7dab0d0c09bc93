internal import MTTQRendering
internal import MTTQText
internal import Testing

@Suite struct `A workbook as a file` {
  @Test func `names each of its parts where a reader looks for it`() throws {
    let archive = try PrintedArchive(ReportXLSX.bytes(PrintedSample.annual.document))
    let types = try archive.text("[Content_Types].xml")
    let related = try archive.text("_rels/.rels") + archive.text("xl/_rels/workbook.xml.rels")
    let workbook = try archive.text("xl/workbook.xml")
    for path in archive.paths where path.hasSuffix(".xml") && path != "[Content_Types].xml" {
      #expect(types.contains("PartName=\"/\(path)\""))
      let target = path == "xl/workbook.xml" ? path : path.replacing("xl/", with: "")
      #expect(related.contains("Target=\"\(target)\""))
      if path.hasPrefix("xl/worksheets/sheet") {
        let id = path.dropFirst("xl/worksheets/".count).dropLast(".xml".count)
        #expect(workbook.contains(" r:id=\"\(id)\"/>"))
        #expect(related.contains("Id=\"\(id)\""))
      }
    }
  }

  @Test func `has as many styles as its cells name`() throws {
    let archive = try PrintedArchive(ReportXLSX.bytes(PrintedSample.annual.document))
    let styles = try archive.text("xl/styles.xml")
    let formats = styles.split(separator: "<cellXfs")[1].split(separator: "</cellXfs>")[0]
    let count = formats.split(separator: "<xf ").count - 1
    #expect(formats.hasPrefix(" count=\"\(count)\""))
    for path in archive.paths where path.hasPrefix("xl/worksheets/") {
      for (place, cell) in ReadSheet(try archive.text(path)).cells {
        #expect((0..<count).contains(cell.style), "\(path) \(place)")
      }
    }
  }

  @Test func `bears the mark of its sheets in their order`() throws {
    let bytes = ReportXLSX.bytes(try PrintedSample.annual.document)
    let archive = try PrintedArchive(bytes)
    let sheets = try archive.paths.filter { $0.hasPrefix("xl/worksheets/") }
      .flatMap { Array(try archive.text($0).utf8) }
    let digits = String(CRC32.checksum(sheets.span), radix: 16)
    let mark = "mttq:" + String(repeating: "0", count: 8 - digits.utf8.count) + digits
    #expect(
      try archive.text("docProps/core.xml").contains("<dc:identifier>\(mark)</dc:identifier>"))
    #expect(WorkbookXLSX.isAsPrinted(bytes))
    #expect(!DocumentDOCX.isAsPrinted(bytes))
  }

  @Test func `is as printed however it is packed, and not with a sheet more, less or edited`()
    throws
  {
    let archive = try PrintedArchive(ReportXLSX.bytes(PrintedSample.annual.document))
    let parts = try archive.paths.map { ($0, try archive.text($0)) }
    #expect(WorkbookXLSX.isAsPrinted(packed(parts.reversed())))
    let last = try #require(archive.paths.last { $0.hasPrefix("xl/worksheets/") })
    #expect(!WorkbookXLSX.isAsPrinted(packed(parts.filter { $0.0 != last })))
    #expect(!WorkbookXLSX.isAsPrinted(packed(parts + [("xl/worksheets/sheet99.xml", "<a/>")])))
    #expect(
      !WorkbookXLSX.isAsPrinted(
        packed(parts.map { ($0, $0 == last ? $1.replacing("</t>", with: " </t>") : $1) })))
    #expect(
      !WorkbookXLSX.isAsPrinted(packed(parts.filter { !$0.0.hasPrefix("xl/worksheets/") })))
  }

  @Test func `is not as printed where it is no workbook, or not a whole one`() throws {
    let bytes = ReportXLSX.bytes(try PrintedSample.annual.document)
    #expect(!WorkbookXLSX.isAsPrinted([]))
    #expect(!WorkbookXLSX.isAsPrinted(Array("báo cáo".utf8)))
    #expect(!WorkbookXLSX.isAsPrinted(Array(bytes.prefix(bytes.count / 2))))
    #expect(!WorkbookXLSX.isAsPrinted(DocumentDOCX.bytes(try PrintedSample.annual.report)))
  }

  private func packed(_ parts: [(String, String)]) -> [UInt8] {
    var archive = ZIPArchive()
    for (path, text) in parts { archive.add(path, text) }
    return archive.bytes
  }
}
