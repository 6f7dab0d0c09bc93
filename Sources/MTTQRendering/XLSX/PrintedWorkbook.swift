/// A workbook as data: what `WorkbookXLSX` writes.
///
///     let sheet = WorkbookSheet(
///       name: "Quỹ", title: "Thu, chi các quỹ", lines: ["Số liệu đến ngày 30/6/2026"],
///       columns: ["Quỹ", "Thu"], rows: [[.text("Quỹ “Vì người nghèo”"), .number(Quantity(5))]])
///     let file = WorkbookXLSX.bytes(PrintedWorkbook(sheets: [sheet], properties: properties))
package struct PrintedWorkbook: Hashable, Sendable {
  /// One at least, with different names.
  let sheets: [WorkbookSheet]
  let properties: PrintedProperties

  /// A workbook of these sheets, named anew where a spreadsheet would refuse their names.
  package init(sheets: [WorkbookSheet], properties: PrintedProperties) {
    var names = SheetNames()
    self.sheets = sheets.map { sheet in
      var sheet = sheet
      sheet.name = names.free(for: sheet.name)
      return sheet
    }
    self.properties = properties
  }
}
