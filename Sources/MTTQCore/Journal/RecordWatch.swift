internal import MTTQText

/// Looks at single records for what is no error but worth a word: days that no report covers, and
/// names of household heads outside the register.
package struct RecordWatch: Sendable {
  private let reports: [Period]
  private let heads: HeadNames

  /// Watches the records of a book with the given reports and register.
  ///
  /// - Parameter knowsReports: whether the periods of all reports are known, so that a day outside
  ///   them is worth a word.
  package init(calendar: ReportCalendar, register: Register?, knowsReports: Bool = true) {
    reports =
      !knowsReports
      ? []
      : calendar.reports.map {
        Period(from: $0.from, through: $0.through, start: calendar.start)
      }
    heads = HeadNames(register)
  }

  /// Whether a scanned result gives no cause for a closer look.
  func isContent(with result: borrowing ScannedResult) -> Bool {
    isCovered(result.on) && !(result.hasNote && !heads.isEmpty)
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
    for key in ["note", "reason", "text"] {
      guard let node = tree[key], let text = node.text,
        heads.occur(in: text)
      else { continue }
      findings.append(.householdData(source, at: node).withoutText)
    }
    return findings
  }
}

extension Record.Event {
  /// The day that some report should cover; nil for records about reports themselves.
  fileprivate var dayToCover: CalendarDate? {
    switch kind {
    case .result, .task, .model, .assign, .release, .outcome: on
    case .estimate, .remark, .sent, .received, .void: nil
    }
  }
}
