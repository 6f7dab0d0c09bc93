/// `word/styles.xml`: the font and the language of the whole, the styles of paragraphs and tables.
enum StylesXML {
  static let text =
    OfficePart.declaration + """
      <w:styles\(OfficePart.namespaces)>
      <w:docDefaults><w:rPrDefault><w:rPr>\
      <w:rFonts w:ascii="\(font)" w:hAnsi="\(font)" w:eastAsia="\(font)" w:cs="\(font)"/>\
      <w:sz w:val="\(Paper.textSize * 2)"/><w:szCs w:val="\(Paper.textSize * 2)"/>\
      <w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/>\
      </w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>
      \(ParagraphStyle.allCases.map(\.definition).joined())\
      \(TableStyle.allCases.map(\.definition).joined())</w:styles>

      """

  private static let font = "Times New Roman"
}

/// The named styles of a report's tables; raw values are their ids in the file.
enum TableStyle: String, CaseIterable {
  /// What stands side by side without lines, such as the head of the document.
  case columns = "TableNormal"
  case figures = "FigureTable"

  fileprivate var definition: String {
    switch self {
    case .columns:
      """
      <w:style w:type="table" w:default="1" w:styleId="\(rawValue)"><w:name w:val="Normal Table"/>\
      <w:uiPriority w:val="99"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>\
      <w:top w:w="0" w:type="dxa"/><w:left w:w="0" w:type="dxa"/>\
      <w:bottom w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr>\
      </w:style>

      """
    case .figures:
      """
      <w:style w:type="table" w:customStyle="1" w:styleId="\(rawValue)">\
      <w:name w:val="Bảng số liệu"/><w:basedOn w:val="\(TableStyle.columns.rawValue)"/>\
      <w:tblPr><w:tblBorders>\(borders)</w:tblBorders><w:tblCellMar>\
      <w:left w:w="\(padding)" w:type="dxa"/><w:right w:w="\(padding)" w:type="dxa"/>\
      </w:tblCellMar></w:tblPr><w:tcPr><w:vAlign w:val="center"/></w:tcPr></w:style>

      """
    }
  }

  private var borders: String {
    ["top", "left", "bottom", "right", "insideH", "insideV"]
      .map { "<w:\($0) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>" }.joined()
  }

  /// On either side; the borders, half a point wide, lie within the padding of the sheet.
  private var padding: Int { (Twips.of(millimetres: TableSheet.padding) - Twips.of(points: 1)) / 2 }
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
    return xml + "<w:rPr>\(format.textProperties)</w:rPr></w:style>\n"
  }
}
