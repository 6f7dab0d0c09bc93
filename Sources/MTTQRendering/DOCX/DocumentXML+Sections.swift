extension DocumentXML {
  /// Writes an appendix, on a new page unless it is short, in a section of its own where the sheet
  /// turns.
  mutating func appendix(_ appendix: PrintedAppendix, isFirst: Bool) {
    let sheets = AppendixSheets(appendix, after: isFirst ? nil : paper)
    let turns = sheets.paper != paper
    if turns {
      low(sectionProperties)
      paper = sheets.paper
      isFirstSection = false
    }
    paragraph(.appendix, "PHỤ LỤC \(appendix.number)", onNewPage: !turns && !sheets.isShort)
    paragraph(.appendixTitle, appendix.title)
    if !appendix.attachment.isEmpty { paragraph(.attachment, appendix.attachment) }
    for (table, sheet) in sheets.tables { self.table(table, sheet, staysWhole: sheets.isShort) }
  }

  /// The sheet and the margins of what was written, and the page number: the first page of all
  /// goes without.
  var sectionProperties: String {
    let margins = [
      ("top", Paper.topMargin), ("right", Paper.rightMargin), ("bottom", Paper.bottomMargin),
      ("left", Paper.leftMargin), ("header", Paper.topMargin / 2),
      ("footer", Paper.bottomMargin / 2),
    ].map { " w:\($0)=\"\(Twips.of(millimetres: $1))\"" }.joined()
    return """
      <w:sectPr><w:headerReference w:type="default" r:id="\(OfficePart.Kind.header.name)"/>\
      <w:type w:val="nextPage"/>\
      <w:pgSz w:w="\(Twips.of(millimetres: paper.width))"\
       w:h="\(Twips.of(millimetres: paper.height))"\
      \(paper == .landscape ? " w:orient=\"landscape\"" : "")/>\
      <w:pgMar\(margins) w:gutter="0"/><w:cols w:space="\(Twips.indent)"/>\
      \(isFirstSection ? "<w:titlePg/>" : "")</w:sectPr>

      """
  }
}

extension Paper {
  /// The room between the margins in twips.
  var textTwips: Int {
    Twips.of(millimetres: width) - Twips.of(millimetres: Paper.leftMargin)
      - Twips.of(millimetres: Paper.rightMargin)
  }
}
