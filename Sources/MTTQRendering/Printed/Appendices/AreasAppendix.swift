internal import MTTQCore
internal import MTTQText

/// Appendix 6: the cumulative figures of each residential area.
struct AreasAppendix {
  let document: PrintableReport

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
