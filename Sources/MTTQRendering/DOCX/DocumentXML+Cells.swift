extension DocumentXML {
  /// Writes a table without lines, of the widths of its columns in twips.
  mutating func sideBySide(_ widths: [Int], _ rows: (inout DocumentXML) -> Void) {
    begin(.columns, widths)
    rows(&self)
    xml("</w:tbl>\n")
  }

  /// Writes a row that stays on one page.
  mutating func row(_ cells: (inout DocumentXML) -> Void) {
    xml("<w:tr><w:trPr><w:cantSplit/></w:trPr>")
    cells(&self)
    xml("</w:tr>\n")
  }

  /// Writes a cell of a width in twips, over so many columns; `paragraphs` writes at least one.
  mutating func cell(
    _ width: Int, columns: Int = 1, _ paragraphs: (inout DocumentXML) -> Void
  ) {
    xml(cellOpening(width, columns: columns))
    paragraphs(&self)
    xml("</w:tc>")
  }

  /// How a cell begins, up to its first paragraph.
  func cellOpening(_ width: Int, columns: Int = 1) -> String {
    "<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/>"
      + (columns > 1 ? "<w:gridSpan w:val=\"\(columns)\"/>" : "") + "</w:tcPr>"
  }

  /// Begins a table of a style, of the widths of its columns in twips.
  mutating func begin(_ style: TableStyle, _ widths: [Int]) {
    settleGap()
    xml("<w:tbl><w:tblPr><w:tblStyle w:val=\"\(style.rawValue)\"/>")
    xml("<w:tblW w:w=\"\(widths.reduce(0, +))\" w:type=\"dxa\"/>")
    xml("<w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>")
    for width in widths { xml("<w:gridCol w:w=\"\(width)\"/>") }
    xml("</w:tblGrid>\n")
  }
}
