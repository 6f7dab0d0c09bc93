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
  package var targets: [Target] = []
  package var quotas: [Quota] = []
  package var funds: [Fund] = []
  package var reports: [ReportingDuty] = []
  package var reviews: [Review] = []
  package var holidays: [CalendarDate] = []
  package var header: Header?
  package var signatures: [Signature] = []
  package var recipients: [Recipient] = []
  package var previous: String?

  package init(unit: Unit, year: Int, title: String) {
    self.unit = unit
    self.year = year
    self.title = title
  }
}

extension Plan {
  /// The indicators that it may use: those of the catalogue, then its own.
  package var allIndicators: [Indicator] { Catalogue.standard.indicators + indicators }
}

/// What kind of document a plan is.
package enum PlanKind: String, Hashable, Sendable, CaseIterable {
  case plan
  case programme
  case activity
}

/// The years of a programme that lasts several.
package struct Term: Hashable, Sendable {
  package let from: Int?
  package let to: Int?
}

/// A legal basis. Its number is no key: two bases may share one.
package struct Basis: Hashable, Sendable {
  package let number: String
  package var issuer: String?
  package var date: CalendarDate?
  package var about: String?
}

/// One of the five contents as a plan chose it.
package struct ChosenContent: Hashable, Sendable {
  /// 1–5.
  package let content: Int
  /// What replaces the official title.
  package var title: String?
  package var focus: String?
  /// Whether it is the year's outstanding content.
  package var outstanding = false
}

/// The two lines at the top left of a printed document.
package struct Header: Hashable, Sendable {
  package let upper: String?
  package let body: String?
}

/// One signature block of a document.
package struct Signature: Hashable, Sendable {
  package let authority: String?
  package let title: String?
  package let name: String?
}

/// Who gets the document, with a role.
package struct Recipient: Hashable, Sendable {
  package let name: String
  package let role: String?

  package init(name: String, role: String? = nil) {
    self.name = name
    self.role = role
  }
}
