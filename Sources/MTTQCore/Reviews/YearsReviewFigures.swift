internal import MTTQText

/// The figures of several years together (report.md, “Several years”).
struct YearsReviewFigures {
  private let plan: Plan
  /// By year.
  private let reports: [YearReport]
  private let rowsByYear: [[String: YearReport.Row]]

  /// - Parameter reports: by year, each of another.
  init(_ plan: Plan, _ reports: [YearReport]) {
    self.plan = plan
    self.reports = reports
    rowsByYear = reports.map { report in
      Dictionary(report.rows.map { ($0.indicator.id, $0) }, uniquingKeysWith: { first, _ in first })
    }
  }

  /// Every indicator that is listed in a year, ordered as in a report.
  func rows() -> [YearsReview.Row] {
    listed().map { indicator in
      let rows = rowsByYear.map { $0[indicator.id] }
      let (figure, counted) = figure(of: indicator, rows)
      return YearsReview.Row(
        indicator: indicator, figure: figure, counted: counted,
        byYear: zip(reports, rows).map { report, row in
          YearsReview.Row.Year(
            year: report.year, cumulative: row?.cumulative, stated: row?.isStated,
            target: row?.target, percent: row?.percent, met: row?.met)
        })
    }
  }

  /// As the latest year has them: by content, then the catalogue's, the plan's, those of other years.
  private func listed() -> [Indicator] {
    var latest: [String: Indicator] = [:]
    var order = plan.allIndicators.map(\.id)
    for report in reports {
      for row in report.rows {
        latest[row.indicator.id] = row.indicator
        order.append(row.indicator.id)
      }
    }
    var places: [String: Int] = [:]
    for (place, id) in order.enumerated() where places[id] == nil { places[id] = place }
    return latest.values.sorted { left, right in
      let (first, second) = (left.content ?? 6, right.content ?? 6)
      return first == second
        ? places[left.id, default: 0] < places[right.id, default: 0] : first < second
    }
  }

  private func figure(
    of indicator: Indicator, _ rows: [YearReport.Row?]
  ) -> (figure: Quantity?, counted: Int) {
    let recorded = rows.count { ($0?.recordsCumulative ?? 0) > 0 }
    switch indicator.kind {
    case .sum, .total:
      let figures = rows.compactMap { $0?.cumulative }
      return (figures.isEmpty ? nil : figures.reduce(.zero, +), recorded)
    case .latest, .stated: return (latest(rows), recorded)
    case .ratio(let of, let over):
      guard isFlow(of), isFlow(over) else { return (latest(rows), recorded) }
      return ratio(rows)
    }
  }

  private func latest(_ rows: [YearReport.Row?]) -> Quantity? {
    rows.last { $0?.cumulative != nil }.flatMap { $0?.cumulative }
  }

  /// A ratio of two flows: from those of the years in which it was computed, added up.
  private func ratio(_ rows: [YearReport.Row?]) -> (figure: Quantity?, counted: Int) {
    var part = Quantity.zero
    var whole = Quantity.zero
    var counted = 0
    for (year, row) in rows.enumerated() {
      guard let row, row.cumulative != nil, !row.isStated, let ratio = row.indicator.ratio,
        let of = rowsByYear[year][ratio.of]?.cumulative,
        let over = rowsByYear[year][ratio.over]?.cumulative
      else { continue }
      part += of
      whole += over
      counted += 1
    }
    return (counted > 0 ? part.percent(of: whole) : nil, counted)
  }

  /// Whether an indicator is a flow, as the years or else the plan have it.
  private func isFlow(_ id: String) -> Bool {
    let known = rowsByYear.lazy.compactMap { $0[id]?.indicator }.first
    return (known ?? plan.allIndicators.first { $0.id == id })?.isFlow ?? false
  }
}
