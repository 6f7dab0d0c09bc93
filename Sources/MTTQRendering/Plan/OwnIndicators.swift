internal import MTTQCore
internal import MTTQText

/// What a plan counts beyond the catalogue: its own indicators, and into which parts they go.
struct OwnIndicators {
  let document: PrintablePlan

  var tables: [PrintedTable] { [indicators, breakdowns] }

  private var indicators: PrintedTable {
    let own = document.plan.indicators
    return PrintedTable(filled: [
      FilledColumn("STT", as: .ordinal, aligned: nil, own.indices.map { .text(String($0 + 1)) }),
      FilledColumn("Chỉ tiêu", as: .subject, own.map { .text($0.name) }),
      FilledColumn("ĐVT", as: .unit, own.map { .text($0.unit) }),
      FilledColumn("Cách tính", as: .remark, own.map { .text(way($0)) }),
    ])
  }

  private var breakdowns: PrintedTable {
    let own = document.plan.breakdowns
    return PrintedTable(
      caption: "Phân tổ số liệu",
      columns: [.init("STT", .ordinal), .init("Phân tổ", .remark), .init("Gồm", .subject)],
      rows: own.enumerated().map { place, breakdown in
        [
          .text(String(place + 1)), .text(breakdown.name),
          .text(breakdown.parts.map(\.name).joined(separator: "; ")),
        ]
      })
  }

  /// How a figure comes about, and what it cannot exceed.
  private func way(_ indicator: Indicator) -> String {
    let way =
      switch indicator.kind {
      case .sum: "cộng dồn trong năm"
      case .total(let parts):
        "tổng của " + parts.map(document.indicatorName).joined(separator: ", ")
      case .latest: "số hiện có đến kỳ báo cáo"
      case .stated: "theo số công bố"
      case .ratio(let of, let over):
        "tỷ lệ \(document.indicatorName(of)) trên \(document.indicatorName(over))"
      }
    let most = indicator.notAbove.map { "không vượt \(document.indicatorName($0))" }
    return [way, most].compactMap { $0 }.joined(separator: "; ")
  }
}
