internal import MTTQCore
internal import MTTQText

/// Appendix 1: every figure of the report.
struct FiguresAppendix {
  private let document: PrintableReport
  private let sources: TargetSources
  private let targets: [String: [Target]]

  init(document: PrintableReport) {
    self.document = document
    sources = TargetSources(document)
    targets = Dictionary(
      grouping: document.plan.targets.filter { $0.org == nil && $0.area == nil }, by: \.indicator)
  }

  /// A row an indicator, in the order of the report, with all that is known of it.
  var table: PrintedTable {
    PrintedTable(
      columns: Column.allCases.map { $0.column($0.title) },
      rows: rows.enumerated().map { place, row in
        Column.allCases.map { cell($0, of: row, number: place + 1) }
      },
      notes: sources.notes)
  }

  /// The table as it is printed: without columns that say nothing, the parts of a total behind it,
  /// and under each row what it comes to by its dimensions.
  var printed: PrintedTable {
    let columns = Column.allCases.filter(isPrinted)
    let entries = FigureEntries(document).entries
    var number = 0
    let table = PrintedTable(
      columns: columns.map { $0.column(title(of: $0)) },
      rows: entries.map { entry in
        switch entry {
        case .row(let row):
          number += 1
          return columns.map { cell($0, of: row, number: number) }
        case .part(let name, let value, let cumulative):
          return columns.map { column in
            switch column {
            case .name: .text(name)
            case .value: .figure(value)
            case .cumulative: .figure(cumulative)
            default: .empty
            }
          }
        }
      },
      indented: Set(entries.indices.filter { entries[$0].isPart }), notes: sources.notes)
    return table.explained
  }

  private var rows: [IndicatorRow] { document.report.indicators }

  private func isPrinted(_ column: Column) -> Bool {
    switch column {
    case .ordinal, .name, .unit, .cumulative: true
    case .target, .percent: rows.contains { $0.target != nil }
    case .remark: rows.contains { !remark(on: $0, targets[$0.indicator.id] ?? []).isEmpty }
    case .value: rows.contains { document.valueCell($0) != $0.cumulativeCell }
    case .estimate: rows.contains { $0.estimate != nil }
    case .previous: document.report.previousBooks != nil
    case .upper, .source, .records, .recordsCumulative, .id: false
    }
  }

  /// The head of a column, with how much of last year it knows.
  private func title(of column: Column) -> String {
    guard column == .previous, let books = document.report.previousBooks,
      books.read < books.expected
    else { return column.title }
    return "\(column.title) (\(books.read)/\(books.expected) sổ năm trước)"
  }

  private func cell(
    _ column: Column, of row: IndicatorRow, number: Int
  ) -> PrintedTable.Cell {
    let targets = targets[row.indicator.id] ?? []
    return switch column {
    case .ordinal: .figure(number)
    case .name: .text(row.indicator.name)
    case .unit: .text(row.indicator.unit)
    case .target: document.targetCell(row)
    case .value: document.valueCell(row)
    case .cumulative: row.cumulativeCell
    case .percent: document.percentCell(row)
    case .estimate: row.estimate.map { .figure($0) } ?? .empty
    case .previous: .figure(row.previous)
    case .remark: .text(remark(on: row, targets))
    case .upper: document.soleBound(of: row.indicator.id)?.upper.map { .number($0) } ?? .empty
    case .source: .text(targets.compactMap(\.source).joined(separator: "; "))
    case .records: .figure(row.records)
    case .recordsCumulative: .figure(row.recordsCumulative)
    case .id: .text(row.indicator.id)
    }
  }

  /// What stands behind a row: how it stands, whence it is, who agreed to a shortfall.
  func remark(on row: IndicatorRow) -> String {
    remark(on: row, targets[row.indicator.id] ?? [])
  }

  /// Where the targets of the rows come from.
  var notes: [String] { sources.notes }

  private func remark(on row: IndicatorRow, _ targets: [Target]) -> String {
    let standing =
      row.areas.flatMap { $0.missing(document.figures.areaWord) }
      ?? document.standing(of: row)
    let words = [standing, row.statedWords].compactMap { $0 } + targets.compactMap(\.agreed)
    return ([words.joined(separator: "; ")] + targets.compactMap(sources.mark))
      .filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The columns in their order; those behind the remark are there for programs.
  private enum Column: CaseIterable {
    case ordinal, name, unit, target, value, cumulative, percent, estimate, previous, remark
    case upper, source, records, recordsCumulative, id

    var title: String {
      switch self {
      case .ordinal: "STT"
      case .name: "Chỉ tiêu"
      case .unit: "ĐVT"
      case .target: "Kế hoạch năm"
      case .value: "Thực hiện trong kỳ"
      case .cumulative: "Lũy kế"
      case .percent: "Tỷ lệ %"
      case .estimate: "Ước cả kỳ"
      case .previous: "Cùng kỳ năm trước"
      case .remark: "Ghi chú"
      case .upper: "Kế hoạch không quá"
      case .source: "Nguồn chỉ tiêu"
      case .records: "Bản ghi trong kỳ"
      case .recordsCumulative: "Bản ghi lũy kế"
      case .id: "Mã chỉ tiêu"
      }
    }

    func column(_ title: String) -> PrintedTable.Column {
      switch self {
      case .ordinal: .init(title, .ordinal)
      case .name: .init(title, .subject)
      case .unit: .init(title, .unit)
      case .remark, .source: .init(title, .remark)
      case .target, .value, .cumulative, .percent, .estimate, .previous, .upper, .records,
        .recordsCumulative, .id:
        .init(title, .figure)
      }
    }
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
