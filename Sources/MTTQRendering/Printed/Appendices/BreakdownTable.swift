internal import MTTQCore
internal import MTTQText

/// What flows come to by the parts of their dimensions, a row a part (report.md, “CSV of a report”).
struct BreakdownTable {
  let document: PrintableReport

  var table: PrintedTable {
    PrintedTable(
      columns: [
        .init("Chỉ tiêu", .subject), .init("ĐVT", .unit), .init("Phân tổ", .remark),
        .init("Phần", .remark), .init("Thực hiện trong kỳ", .figure), .init("Lũy kế", .figure),
        .init("Mã chỉ tiêu", .figure, isForPrograms: true),
        .init("Mã phân tổ", .figure, isForPrograms: true),
        .init("Mã phần", .figure, isForPrograms: true),
      ],
      rows: document.report.indicators.flatMap { row in
        row.breakdown.flatMap { breakdown in
          breakdown.parts.map { self.row(row, breakdown, $0.part.name, $0.part.id, $0.amount) }
            + [self.row(row, breakdown, BreakdownRow.left, "", breakdown.unclassified)]
        }
      })
  }

  private func row(
    _ row: IndicatorRow, _ breakdown: BreakdownRow, _ part: String, _ id: String,
    _ amount: BreakdownRow.Amount
  ) -> [PrintedTable.Cell] {
    [
      .text(row.indicator.name), .text(row.indicator.unit), .text(breakdown.dimension.name),
      .text(part), .figure(row.records > 0 ? amount.value : nil), .figure(amount.cumulative),
      .text(row.indicator.id), .text(breakdown.dimension.id), .text(id),
    ]
  }
}
