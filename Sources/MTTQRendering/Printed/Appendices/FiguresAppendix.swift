internal import MTTQCore
internal import MTTQText

/// Appendix 1: every figure of the report.
struct FiguresAppendix {
  let document: PrintableReport

  var table: PrintedTable {
    let rows = document.report.indicators
    let sources = TargetSources(document)
    let targets = Dictionary(
      grouping: document.plan.targets.filter { $0.org == nil && $0.area == nil }, by: \.indicator)
    let hasEstimate = rows.contains { $0.estimate != nil }
    let table = PrintedTable(
      columns: [
        .init("STT", .ordinal), .init("Chỉ tiêu", .subject), .init("ĐVT", .unit),
        .init("Kế hoạch năm", .figure), .init("Thực hiện trong kỳ", .figure),
        .init("Lũy kế", .figure), .init("Tỷ lệ %", .figure),
      ] + (hasEstimate ? [.init("Ước cả kỳ", .figure)] : [])
        + [.init("Cùng kỳ năm trước", .figure), .init("Ghi chú", .remark)]
        + FiguresAppendix.programColumns,
      rows: rows.enumerated().map { place, row -> [PrintedTable.Cell] in
        let targets = targets[row.indicator.id] ?? []
        let remarks = standing(of: row) + targets.compactMap(sources.mark)
        let upper = document.soleBound(of: row.indicator.id)?.upper
        var cells: [PrintedTable.Cell] = [
          .figure(place + 1), .text(row.indicator.name), .text(row.indicator.unit),
          document.targetCell(row), document.valueCell(row), row.cumulativeCell, row.percentCell,
        ]
        if hasEstimate { cells.append(row.estimate.map { .figure($0) } ?? .empty) }
        cells += [
          .figure(row.previous), .text(remarks.joined(separator: " ")),
          upper.map { .number($0) } ?? .empty,
          .text(targets.compactMap(\.source).joined(separator: "; ")),
          .figure(row.records), .figure(row.recordsCumulative), .text(row.indicator.id),
        ]
        return cells
      },
      notes: sources.notes)
    return table.explained
  }

  private func standing(of row: IndicatorRow) -> [String] {
    row.met.flatMap { met in
      document.standing(
        isMet: met, isRecorded: row.recordsCumulative > 0 && row.cumulative != nil,
        isAbove: row.isAboveBound)
    }.map { [$0] } ?? []
  }

  private static let programColumns: [PrintedTable.Column] = [
    .init("Kế hoạch không quá", .figure, isForPrograms: true),
    .init("Nguồn chỉ tiêu", .remark, isForPrograms: true),
    .init("Bản ghi trong kỳ", .figure, isForPrograms: true),
    .init("Bản ghi lũy kế", .figure, isForPrograms: true),
    .init("Mã chỉ tiêu", .figure, isForPrograms: true),
  ]
}

extension PrintableReport {
  /// What the notes say of a target; that it is not met yet, only the report of the whole year.
  func standing(isMet: Bool, isRecorded: Bool, isAbove: Bool) -> String? {
    if !isRecorded { return "chưa có số liệu" }
    if isMet { return "đạt" }
    if isAbove { return "vượt mức" }
    return report.kind == .annual ? "chưa đạt" : nil
  }
}

extension PrintedTable {
  /// The table with a note on what `–` stands for, where it stands in a cell.
  fileprivate var explained: PrintedTable {
    guard rows.contains(where: { $0.contains(.unrecorded) }) else { return self }
    var table = self
    table.notes.insert("“–”: chưa có số liệu.", at: 0)
    return table
  }
}
