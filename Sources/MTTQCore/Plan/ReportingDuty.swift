package import MTTQText

/// A report that is owed: its kind, to whom, and by when, as the document words it.
package struct ReportingDuty: Hashable, Sendable {
  package let kind: ReportKind
  /// The date that the document names, of a once-a-year duty.
  package var due: CalendarDate?
  /// The day of the month, of a month or quarter duty.
  package var day: Int?
  package let rule: DueRule
  package var from: CalendarDate?
  /// The cut-off, the last day that is counted.
  package var through: CalendarDate?
  package var to: String?
  /// The wording of a document that sets no date.
  package var when: String?
  /// Whether a last day that is no working day moves to the next one.
  package var shiftsToWorkingDay = false
  package var source: String?
}

/// How often a report is owed.
package enum ReportKind: String, Hashable, Sendable, CaseIterable {
  case month
  case quarter
  case halfYear = "half-year"
  case nineMonth = "nine-month"
  case annual

  /// Whether several reports of the kind are owed in a year.
  package var isRepeated: Bool { self == .month || self == .quarter }
}

/// Whether the date itself is still on time.
package enum DueRule: String, Hashable, Sendable, CaseIterable {
  /// “trước ngày D”: D itself is late.
  case before
  /// “vào ngày D”, “chậm nhất ngày D”: D is the last day.
  case on
}

/// A review: sơ kết, tổng kết.
package struct Review: Hashable, Sendable {
  package let id: String
  package let title: String
  package var due: CalendarDate?
  package var when: String?
}
