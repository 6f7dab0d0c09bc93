internal import MTTQText

/// Looks at single records for what is no error but worth a word: days that no report covers, and
/// names of household heads outside the register.
struct RecordWatch: Sendable {
  private let reports: [Period]
  private let heads: HeadNames

  /// Watches the records of a book with the given reports and register.
  ///
  /// - Parameter grounds: where they do not tell the periods of all reports, no day is held against
  ///   them.
  init(calendar: ReportCalendar, register: Register?, grounds: Grounds) {
    reports =
      !grounds.knowsAllPeriods
      ? []
      : calendar.reports.map {
        Period(from: $0.from, through: $0.through, start: calendar.start)
      }
    heads = HeadNames(register)
  }

  /// Whether a scanned result must be read in full, because there may be a word to say about it.
  func wantsToSee(_ result: borrowing ScannedResult) -> Bool {
    !isCovered(result.on) || result.hasNote && !heads.isEmpty
  }

  private func isCovered(_ day: CalendarDate) -> Bool {
    reports.isEmpty
      || reports.contains { $0.from <= day && day <= $0.through && $0.start <= day }
  }

  /// What is worth a word in a record.
  func findings(_ record: Record, _ tree: JSONNode, _ source: SourceText) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    if let day = record.event.dayToCover, !isCovered(day), let node = tree["on"] {
      findings.append(.uncovered(day, source, at: node).naming(record.id))
    }
    for key in RecordKind.noteKeys {
      guard let node = tree[key], let text = node.text,
        heads.occur(in: text)
      else { continue }
      findings.append(.householdData(source, at: node).withoutText)
    }
    return findings
  }
}
