package import MTTQText

/// Where a report stands against its last day (report.md, “Deadlines”).
package struct Deadline: Hashable, Sendable {
  package let report: String
  /// The period in a list: `6 tháng đầu năm`, `quý I`.
  package let name: String
  /// The period with its year: `6 tháng đầu năm 2026`, `quý I năm 2026`.
  package let period: String
  package let due: CalendarDate?
  package let rule: DueRule
  /// The last day on which the report is on time, after a shift.
  package let lastDay: CalendarDate?
  /// Whether the last day is a Saturday, a Sunday or a holiday.
  package let isWeekend: Bool
  package let to: String?
  package let when: String?
  package let source: String?
  package let status: Status
  package let daysLeft: Int?
  package let daysLate: Int?
  package let sent: CalendarDate?

  package enum Status: String, Hashable, Sendable, CaseIterable {
    case onTime = "on-time"
    case late
    case pending
    case overdue
    case undated
  }
}
