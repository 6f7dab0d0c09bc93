/// A report as a file for a word processor, in the form a Front office sends (report.md, domain.md
/// 9). The same report gives the same bytes.
///
/// Source: ECMA-376, transitional; the elements stand in the order of its schema.
package enum DocumentDOCX {
  /// The bytes of the file.
  package static func bytes(_ report: PrintedDocument) -> [UInt8] {
    let document = OfficePart("word/document.xml", .document, DocumentXML(report).text)
    let whole = [
      document,
      OfficePart("docProps/core.xml", .core, report.properties.coreXML),
      OfficePart("docProps/app.xml", .app, PrintedProperties.appXML),
    ]
    let belowWord = [
      OfficePart("word/styles.xml", .styles, StylesXML.text),
      OfficePart("word/numbering.xml", .numbering, NumberingXML.text),
      OfficePart("word/settings.xml", .settings, SettingsXML.text),
      OfficePart("word/fontTable.xml", .fontTable, FontTableXML.text),
      OfficePart("word/header1.xml", .header, PageNumberXML.text),
    ]
    // The other parts, the heads and the directory take some twenty thousand bytes.
    var archive = ZIPArchive(capacity: document.text.utf8.count + 65_536)
    archive.add("[Content_Types].xml", (whole + belowWord).contentTypes)
    archive.add("_rels/.rels", whole.relationships(from: ""))
    archive.add("word/_rels/document.xml.rels", belowWord.relationships(from: "word/"))
    for part in whole + belowWord { archive.add(part.path, part.text) }
    return archive.bytes
  }
}
