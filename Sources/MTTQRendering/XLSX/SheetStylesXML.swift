/// `xl/styles.xml`: fonts, lines, formats of numbers, and what is made of them.
enum SheetStylesXML {
  static let text =
    OfficePart.declaration + """
      <styleSheet xmlns="\(OfficePart.spreadsheet)">
      <numFmts count="\(NumberFormat.allCases.count)">\(numberFormats)</numFmts>
      <fonts count="\(SheetFont.allCases.count)">\(fonts)</fonts>
      <fills count="\(SheetFill.allCases.count)">\(fills)</fills>
      <borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>\
      <border>\(lines)<diagonal/></border></borders>
      <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
      <cellXfs count="\(CellStyle.allCases.count)">
      \(CellStyle.allCases.map(\.format).joined())</cellXfs>
      <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
      </styleSheet>

      """

  private static let numberFormats = NumberFormat.allCases.map {
    "<numFmt numFmtId=\"\($0.id)\" formatCode=\"\($0.code)\"/>"
  }.joined()

  private static let fonts = SheetFont.allCases.map { font in
    "<font>\(font.isBold ? "<b/>" : "")\(font.isItalic ? "<i/>" : "")<sz val=\"\(font.size)\"/>"
      + (font.isGrey ? "<color rgb=\"FF808080\"/>" : "")
      + "<name val=\"Times New Roman\"/><family val=\"1\"/></font>"
  }.joined()

  private static let fills = SheetFill.allCases.map { "<fill>\($0.pattern)</fill>" }.joined()

  private static let lines = ["left", "right", "top", "bottom"].map {
    "<\($0) style=\"thin\"><color indexed=\"64\"/></\($0)>"
  }.joined()
}
