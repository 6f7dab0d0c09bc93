internal import MTTQText

/// A report as a file for a word processor, in the form a Front office sends (report.md, domain.md
/// 9). The same report gives the same bytes.
///
/// Source: ECMA-376, transitional; the elements stand in the order of its schema.
package enum DocumentDOCX {
  /// The part that holds the text.
  static let documentPath = "word/document.xml"

  /// The bytes of the file.
  package static func bytes(_ report: PrintedDocument) -> [UInt8] {
    let document = OfficePart(documentPath, .document, DocumentXML(report).text)
    let mark = PrintMark(document.text.utf8.span)
    let whole = [
      document,
      OfficePart(PrintMark.corePath, .core, report.properties.coreXML(mark)),
      OfficePart("docProps/app.xml", .app, PrintedProperties.appXML),
    ]
    let belowWord = [
      OfficePart("word/styles.xml", .styles, StylesXML.text),
      OfficePart("word/numbering.xml", .numbering, NumberingXML.text),
      OfficePart("word/settings.xml", .settings, SettingsXML.text),
      OfficePart("word/fontTable.xml", .fontTable, FontTableXML.text),
      OfficePart("word/header1.xml", .header, PageNumberXML.text),
    ]
    var archive = ZIPArchive()
    archive.add("[Content_Types].xml", (whole + belowWord).contentTypes)
    archive.add("_rels/.rels", whole.relationships(from: ""))
    archive.add("word/_rels/document.xml.rels", belowWord.relationships(from: "word/"))
    for part in whole + belowWord { archive.add(part.path, part.text) }
    return archive.bytes
  }
}
