internal import MTTQCore
internal import MTTQText

/// A roll-up as a workbook: a sheet for each of its tables that has rows.
package enum RollUpXLSX {
  /// The bytes of the file.
  package static func bytes(_ document: PrintableRollUp) -> [UInt8] {
    let printed = PrintedDocument(document)
    let opening = RollUpOpening(document: document)
    let lines = [printed.title.joined(separator: " "), opening.words]
    let units = UnitsTable(document: document)
    let sheets: [(name: String, title: String, table: PrintedTable)] =
      [
        (
          "Chỉ tiêu", "Kết quả thực hiện các chỉ tiêu", TotalsTable(document: document).table
        ), ("Chỉ tiêu riêng", "Chỉ tiêu riêng của từng đơn vị", OwnTable(document: document).table),
        ("Hộ nghèo", "Giúp đỡ hộ nghèo", RollUpHouseholds(document: document).table),
        ("Đơn vị", "Tình hình báo cáo của các đơn vị", units.printed),
        ("Theo đơn vị", "Các chỉ tiêu, theo đơn vị", units.table),
        ("Cần đôn đốc", "Đơn vị cần đôn đốc", list(opening.reminders)),
        (
          "Ghi chú", "Ghi chú về số liệu",
          list(document.rollUp.notes.map { .item(document.rollUp.words($0).vietnamese) })
        ),
      ]
    let filled = sheets.filter { !$0.table.rows.isEmpty }
    return WorkbookXLSX.bytes(
      PrintedWorkbook(
        sheets: (filled.isEmpty ? Array(sheets.prefix(1)) : filled).map { sheet in
          WorkbookSheet(name: sheet.name, title: sheet.title, lines: lines, table: sheet.table)
        }, properties: printed.properties))
  }

  private static func list(_ blocks: [PrintedBlock]) -> PrintedTable {
    let texts = blocks.compactMap { block in
      if case .item(let text) = block { text } else { nil }
    }
    return PrintedTable(
      columns: [.init("STT", .ordinal), .init("Nội dung", .remark)],
      rows: texts.enumerated().map { [.figure($0 + 1), .text($1)] })
  }
}
