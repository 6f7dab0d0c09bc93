/// `word/styles.xml`: the font and the language of the whole, the styles of paragraphs and tables.
enum StylesXML {
  static let text =
    OfficePart.declaration + """
      <w:styles\(OfficePart.namespaces)>
      <w:docDefaults><w:rPrDefault><w:rPr>\
      \(font)\
      <w:sz w:val="\(Paper.textSize * 2)"/><w:szCs w:val="\(Paper.textSize * 2)"/>\
      <w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/>\
      </w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>
      \(ParagraphStyle.allCases.map(\.definition).joined())\
      \(TableStyle.allCases.map(\.definition).joined())</w:styles>

      """

  /// The font of every letter.
  fileprivate static let font = """
    <w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"\
     w:eastAsia="Times New Roman" w:cs="Times New Roman"/>
    """
}

extension ParagraphStyle {
  fileprivate var definition: String {
    var xml = "<w:style w:type=\"paragraph\""
    if self == .normal { xml += " w:default=\"1\"" }
    if isCustom { xml += " w:customStyle=\"1\"" }
    xml += " w:styleId=\"\(rawValue)\"><w:name w:val=\"\(name)\"/>"
    if self != .normal { xml += "<w:basedOn w:val=\"\(ParagraphStyle.normal.rawValue)\"/>" }
    if next != self { xml += "<w:next w:val=\"\(next.rawValue)\"/>" }
    xml += "<w:qFormat/><w:pPr>\(format.paragraphProperties)</w:pPr>"
    // Programs that pass over the defaults of a document find the font in its first style.
    let font = self == .normal ? StylesXML.font : ""
    return xml + "<w:rPr>\(font)\(format.textProperties)</w:rPr></w:style>\n"
  }
}
