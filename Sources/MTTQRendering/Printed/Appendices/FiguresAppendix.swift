internal import MTTQCore
internal import MTTQText

/// Appendix 1: every figure of the report, and the targets set for organisations and areas.
struct FiguresAppendix {
  let document: ReportDocument

  var appendix: (title: String, blocks: [PrintedBlock]) {
    let rows = document.report.indicators
    let tables = (rows.isEmpty ? [] : [figures(rows)]) + scopedTargets
    return ("Kết quả thực hiện các chỉ tiêu", tables.map { .table($0) })
  }

  private var sources: [String] {
    var sources: [String] = []
    for target in document.plan.targets {
      if let source = target.source, !sources.contains(source) { sources.append(source) }
    }
    return sources
  }

  private var notes: [String] {
    let sources = sources
    return sources.isEmpty
      ? [] : ["Nguồn chỉ tiêu:"] + sources.enumerated().map { "(\($0 + 1)) \($1)." }
  }

  private func figures(_ rows: [IndicatorRow]) -> PrintedTable {
    let hasEstimate = rows.contains { $0.estimate != nil }
    return PrintedTable(
      columns: [
        .init("STT", .ordinal), .init("Chỉ tiêu", .subject), .init("ĐVT", .unit),
        .init("Kế hoạch năm", .figure), .init("Thực hiện trong kỳ", .figure),
        .init("Lũy kế", .figure), .init("Tỷ lệ %", .figure),
      ] + (hasEstimate ? [.init("Ước cả kỳ", .figure)] : [])
        + [.init("Cùng kỳ năm trước", .figure), .init("Ghi chú", .remark)],
      rows: rows.enumerated().map { place, row in
        [
          .figure(place + 1), .text(row.indicator.name), .text(row.indicator.unit),
          document.targetCell(row), row.valueCell, row.cumulativeCell, row.percentCell,
        ] + (hasEstimate ? [row.estimate.map { .figure($0) } ?? .empty] : [])
          + [.figure(row.previous), .text(note(row))]
      },
      notes: notes)
  }

  private func note(_ row: IndicatorRow) -> String {
    let marks = document.plan.targets.filter {
      $0.indicator == row.indicator.id && $0.org == nil && $0.area == nil
    }.compactMap(mark)
    let said = [row.met.map { $0 ? "đạt" : "chưa đạt" }].compactMap { $0 } + marks
    return said.joined(separator: " ")
  }

  private func mark(_ target: Target) -> String? {
    target.source.flatMap { sources.firstIndex(of: $0) }.map { "(\($0 + 1))" }
  }

  private var scopedTargets: [PrintedTable] {
    let scoped = document.report.targets.filter { $0.target.org != nil || $0.target.area != nil }
    guard !scoped.isEmpty else { return [] }
    return [
      PrintedTable(
        caption: "Chỉ tiêu giao cho từng tổ chức, khu dân cư",
        columns: [
          .init("Chỉ tiêu", .subject), .init("Đơn vị thực hiện", .remark),
          .init("Kế hoạch năm", .figure), .init("Lũy kế", .figure), .init("Tỷ lệ %", .figure),
          .init("Ghi chú", .figure, .left),
        ],
        rows: scoped.map { row in
          let target = row.target
          let bearers =
            (target.org.map { [document.organisation($0)] } ?? [])
            + (target.area.map { [document.area($0)] } ?? [])
          let indicator = document.row(target.indicator)?.indicator
          let note = [row.met ? "đạt" : "chưa đạt", mark(target)].compactMap { $0 }
          return [
            .text(indicator.map { "\($0.name) (\($0.unit))" } ?? target.indicator),
            .text(bearers.joined(separator: ", ")), .text(target.bound.cell()),
            .figure(hasRecord(target) ? row.cumulative : nil),
            .figure(hasRecord(target) ? row.percent : nil), .text(note.joined(separator: " ")),
          ]
        })
    ]
  }

  /// Whether anything was recorded for the organisation and the area that bear a target.
  private func hasRecord(_ target: Target) -> Bool {
    func lists(_ rows: [ScopeRow], _ id: String?) -> Bool {
      guard let id else { return true }
      return rows.contains { row in
        row.id == id && row.values.contains { $0.indicator == target.indicator }
      }
    }
    return lists(document.report.byArea, target.area)
      && lists(document.report.byOrganisation, target.org)
  }
}
