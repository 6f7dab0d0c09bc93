internal import MTTQText

extension PrintedProperties {
  /// `docProps/core.xml`: whose document this is, of what and of which day, and the mark by which
  /// it is known again.
  func coreXML(_ mark: PrintMark) -> String {
    let day = "\(day)T00:00:00Z"
    return OfficePart.declaration + """
      <cp:coreProperties\
       xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"\
       xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"\
       xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
      <dc:title>\(MarkupText.escaped(title))</dc:title>
      <dc:subject>\(MarkupText.escaped(subject))</dc:subject>
      <dc:creator>\(MarkupText.escaped(author))</dc:creator>
      \(mark.element)
      <dc:language>vi-VN</dc:language>
      <dcterms:created xsi:type="dcterms:W3CDTF">\(day)</dcterms:created>
      <dcterms:modified xsi:type="dcterms:W3CDTF">\(day)</dcterms:modified>
      </cp:coreProperties>

      """
  }

  /// `docProps/app.xml`: which program wrote the file.
  static let appXML =
    OfficePart.declaration + """
      <Properties\
       xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">
      <Application>mttq</Application>
      </Properties>

      """
}
