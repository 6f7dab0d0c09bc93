extension OfficePart {
  /// The namespace of the parts below `xl`.
  static let spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
}

extension OfficePart.Kind {
  static let workbook = office("workbook", "officeDocument", "spreadsheetml.sheet.main")
  static let sheet = office("sheet", "worksheet", "spreadsheetml.worksheet")
  static let sheetStyles = office("styles", "styles", "spreadsheetml.styles")
}
