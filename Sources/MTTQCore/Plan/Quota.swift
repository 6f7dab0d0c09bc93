/// A duty that is counted from the book itself (report.md, “Quotas”).
package struct Quota: Hashable, Sendable {
  package let kind: Kind
  package var source: String?
  package let bound: Bound

  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case householdsHelped
    case householdsPerOrganisation
    case helperCoverage
    case modelsPerOrganisation
    case areasWithModel
    case outstandingContents
    case outstandingAreas
    case registeredContents
    case organisationReports
  }
}
