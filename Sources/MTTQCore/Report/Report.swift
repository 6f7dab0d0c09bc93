package import MTTQText

/// A report as data: every figure of report.md, without language or layout.
package struct Report: Hashable, Sendable {
  /// The report id, such as `half-year` or `month-03`.
  package let id: String
  package let kind: ReportKind
  package let unit: Unit
  package let year: Int
  /// The plan's title.
  package let title: String
  package let period: Period
  package let asOf: CalendarDate
  package let deadline: Deadline
  package let contents: [ReportContent]
  package let indicators: [IndicatorRow]
  package let targets: [TargetRow]
  /// One for each area of the plan, in its order.
  package let byArea: [ScopeRow]
  /// One for each organisation of the plan, in its order.
  package let byOrganisation: [ScopeRow]
  package let tasks: TaskSummary
  package let models: ModelSummary
  package let households: HouseholdSummary
  package let quotas: [QuotaRow]
  package let funds: [FundRow]
  package let remarks: [RemarkRow]
  package let received: [ReceivedRow]
}

/// The days of a report.
package struct Period: Hashable, Sendable {
  package let from: CalendarDate
  /// The last day counted.
  package let through: CalendarDate
  /// The first day of the reporting year, where cumulative figures begin.
  package let start: CalendarDate
}

/// A content of the plan as a report names it.
package struct ReportContent: Hashable, Sendable {
  package let content: Int
  package let title: String
  package let outstanding: Bool
}

/// One line of the figures' appendix.
package struct IndicatorRow: Hashable, Sendable {
  package let indicator: Indicator
  /// The figure of the period; nil where nothing was recorded of a stock or a ratio.
  package let value: Quantity?
  /// The figure from the year's start.
  package let cumulative: Quantity?
  package let target: Quantity?
  package let percent: Quantity?
  package let met: Bool?
  package let previous: Quantity?
  package let change: Quantity?
  package let estimate: Quantity?
  /// How many records stand behind `value`.
  package let records: Int
  /// How many records stand behind `cumulative`.
  package let recordsCumulative: Int
}

/// One target of the plan and how far it is reached.
package struct TargetRow: Hashable, Sendable {
  package let target: Target
  package let cumulative: Quantity?
  package let percent: Quantity?
  package let met: Bool
  /// Whether any record stands behind the cumulative figure.
  package let isRecorded: Bool
}

/// The cumulative figures of one area or one organisation.
package struct ScopeRow: Hashable, Sendable {
  /// The id of the area or organisation.
  package let id: String
  package let values: [ScopedFigure]
}

/// One figure of an area or organisation.
package struct ScopedFigure: Hashable, Sendable {
  package let indicator: String
  package let value: Quantity?
}

/// A remark as a report prints it.
package struct RemarkRow: Hashable, Sendable {
  package let section: RemarkSection
  package let content: Int?
  package let text: String
}

/// A report that came in from a unit below or from an organisation.
package struct ReceivedRow: Hashable, Sendable {
  package let unit: String?
  package let org: String?
  package let on: CalendarDate
}

/// The closing of a fund: opening + in − out.
package struct FundRow: Hashable, Sendable {
  package let id: String
  package let name: String
  package let opening: Quantity
  package let income: Quantity
  package let spending: Quantity
  package var closing: Quantity { opening + income - spending }
}
