internal import MTTQCore

/// The figures of a report with what a sentence needs to tell them.
struct ReportedFigures: Hashable {
  let report: Report
  /// What the areas are called that exist on the last day: `thôn`.
  let areaWord: String
  /// What the plan is in a sentence.
  let planWord: String
  private let rows: [String: IndicatorRow]
  private let indicators: [String: Indicator]
  private let agreements: [String: [String]]
  /// The ranges that the plan sets, in words, by indicator.
  private let ranges: [String: String]

  init(_ report: Report, of plan: Plan) {
    self.report = report
    areaWord = plan.areaWord(on: report.period.through)
    planWord = plan.kind == .programme ? "chương trình" : "kế hoạch"
    rows = Dictionary(
      report.indicators.map { ($0.indicator.id, $0) }, uniquingKeysWith: { first, _ in first })
    indicators = Dictionary(
      plan.allIndicators.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    agreements = Dictionary(
      grouping: plan.targets.filter { $0.org == nil && $0.area == nil }, by: \.indicator
    ).mapValues { $0.compactMap(\.agreed) }
    ranges = Dictionary(
      grouping: plan.targets.filter { $0.org == nil && $0.area == nil }, by: \.indicator
    ).compactMapValues { targets in
      guard targets.count == 1, case .between? = targets.first?.bound else { return nil }
      return targets.first?.bound.cell()
    }
  }

  /// The row of an indicator; nil where the report does not list it.
  func row(_ id: String) -> IndicatorRow? { rows[id] }

  /// An indicator that the plan may use; nil where there is none of the id.
  func indicator(_ id: String) -> Indicator? { indicators[id] }

  /// Who agreed to a shortfall of the unit's own targets.
  func agreed(on row: IndicatorRow) -> [String] { agreements[row.indicator.id] ?? [] }

  /// The range that the plan sets for an indicator, `40–60`; nil where it sets none.
  func plannedRange(of indicator: String) -> String? { ranges[indicator] }

  /// Whether a sentence has something to say of a figure: a flow was recorded in the period, a
  /// stock until its end.
  func isTold(_ row: IndicatorRow) -> Bool {
    row.value != nil && (row.records > 0 || !report.isOfPeriod(row))
  }
}
