/// Where things stand in a sheet, in rows counted from 1.
struct SheetRows: Hashable {
  /// The row of the column titles: under notices, title and lines, and an empty row, by which a
  /// spreadsheet tells the table from what stands above it.
  let header: Int
  /// The last row.
  let last: Int

  init(of sheet: WorkbookSheet) {
    header = sheet.notices.count + 1 + sheet.lines.count + 2
    last = header + sheet.rows.count
  }
}
