package import MTTQText

/// What a unit intends for a year: the contents of plan.json (book.md).
package struct Plan: Hashable, Sendable {
  package var unit: Unit
  package var year: Int
  package var kind: PlanKind = .plan
  package var term: Term?
  package var title: String
  package var number: String?
  package var issued: CalendarDate?
  package var place: String?
  package var bases: [Basis] = []
  package var purposes: [String] = []
  package var requirements: [String] = []
  package var contents: [ChosenContent] = []
  package var organisations: [Organisation] = []
  package var areas: [Area] = []
  package var units: [SubordinateUnit] = []
  package var tasks: [PlannedTask] = []
  package var models: [PracticeModel] = []
  package var indicators: [Indicator] = []
  package var breakdowns: [Breakdown] = []
  package var targets: [Target] = []
  package var quotas: [Quota] = []
  package var assessments: [Assessment] = []
  package var funds: [Fund] = []
  package var reports: [ReportingDuty] = []
  package var reviews: [Review] = []
  package var holidays: [CalendarDate] = []
  package var header: Header?
  package var signatures: [Signature] = []
  package var recipients: [Recipient] = []
  /// Relative paths of last year's book, or of those of the units that were merged.
  package var previous: [String] = []

  package init(unit: Unit, year: Int, title: String) {
    self.unit = unit
    self.year = year
    self.title = title
  }

  /// The plan that a tree holds, or nil where it lacks what every plan must have; entries that
  /// lack theirs are left out, because the checker has reported them.
  package init?(tree: JSONNode) {
    self.init(object: tree)
  }
}

extension Plan {
  /// The years that a plan may be of.
  package static let years = Shape.years

  /// The indicators that it may use: those of the catalogue, then its own.
  package var allIndicators: [Indicator] { Catalogue.standard.indicators + indicators }
  /// The dimensions that it may use: those of the catalogue, then its own.
  package var allBreakdowns: [Breakdown] { Catalogue.standard.breakdowns + breakdowns }
}
