internal import MTTQCore
internal import MTTQText

/// The units of a roll-up: how each stands, and what it has.
struct UnitsTable {
  let document: PrintableRollUp

  /// How many units stand side by side at most.
  private static let most = 12

  /// A row a unit, as it is printed.
  var printed: PrintedTable {
    PrintedTable(
      columns: columns,
      rows: document.rollUp.units.enumerated().map { cells(of: $1, number: $0 + 1) })
  }

  /// With ids and path, and a column for each indicator that a unit lists.
  var table: PrintedTable {
    let indicators = document.rollUp.totals.map(\.row.indicator) + ownIndicators
    let places = Dictionary(
      indicators.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let ids: [PrintedTable.Column] = ["Mã đơn vị", "Mã số", "Nguồn"].map {
      .init($0, .figure, isForPrograms: true)
    }
    return PrintedTable(
      columns: columns + ids
        + indicators.map { .init("\($0.name) (\($0.unit))", .figure, isForPrograms: true) },
      rows: document.rollUp.units.enumerated().map { place, line in
        var figures = [PrintedTable.Cell](repeating: .empty, count: indicators.count)
        if let rows = line.standing?.figures.rows {
          for row in rows {
            guard let place = places[row.indicator.id] else { continue }
            figures[place] = .figure(row.cumulative)
          }
        }
        return cells(of: line, number: place + 1)
          + [.text(line.unit.id), .text(line.unit.code ?? ""), .text(line.source ?? "")] + figures
      })
  }

  /// A row an indicator with a target, a column a unit with figures, in groups of columns.
  var matrices: [PrintedTable] {
    let rows = document.aimedAt
    let units = document.rollUp.units.filter { $0.standing != nil }
    guard !rows.isEmpty, !units.isEmpty else { return [] }
    let count = (units.count - 1) / UnitsTable.most + 1
    return (0..<count).map { part in
      let run = units[units.count * part / count..<units.count * (part + 1) / count]
      return matrix(rows, Array(run), caption: count == 1 ? nil : "Bảng \(part + 1)")
    }
  }

  private func matrix(
    _ rows: [IndicatorRow], _ units: [RollUp.UnitLine], caption: String?
  ) -> PrintedTable {
    let values = units.map { unit -> [String: Quantity?] in
      guard let figures = unit.standing?.figures.rows else { return [:] }
      return Dictionary(
        figures.map { ($0.indicator.id, $0.cumulative) }, uniquingKeysWith: { first, _ in first })
    }
    return PrintedTable(
      caption: caption,
      columns: [.init("Chỉ tiêu (ĐVT)", .subject)]
        + units.map { .init($0.unit.name.capitalisedFirst, .figure) },
      rows: rows.map { row in
        [.text("\(row.indicator.name) (\(row.indicator.unit))")]
          + values.map { .figure($0[row.indicator.id] ?? nil) }
      })
  }

  /// Those of units alone, each once.
  private var ownIndicators: [Indicator] {
    var known: Set<String> = []
    return document.rollUp.own.map(\.row.indicator).filter { known.insert($0.id).inserted }
  }

  private var columns: [PrintedTable.Column] {
    [
      .init("STT", .ordinal), .init("Đơn vị", .subject), .init("Tình trạng", .remark),
      .init("Ngày gửi", .figure), .init("Hộ nghèo", .figure), .init("Được giúp đỡ", .figure),
      .init("Thoát nghèo", .figure),
    ]
  }

  private func cells(of line: RollUp.UnitLine, number: Int) -> [PrintedTable.Cell] {
    let households = line.standing?.figures.households
    return [
      .figure(number), .text(line.unit.name), .text(line.status.words, line.status.tone),
      line.standing?.sent.map { .day($0) } ?? .empty, count(households?.poor, line),
      count(households?.helped, line), count(households?.escapedPoverty, line),
    ]
  }

  /// A count; nothing of a unit without figures, `–` where nobody knows it.
  private func count(_ count: Int?, _ line: RollUp.UnitLine) -> PrintedTable.Cell {
    line.standing == nil ? .empty : .figure(count.map { Quantity($0) })
  }
}
