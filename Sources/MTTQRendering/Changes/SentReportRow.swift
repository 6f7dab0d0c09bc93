package import MTTQCore
package import MTTQText

/// A report that was sent, and how many of its figures are others now.
package struct SentReportRow: Hashable, Sendable {
  /// Its period: `6 tháng đầu năm`, `quý I`.
  package let name: String
  /// The as-of day of the figures that are compared.
  package let asOf: CalendarDate
  /// How it was sent last.
  package let sent: Record.Sent
  /// How many changes `diff` tells; nil where what was sent cannot be read any more.
  package let changes: Int?

  package init(name: String, asOf: CalendarDate, sent: Record.Sent, changes: Int?) {
    self.name = name
    self.asOf = asOf
    self.sent = sent
    self.changes = changes
  }
}
