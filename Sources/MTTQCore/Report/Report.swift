package import MTTQText

/// A report as data: every figure of report.md, without language or layout.
///
///     report.id  // half-year
///     let row = report.indicators.first { $0.indicator.id == "cay-xanh" }
///     row?.value  // of the period, 1200; nil of a stock of which nothing was recorded
///     row?.records  // how many records stand behind it, 14
package struct Report: Hashable, Sendable {
  /// The report id, such as `half-year` or `month-03`.
  package let id: String
  package let kind: ReportKind
  package let unit: Unit
  package let year: Int
  /// The plan's title.
  package let title: String
  /// The printed title without “BÁO CÁO”.
  package let heading: String
  package let period: Period
  package let asOf: CalendarDate
  /// How many errors the book has, the lines of which were left out.
  package let errors: Int
  /// Nil where the plan names no book of last year.
  package let previousBooks: PreviousBooks?
  package let deadline: Deadline
  package let contents: [ReportContent]
  package internal(set) var indicators: [IndicatorRow]
  package let targets: [TargetRow]
  /// One for each area of the plan, in its order.
  package let byArea: [ScopeRow]
  /// One for each organisation of the plan, in its order.
  package let byOrganisation: [ScopeRow]
  package let tasks: TaskSummary
  package let models: ModelSummary
  package let households: HouseholdSummary
  package let quotas: [QuotaRow]
  package let assessments: [AssessmentTable]
  package let funds: [FundRow]
  package let remarks: [RemarkRow]
  package let received: [ReceivedRow]
  /// For the prints of months and quarters alone: it is no part of the data.
  package let movement: PeriodMovement
}

extension Report {
  /// The report with the words of its indicators changed.
  package func wording(_ words: (Indicator) -> Indicator) -> Report {
    var report = self
    for place in report.indicators.indices {
      report.indicators[place].indicator = words(report.indicators[place].indicator)
    }
    return report
  }
}
