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
  }

  /// The row of an indicator; nil where the report does not list it.
  func row(_ id: String) -> IndicatorRow? { rows[id] }

  /// An indicator that the plan may use; nil where there is none of the id.
  func indicator(_ id: String) -> Indicator? { indicators[id] }

  /// Who agreed to a shortfall of the unit's own targets.
  func agreed(on row: IndicatorRow) -> [String] { agreements[row.indicator.id] ?? [] }

  /// Whether a sentence has something to say of a figure: a flow was recorded in the period, a
  /// stock until its end.
  func isTold(_ row: IndicatorRow) -> Bool {
    row.value != nil && (row.records > 0 || !report.isOfPeriod(row))
  }
}
