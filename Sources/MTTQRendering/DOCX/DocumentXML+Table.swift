internal import MTTQText

extension DocumentXML {
  /// Writes a table with its caption and notes; its column heads come again on every page.
  ///
  /// - Parameter staysWhole: whether all its rows are to stand on one page.
  mutating func table(_ table: PrintedTable, _ sheet: TableSheet, staysWhole: Bool = false) {
    let widths = sheet.twips
    if let caption = table.caption { paragraph(.caption, caption) }
    begin(.figures, widths)
    xml("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>")
    for (column, width) in zip(table.columns, widths) {
      cell(width) { $0.paragraph(.columnHead, column.title) }
    }
    xml("</w:tr>\n")
    rows(table, widths, staysWhole: staysWhole)
    xml("</w:tbl>\n")
    for note in table.notes { paragraph(.note, note) }
    owesGap = true
  }

  private mutating func rows(_ table: PrintedTable, _ widths: [Int], staysWhole: Bool) {
    let loose = openings(table, widths)
    let kept = openings(table, widths, keepsNext: true)
    let setIn = openings(table, widths, isIndented: true)
    let last = table.rows.count - 1
    for (place, row) in table.rows.enumerated() {
      if let heading = table.headings[place] {
        self.row { document in
          document.cell(widths.reduce(0, +), columns: widths.count) {
            $0.paragraph(.rowGroup, heading)
          }
        }
      }
      let texts = row.map(\.text)
      let mayBreak = zip(texts, widths).contains { DocumentXML.isLong($0, in: $1) }
      xml(mayBreak ? "<w:tr>" : "<w:tr><w:trPr><w:cantSplit/></w:trPr>")
      // Three rows at least stand together before a page ends, and after one begins.
      let keepsNext =
        !mayBreak && place < last && (staysWhole || place <= 1 || place >= last - 2)
      let openings = table.indented.contains(place) ? setIn : keepsNext ? kept : loose
      for (text, opening) in zip(texts, openings) {
        xml(opening)
        run(text)
        xml("</w:p></w:tc>")
      }
      xml("</w:tr>\n")
    }
  }

  /// How the cells of a row begin, up to their text.
  private func openings(
    _ table: PrintedTable, _ widths: [Int], keepsNext: Bool = false, isIndented: Bool = false
  ) -> [String] {
    zip(table.columns, widths).map { column, width in
      cellOpening(width) + "<w:p><w:pPr><w:pStyle w:val=\"\(column.alignment.style.rawValue)\"/>"
        + (keepsNext ? "<w:keepNext/>" : "")
        + (isIndented && column.content == .subject
          ? "<w:ind w:left=\"\(Twips.of(millimetres: 4))\"/>" : "")
        // The style says it too; a program that reads a cell alone sees how its figures stand.
        + (column.alignment == .right ? "<w:jc w:val=\"right\"/>" : "") + "</w:pPr>"
    }
  }

  /// Whether a text takes half a page or more in a column of a width in twips, so that its row
  /// must be allowed to run over.
  private static func isLong(_ text: String, in width: Int) -> Bool {
    // 25 lines of letters that are 110 twips wide and take a byte and a third.
    text.utf8.count > width / 3
  }
}

extension TableSheet {
  /// The widths of the columns in twips, each border rounded from the left.
  fileprivate var twips: [Int] {
    var left = 0
    return widths.map { width in
      defer { left += width }
      return Twips.of(millimetres: left + width) - Twips.of(millimetres: left)
    }
  }
}

extension TextAlignment {
  fileprivate var style: ParagraphStyle {
    switch self {
    case .left: .cellLeft
    case .right: .cellRight
    case .center: .cellCentre
    }
  }
}
