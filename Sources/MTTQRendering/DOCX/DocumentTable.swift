internal import MTTQText

extension DocumentXML {
  /// Writes a table with its caption and notes; its column heads come again on every page.
  mutating func table(_ table: PrintedTable, _ sheet: TableSheet) {
    let widths = sheet.twips
    if let caption = table.caption { paragraph(.caption, caption) }
    begin(.figures, widths)
    xml("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>")
    for (column, width) in zip(table.columns, widths) {
      cell(width) { $0.paragraph(.columnHead, column.title) }
    }
    xml("</w:tr>\n")
    let openings = self.openings(table, widths)
    let kept = self.openings(table, widths, keepsNext: true)
    let last = table.rows.count - 1
    for (place, row) in table.rows.enumerated() {
      if let heading = table.headings[place] {
        self.row { document in
          document.cell(widths.reduce(0, +), columns: widths.count) {
            $0.paragraph(.rowGroup, heading)
          }
        }
      }
      // No row stands alone under the column heads, before a page or after one.
      let staysWithNext = place < last && (place == 0 || place == last - 1)
      cells(row.map(\.text), staysWithNext ? kept : openings)
    }
    xml("</w:tbl>\n")
    for note in table.notes { paragraph(.note, note) }
    paragraph(.gap, "")
  }

  /// How the cells of a row begin, up to their text.
  private func openings(
    _ table: PrintedTable, _ widths: [Int], keepsNext: Bool = false
  ) -> [String] {
    zip(table.columns, widths).map { column, width in
      cellOpening(width) + "<w:p><w:pPr><w:pStyle w:val=\"\(column.alignment.style.rawValue)\"/>"
        + (keepsNext ? "<w:keepNext/>" : "") + "</w:pPr>"
    }
  }

  /// A text of more bytes may fill a page, so that its row must be allowed to run over.
  private static let longestUnbroken = 1200

  private mutating func cells(_ texts: [String], _ openings: [String]) {
    let isLong = texts.contains { $0.utf8.count > DocumentXML.longestUnbroken }
    xml(isLong ? "<w:tr>" : "<w:tr><w:trPr><w:cantSplit/></w:trPr>")
    for (text, opening) in zip(texts, openings) {
      xml(opening)
      run(text)
      xml("</w:p></w:tc>")
    }
    xml("</w:tr>\n")
  }
}

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

  private func cellOpening(_ width: Int, columns: Int = 1) -> String {
    "<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/>"
      + (columns > 1 ? "<w:gridSpan w:val=\"\(columns)\"/>" : "") + "</w:tcPr>"
  }

  private mutating func begin(_ style: TableStyle, _ widths: [Int]) {
    xml("<w:tbl><w:tblPr><w:tblStyle w:val=\"\(style.rawValue)\"/>")
    xml("<w:tblW w:w=\"\(widths.reduce(0, +))\" w:type=\"dxa\"/>")
    xml("<w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>")
    for width in widths { xml("<w:gridCol w:w=\"\(width)\"/>") }
    xml("</w:tblGrid>\n")
  }
}

extension PrintedTable {
  /// The table as paper shows it: without columns for programs and without bars.
  var withoutBars: PrintedTable {
    let shown = shown
    let places = shown.columns.indices.filter { shown.columns[$0].content != .bar }
    guard places.count < shown.columns.count else { return shown }
    return PrintedTable(
      caption: caption, columns: places.map { shown.columns[$0] },
      rows: shown.rows.map { row in places.map { row[$0] } }, headings: headings, notes: notes)
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
