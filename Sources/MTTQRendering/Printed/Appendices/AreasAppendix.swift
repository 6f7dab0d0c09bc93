internal import MTTQCore
internal import MTTQText

/// Appendix 6: the cumulative figures of each residential area; on paper a matrix of indicators and
/// areas, for programs a row a figure.
struct AreasAppendix {
  let document: PrintableReport

  /// How many areas stand side by side at most.
  private static let most = 12

  /// A row an indicator, a column an area; the areas of which nothing is known stand in the note.
  var printed: [PrintedTable] {
    let areas = document.report.byArea.filter { !$0.values.isEmpty }
    let silent = document.report.byArea.filter(\.values.isEmpty).map { document.area($0.id) }
    guard !areas.isEmpty else { return [] }
    let count = (areas.count - 1) / AreasAppendix.most + 1
    return (0..<count).map { part in
      let run = areas[areas.count * part / count..<areas.count * (part + 1) / count]
      return matrix(
        Array(run), caption: count == 1 ? nil : "Bảng \(part + 1)",
        notes: silent.isEmpty || part < count - 1
          ? [] : ["Chưa có số liệu của: \(silent.joined(separator: ", "))."])
    }
  }

  private func matrix(_ areas: [ScopeRow], caption: String?, notes: [String]) -> PrintedTable {
    let values = areas.map { area in
      Dictionary(
        area.values.map { ($0.indicator, $0.value) }, uniquingKeysWith: { first, _ in first })
    }
    let rows = document.report.indicators.filter { row in
      values.contains { $0[row.indicator.id] != nil }
    }
    return PrintedTable(
      caption: caption,
      columns: [.init("Chỉ tiêu (ĐVT)", .subject)]
        + areas.map { .init(document.area($0.id).capitalisedFirst, .figure) },
      rows: rows.map { row in
        [.text("\(row.indicator.name) (\(row.indicator.unit))")]
          + values.map { .figure($0[row.indicator.id] ?? nil) }
      }, notes: notes)
  }

  var table: PrintedTable {
    var rows: [[PrintedTable.Cell]] = []
    var headings: [Int: String] = [:]
    var silent: [String] = []
    for area in document.report.byArea {
      let name = document.area(area.id)
      if area.values.isEmpty {
        silent.append(name)
      } else {
        headings[rows.count] = name.capitalisedFirst
      }
      for (place, figure) in area.values.enumerated() {
        let indicator = document.row(figure.indicator)?.indicator
        rows.append([
          .figure(place + 1), .text(name), .text(indicator?.name ?? figure.indicator),
          .text(indicator?.unit ?? ""), .figure(figure.value), .text(area.id),
          .text(figure.indicator),
        ])
      }
    }
    return PrintedTable(
      columns: [
        .init("STT", .ordinal), .init("Khu dân cư", .remark, isForPrograms: true),
        .init("Chỉ tiêu", .subject), .init("ĐVT", .unit), .init("Lũy kế", .figure),
        .init("Mã khu dân cư", .figure, isForPrograms: true),
        .init("Mã chỉ tiêu", .figure, isForPrograms: true),
      ],
      rows: rows, headings: headings,
      notes: silent.isEmpty
        ? [] : ["Chưa có số liệu của: \(silent.joined(separator: ", "))."])
  }
}
