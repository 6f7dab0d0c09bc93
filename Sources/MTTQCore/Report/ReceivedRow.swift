package import MTTQText

/// A report that came in from a unit below, an organisation or an area.
package struct ReceivedRow: Hashable, Sendable {
  package let unit: String?
  package let org: String?
  package let area: String?
  package let on: CalendarDate
}
