/// `word/header1.xml`: the number of the page, in the middle of its top margin.
enum PageNumberXML {
  static let text =
    OfficePart.declaration + """
      <w:hdr\(OfficePart.namespaces)>
      <w:p><w:pPr><w:pStyle w:val="\(ParagraphStyle.header.rawValue)"/></w:pPr>\
      <w:fldSimple w:instr=" PAGE "><w:r><w:t>2</w:t></w:r></w:fldSimple></w:p>
      </w:hdr>

      """
}
