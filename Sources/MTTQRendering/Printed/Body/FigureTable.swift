internal import MTTQCore
internal import MTTQText

/// The figures of a content against target and last year, with a bar where there is a target.
///
/// Where some have a target, the others are told by the text alone, and so are those of a content
/// that has one or two; the tables of one report have the same columns. Where appendix 1 is printed,
/// which has all of it, there is none: no figure is printed three times.
struct FigureTable {
  let document: PrintableReport

  /// How many rows a table has at least.
  private static let fewest = 3

  /// One table, or none where it would say nothing beside the text.
  func tables(_ rows: [IndicatorRow]) -> [PrintedBlock] {
    guard !document.tellsMovementAlone, !document.prints(appendix: AppendixChoice.figures) else {
      return []
    }
    let planned = rows.filter { $0.target != nil }
    let compared = planned.isEmpty ? rows.filter { $0.previous != nil } : planned
    return compared.count < FigureTable.fewest ? [] : [.table(table(compared))]
  }

  private func table(_ rows: [IndicatorRow]) -> PrintedTable {
    let all = document.told.filter { $0.indicator.content != nil }
    let hasTarget = all.contains { $0.target != nil }
    let hasPrevious = all.contains { $0.previous != nil }
    let hasCumulative = !document.report.coversYearSoFar
    var columns = [PrintedTable.Column("Chỉ tiêu", .subject)]
    if hasTarget { columns.append(.init("Kế hoạch năm", .figure)) }
    columns.append(.init("Thực hiện", .figure))
    if hasCumulative { columns.append(.init("Lũy kế", .figure)) }
    if hasPrevious { columns.append(.init("Cùng kỳ năm trước", .figure)) }
    if hasTarget { columns += [.init("Tỷ lệ %", .figure), .init("So kế hoạch", .bar)] }
    return PrintedTable(
      columns: columns,
      rows: rows.map { row in
        var cells = [PrintedTable.Cell.text("\(row.indicator.name) (\(row.indicator.unit))")]
        if hasTarget { cells.append(document.targetCell(row)) }
        cells.append(document.valueCell(row))
        if hasCumulative { cells.append(row.cumulativeCell) }
        if hasPrevious { cells.append(.figure(row.previous)) }
        if hasTarget { cells += [document.percentCell(row), row.barCell] }
        return cells
      })
  }
}

extension IndicatorRow {
  /// The figure since the year's start, `–` without a record.
  var cumulativeCell: PrintedTable.Cell { .figure(recordsCumulative > 0 ? cumulative : nil) }

  /// The share of the target as a bar, nothing without one.
  var barCell: PrintedTable.Cell {
    guard target != nil, let percent else { return .empty }
    return .bar(Bar(percent: percent), met: met)
  }
}

extension PrintedTable.Cell {
  /// A figure in full, `–` where there is none.
  static func figure(_ quantity: Quantity?) -> PrintedTable.Cell {
    quantity.map { .number($0) } ?? .unrecorded
  }

  /// A count.
  static func figure(_ count: Int) -> PrintedTable.Cell {
    .number(Quantity(count))
  }
}

extension PrintableReport {
  /// The figure of the period, `–` where nothing was recorded of it: what flows has to be recorded
  /// in the period, a stock stands until it is recorded anew.
  func valueCell(_ row: IndicatorRow) -> PrintedTable.Cell {
    .figure(row.records > 0 || !report.isOfPeriod(row) ? row.value : nil)
  }

  /// The target of a row as the plan words it: a range stays a range.
  func targetCell(
    _ row: IndicatorRow, _ language: Language = .vietnamese
  ) -> PrintedTable.Cell {
    guard let target = row.target else { return .empty }
    let bound = soleBound(of: row.indicator.id)
    return .number(target, shown: bound?.cell(language) ?? target.words(language))
  }

  /// The bound of the unit's only target of an indicator; nil where there are none or several.
  func soleBound(of indicator: String) -> Bound? {
    let bounds = unscopedBounds[indicator] ?? []
    return bounds.count == 1 ? bounds[0] : nil
  }
}
