internal import MTTQText

/// `xl/workbook.xml`: which sheets there are, and which row of each is printed on every page.
enum WorkbookXML {
  static func text(_ workbook: PrintedWorkbook) -> String {
    let numbered = workbook.sheets.enumerated()
    let sheets = numbered.map { place, sheet in
      "<sheet name=\"\(MarkupText.escaped(sheet.name))\" sheetId=\"\(place + 1)\""
        + " r:id=\"\(id(of: place))\"/>\n"
    }
    let titles = numbered.map { place, sheet in
      let name = sheet.name.split(separator: "'", omittingEmptySubsequences: false)
        .joined(separator: "''")
      let row = SheetRows(of: sheet).header
      return "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"\(place)\">"
        + "\(MarkupText.escaped("'\(name)'!$\(row):$\(row)"))</definedName>\n"
    }
    return OfficePart.declaration + """
      <workbook xmlns="\(OfficePart.spreadsheet)"\
       xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
      <bookViews><workbookView/></bookViews>
      <sheets>
      \(sheets.joined())</sheets>
      <definedNames>
      \(titles.joined())</definedNames>
      </workbook>

      """
  }

  /// What the workbook calls the sheet at a place.
  static func id(of place: Int) -> String { "sheet\(place + 1)" }
}
