internal import MTTQText

/// A workbook as a file for a spreadsheet program (tables.md, “Files that are written”). The same
/// workbook gives the same bytes.
///
/// Texts stand in the cells themselves, and not in a part of their own that cells point to: so the
/// mark of a print covers all that a sheet says, a sheet is written in one pass, and what repeats is
/// taken together by Deflate all the same.
///
/// Source: ECMA-376, transitional; the elements stand in the order of its schema.
package enum WorkbookXLSX {
  /// The bytes of the file.
  package static func bytes(_ workbook: PrintedWorkbook) -> [UInt8] {
    let sheets = workbook.sheets.enumerated().map { place, sheet in
      OfficePart(
        path(ofSheet: place), .sheet, SheetXML(sheet, isShown: place == 0).text,
        id: WorkbookXML.id(of: place))
    }
    var words: [UInt8] = []
    for sheet in sheets { words += sheet.text.utf8 }
    let whole = [
      OfficePart("xl/workbook.xml", .workbook, WorkbookXML.text(workbook)),
      OfficePart(
        PrintMark.corePath, .core, workbook.properties.coreXML(PrintMark(words.span))),
      OfficePart("docProps/app.xml", .app, PrintedProperties.appXML),
    ]
    let below = sheets + [OfficePart("xl/styles.xml", .sheetStyles, SheetStylesXML.text)]
    var archive = ZIPArchive()
    archive.add("[Content_Types].xml", (whole + below).contentTypes)
    archive.add("_rels/.rels", whole.relationships(from: ""))
    archive.add("xl/_rels/workbook.xml.rels", below.relationships(from: "xl/"))
    for part in whole + below { archive.add(part.path, part.text) }
    return archive.bytes
  }

  /// Whether a file is one that mttq printed and nobody edited since: a workbook whose properties
  /// bear the mark of its sheets. Anything else, whatever its bytes, is not.
  package static func isAsPrinted(_ bytes: [UInt8]) -> Bool {
    PrintMark.isBorne(by: bytes) { entries in
      // One at least; where a sheet has another name, one of these is not there.
      let count = entries.paths.count { $0.hasPrefix(folder) && $0.hasSuffix(".xml") }
      return (0..<max(count, 1)).map(path)
    }
  }

  private static let folder = "xl/worksheets/"

  private static func path(ofSheet place: Int) -> String {
    "\(folder)sheet\(place + 1).xml"
  }
}
