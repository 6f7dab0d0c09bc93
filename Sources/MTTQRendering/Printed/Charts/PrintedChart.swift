internal import MTTQCore
internal import MTTQText

/// A picture of the report's figures as data, with all the words that stand in it.
package struct PrintedChart: Hashable, Sendable {
  /// `Biểu đồ 1. …`.
  package let title: String
  /// What the picture comes to, in a sentence.
  package let summary: String
  package let drawing: Drawing
  /// What must be known to read the picture right.
  package let notes: [String]

  package enum Drawing: Hashable, Sendable {
    /// The contents of the plan at a glance.
    case contents([ContentGlance])
    /// How much of each target is reached.
    case targets([TargetShare])
  }

  /// What stands above the charts.
  package static let heading = "BIỂU ĐỒ"

  /// The percentage where a bar ends; what is more is cut off and marked, as one target reached ten
  /// times over would leave the others no room.
  package static let longest = 150

  /// The charts that have something to show, numbered on.
  static func all(of document: PrintableReport) -> [PrintedChart] {
    [contents(of: document.report), targets(of: document)].compactMap { $0 }.enumerated()
      .map { place, chart in
        PrintedChart(
          title: "Biểu đồ \(place + 1). \(chart.title)", summary: chart.summary,
          drawing: chart.drawing, notes: chart.notes)
      }
  }

  private static func contents(of report: Report) -> PrintedChart? {
    let glances = report.contents.map { ContentGlance($0, of: report) }
    let strips = glances.flatMap(\.strips)
    guard !strips.isEmpty else { return nil }
    let said = ContentGlance.Kind.allCases.compactMap { kind -> String? in
      let counted = strips.filter { $0.kind == kind }
      guard !counted.isEmpty else { return nil }
      let total = ContentGlance.Strip(
        kind: kind, done: counted.reduce(0) { $0 + $1.done },
        open: counted.reduce(0) { $0 + $1.open }, silent: counted.reduce(0) { $0 + $1.silent })
      return total.sentence
    }
    return PrintedChart(
      title: "Kết quả thực hiện \(glances.count.counted()) nội dung \(report.reached)",
      summary: "Tính chung các nội dung: "
        + said.map { $0.dropLast() }.joined(separator: "; ") + ".",
      drawing: .contents(glances), notes: [])
  }

  private static func targets(of document: PrintableReport) -> PrintedChart? {
    let shares = document.report.indicators.compactMap { TargetShare($0, of: document) }
    guard !shares.isEmpty else { return nil }
    let counts = TargetOutcome.allCases.compactMap { outcome -> String? in
      let count = shares.count { $0.outcome == outcome }
      return count == 0 ? nil : "\(outcome.words) \(count.counted())"
    }
    let isCut = shares.contains { $0.percent.map { $0 > Quantity(longest) } ?? false }
    return PrintedChart(
      title: "Tỷ lệ thực hiện so với kế hoạch năm \(document.report.reached)",
      summary: "Trong \(shares.count.counted()) chỉ tiêu có kế hoạch năm: "
        + counts.joined(separator: ", ") + ".",
      drawing: .targets(shares),
      notes: isCut ? ["Thanh có vạch chéo ở cuối: trên \(longest)% kế hoạch năm."] : [])
  }
}

extension Report {
  /// Up to which day the figures count.
  fileprivate var reached: String { "(lũy kế đến ngày \(period.known.words()))" }
}
