internal import MTTQCore
internal import MTTQText

/// Appendix 6: the cumulative figures of each residential area.
struct AreasAppendix {
  let document: ReportDocument

  var appendix: (title: String, blocks: [PrintedBlock]) {
    let areas = document.report.byArea.filter { !$0.values.isEmpty }
    return ("Kết quả theo khu dân cư", areas.map { .table(table($0)) })
  }

  private func table(_ area: ScopeRow) -> PrintedTable {
    PrintedTable(
      caption: document.area(area.id).capitalisedFirst,
      columns: [
        .init("STT", .ordinal), .init("Chỉ tiêu", .subject), .init("ĐVT", .unit),
        .init("Lũy kế", .figure),
      ],
      rows: area.values.enumerated().map { place, figure in
        let indicator = document.row(figure.indicator)?.indicator
        return [
          .figure(place + 1), .text(indicator?.name ?? figure.indicator),
          .text(indicator?.unit ?? ""), .figure(figure.value),
        ]
      })
  }
}
