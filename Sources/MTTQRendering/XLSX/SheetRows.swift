/// Where things stand in a sheet, in rows counted from 1.
struct SheetRows: Hashable {
  /// The row of the column titles: under what stands above the table, and an empty row, by which a
  /// spreadsheet tells the table from that.
  let header: Int
  /// The last row of the table.
  let last: Int
  /// The last row of the sheet: that of the signature, where there is one.
  let end: Int

  init(of sheet: WorkbookSheet) {
    header = sheet.head.count + 2
    last = header + sheet.rows.count
    end = sheet.form == nil ? last : last + 4
  }
}
