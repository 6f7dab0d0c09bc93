internal import MTTQText

/// The totals as a report of the unit above, so that each figure is worded as in a report.
package struct TotalReport: Sendable {
  package let report: Report
  /// The parent's; without one of a unit that nobody names.
  package let plan: Plan
}

extension RollUp {
  /// The totals as a report, which has nothing but its figures.
  package func totalReport(of parent: RollUpParent?) -> TotalReport {
    let kind = ReportKind.allCases.first { report.hasPrefix($0.rawValue) } ?? .annual
    let period =
      parent?.period ?? units.lazy.compactMap(\.standing).first?.figures.period
      ?? Period(from: asOf, through: asOf, start: asOf)
    var plan = parent?.plan ?? Plan(unit: .blank, year: year, title: "")
    plan.indicators = own(beside: plan)
    let name = kind.name(of: report, from: period.from, in: year)
    let words = kind.period(of: report, from: period.from, in: year)
    let deadline =
      parent?.due?.deadline(asOf: asOf, sent: nil, in: year)
      ?? Deadline(
        report: report, name: name, period: words, due: nil, rule: .on, lastDay: nil,
        isWeekend: false, to: nil, when: nil, source: nil, status: .undated, daysLeft: nil,
        daysLate: nil, sent: nil)
    let made = Report(
      id: report, kind: kind, unit: plan.unit, year: year, title: plan.title,
      heading: parent?.due?.heading(in: year) ?? "\(DueReport.campaign) \(words)", period: period,
      asOf: asOf, errors: 0, previousBooks: nil, deadline: deadline, contents: [],
      indicators: totals.map(\.row), targets: [], byArea: [], byOrganisation: [],
      tasks: TaskSummary(items: []), models: ModelSummary(items: []), households: .nothing,
      quotas: [], assessments: [], funds: [], remarks: [], received: [], movement: .nothing)
    return TotalReport(report: made, plan: plan)
  }

  /// The definitions that no catalogue has, the parent's first.
  private func own(beside plan: Plan) -> [Indicator] {
    let known = Set(plan.indicators.map(\.id))
    let others = totals.map(\.row.indicator).filter {
      Catalogue.places[$0.id] == nil && !known.contains($0.id)
    }
    return plan.indicators + others
  }
}

extension HouseholdSummary {
  fileprivate static let nothing = HouseholdSummary(
    register: nil, helped: 0, helpedNow: 0, withoutHelper: nil, withoutHelperByArea: [],
    coverage: nil, escapedPoverty: nil, escapedNearPoverty: nil, fellBack: nil, byHelper: [],
    helpedHouseholds: [])
}

extension PeriodMovement {
  fileprivate static let nothing = PeriodMovement(
    models: [], newlyHelped: 0, helpedAnew: 0, noLongerHelped: 0, escapedPoverty: nil,
    escapedNearPoverty: nil, fellBack: nil)
}
