package import MTTQCore
package import MTTQText

/// What changed in a report since it was sent, with the records behind each change.
package struct ReportChanges: Sendable {
  /// The report id.
  package let report: String
  /// Its period: `6 tháng đầu năm`, `quý I`.
  package let name: String
  /// The as-of day of the figures, which is that of the report as it was sent.
  package let asOf: CalendarDate
  /// How it was sent.
  package let sent: Record.Sent
  package let entries: [Entry]

  /// A change, and the records written since that bear on it.
  package struct Entry: Sendable {
    package let change: ReportChange
    package let records: [Record]

    package init(change: ReportChange, records: [Record]) {
      self.change = change
      self.records = records
    }
  }

  package init(
    report: String, name: String, asOf: CalendarDate, sent: Record.Sent, entries: [Entry]
  ) {
    self.report = report
    self.name = name
    self.asOf = asOf
    self.sent = sent
    self.entries = entries
  }
}
