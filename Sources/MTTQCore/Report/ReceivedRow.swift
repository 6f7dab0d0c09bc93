package import MTTQText

/// A report that came in from a unit below or from an organisation.
package struct ReceivedRow: Hashable, Sendable {
  package let unit: String?
  package let org: String?
  package let on: CalendarDate
}
