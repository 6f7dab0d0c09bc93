internal import MTTQCore
internal import MTTQText

/// Appendix 1, second table: the targets set for organisations and areas.
struct TargetsAppendix {
  let document: ReportDocument

  var table: PrintedTable {
    let scoped = document.report.targets.filter { $0.target.org != nil || $0.target.area != nil }
    let sources = TargetSources(document)
    let recorded = (
      areas: Recorded(document.report.byArea),
      organisations: Recorded(document.report.byOrganisation)
    )
    return PrintedTable(
      caption: "Chỉ tiêu giao cho từng tổ chức, khu dân cư",
      columns: [
        .init("Chỉ tiêu", .subject), .init("Đơn vị thực hiện", .remark),
        .init("Kế hoạch năm", .figure), .init("Lũy kế", .figure), .init("Tỷ lệ %", .figure),
        .init("Ghi chú", .figure, .left), .init("Mã chỉ tiêu", .figure, isForPrograms: true),
      ],
      rows: scoped.map { row in
        let target = row.target
        let isRecorded =
          recorded.areas.holds(target.indicator, of: target.area)
          && recorded.organisations.holds(target.indicator, of: target.org)
        let indicator = document.row(target.indicator)?.indicator
        let note = [row.met ? "đạt" : "chưa đạt", sources.mark(of: target)].compactMap { $0 }
        return [
          .text(indicator.map { "\($0.name) (\($0.unit))" } ?? target.indicator),
          .text(bearers(of: target)),
          .number(target.bound.lower, shown: target.bound.cell()),
          .figure(isRecorded ? row.cumulative : nil), .figure(isRecorded ? row.percent : nil),
          .text(note.joined(separator: " ")), .text(target.indicator),
        ]
      })
  }

  private func bearers(of target: Target) -> String {
    [target.org.map(document.organisation), target.area.map(document.area)]
      .compactMap { $0 }.joined(separator: ", ")
  }
}

/// For which areas or organisations something was recorded of an indicator.
private struct Recorded {
  private let indicators: [String: Set<String>]

  init(_ rows: [ScopeRow]) {
    indicators = Dictionary(
      rows.map { ($0.id, Set($0.values.map(\.indicator))) },
      uniquingKeysWith: { first, _ in first })
  }

  func holds(_ indicator: String, of id: String?) -> Bool {
    id.map { indicators[$0]?.contains(indicator) ?? false } ?? true
  }
}
