internal import MTTQCore
internal import MTTQText

/// Appendix 1: every figure of the report.
struct FiguresAppendix {
  let document: ReportDocument

  var table: PrintedTable {
    let rows = document.report.indicators
    let sources = TargetSources(document.plan.targets)
    let marks = marks(of: sources)
    let hasEstimate = rows.contains { $0.estimate != nil }
    return PrintedTable(
      columns: [
        .init("STT", .ordinal), .init("Chỉ tiêu", .subject), .init("ĐVT", .unit),
        .init("Kế hoạch năm", .figure), .init("Thực hiện trong kỳ", .figure),
        .init("Lũy kế", .figure), .init("Tỷ lệ %", .figure),
      ] + (hasEstimate ? [.init("Ước cả kỳ", .figure)] : [])
        + [.init("Cùng kỳ năm trước", .figure), .init("Ghi chú", .remark)]
        + FiguresAppendix.programColumns,
      rows: rows.enumerated().map { place, row in
        let note = [row.met.map { $0 ? "đạt" : "chưa đạt" }].compactMap { $0 }
        return [
          .figure(place + 1), .text(row.indicator.name), .text(row.indicator.unit),
          document.targetCell(row), row.valueCell, row.cumulativeCell, row.percentCell,
        ] + (hasEstimate ? [row.estimate.map { .figure($0) } ?? .empty] : [])
          + [
            .figure(row.previous),
            .text((note + (marks[row.indicator.id] ?? [])).joined(separator: " ")),
          ] + programCells(row)
      },
      notes: sources.notes)
  }

  private func marks(of sources: TargetSources) -> [String: [String]] {
    let unscoped = document.plan.targets.filter { $0.org == nil && $0.area == nil }
    return Dictionary(grouping: unscoped, by: \.indicator)
      .mapValues { $0.compactMap(sources.mark) }
  }

  private static let programColumns: [PrintedTable.Column] = [
    .init("Kế hoạch không quá", .figure, isForPrograms: true),
    .init("So cùng kỳ %", .figure, isForPrograms: true),
    .init("Bản ghi trong kỳ", .figure, isForPrograms: true),
    .init("Bản ghi lũy kế", .figure, isForPrograms: true),
    .init("Mã chỉ tiêu", .figure, isForPrograms: true),
  ]

  private func programCells(_ row: IndicatorRow) -> [PrintedTable.Cell] {
    [
      document.soleBound(of: row.indicator.id)?.upper.map { .number($0) } ?? .empty,
      row.change.map { .number($0) } ?? .empty, .figure(row.records),
      .figure(row.recordsCumulative), .text(row.indicator.id),
    ]
  }
}
