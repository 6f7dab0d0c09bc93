internal import MTTQCore
internal import MTTQText

/// What many units come to together: a row an indicator.
struct TotalsTable {
  let document: PrintableRollUp

  /// With the columns that are there for programs.
  var table: PrintedTable {
    let rows = document.rollUp.totals
    let counts: [PrintedTable.Column] = [
      .init("Thực hiện trong kỳ", .figure, isForPrograms: true),
      .init("Đơn vị có chỉ tiêu", .figure, isForPrograms: true),
      .init("Đơn vị được giao", .figure, isForPrograms: true),
      .init("Mã chỉ tiêu", .figure, isForPrograms: true),
    ]
    return PrintedTable(
      columns: columns + counts,
      rows: rows.enumerated().map { place, row in
        cells(of: row.row, counted: row.unitsCounted, number: place + 1) + [
          totals.valueCell(row.row), .figure(row.units), .figure(row.targets),
          .text(row.row.indicator.id),
        ]
      })
  }

  /// As it is printed: under each row what it comes to by its dimensions, the parts of a total behind
  /// it.
  var printed: PrintedTable {
    let counted = Dictionary(
      document.rollUp.totals.map { ($0.row.indicator.id, $0.unitsCounted) },
      uniquingKeysWith: { first, _ in first })
    let entries = FigureEntries(totals).entries
    var number = 0
    let rows = entries.map { entry -> [PrintedTable.Cell] in
      switch entry {
      case .row(let row):
        number += 1
        return cells(of: row, counted: counted[row.indicator.id] ?? 0, number: number)
      case .part(let name, _, let cumulative):
        return [.empty, .text(name), .empty, .empty, .figure(cumulative), .empty, .empty, .empty]
      }
    }
    let isUnrecorded = rows.contains { $0.contains(.unrecorded) }
    return PrintedTable(
      columns: columns, rows: rows,
      indented: Set(entries.indices.filter { entries[$0].isPart }),
      notes: (isUnrecorded ? ["“–”: chưa có số liệu."] : []) + appendix.notes)
  }

  private let totals: PrintableReport
  private let appendix: FiguresAppendix

  init(document: PrintableRollUp) {
    self.document = document
    totals = document.totals
    appendix = FiguresAppendix(document: document.totals)
  }

  private var columns: [PrintedTable.Column] {
    [
      .init("STT", .ordinal), .init("Chỉ tiêu", .subject), .init("ĐVT", .unit),
      .init("Kế hoạch năm", .figure), .init("Lũy kế", .figure), .init("Tỷ lệ %", .figure),
      .init("Số đơn vị", .figure), .init("Ghi chú", .remark),
    ]
  }

  private func cells(
    of row: IndicatorRow, counted: Int, number: Int
  ) -> [PrintedTable.Cell] {
    [
      .figure(number), .text(row.indicator.name), .text(row.indicator.unit),
      totals.targetCell(row), row.cumulativeCell, totals.percentCell(row), .figure(counted),
      .text(appendix.remark(on: row)),
    ]
  }
}
