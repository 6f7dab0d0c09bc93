/// A content of the plan as a report names it.
package struct ReportContent: Hashable, Sendable {
  package let content: Int
  package let title: String
  package let outstanding: Bool
}
