/// A remark as a report prints it.
package struct RemarkRow: Hashable, Sendable {
  package let section: RemarkSection
  package let content: Int?
  package let text: String
}
