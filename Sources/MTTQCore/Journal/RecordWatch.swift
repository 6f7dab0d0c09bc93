internal import MTTQText

/// Looks at single records for what is no error but worth a word: days outside those of the area that
/// is named; where all is looked for, days that no report covers and names of household heads outside
/// the register.
struct RecordWatch: Sendable {
  private let reports: [Period]
  private let heads: HeadNames
  private let areas: [Area]
  private let places: [String: Int]
  /// The days of each area; empty where none begins or ends.
  private let areaDays: [ClosedRange<Int32>]

  /// Watches the records of a book.
  ///
  /// - Parameters:
  ///   - calendar: the reports whose days are looked at; nil where nothing but areas is.
  ///   - grounds: where they do not tell the periods of all reports, no day is held against them.
  init(plan: Plan, calendar: ReportCalendar?, register: Register?, grounds: Grounds) {
    let calendar = grounds.knowsAllPeriods ? calendar : nil
    reports = (calendar?.reports ?? []).map {
      Period(from: $0.from, through: $0.through, start: calendar?.start ?? $0.from)
    }
    heads = HeadNames(register)
    areas = plan.areas
    places = Dictionary(
      plan.areas.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let changes = plan.areas.contains { $0.since != nil || $0.until != nil }
    areaDays = changes ? plan.areas.map(\.days) : []
  }

  /// Whether a scanned result must be read in full, because there may be a word to say about it.
  func wantsToSee(_ result: borrowing ScannedResult) -> Bool {
    !isCovered(result.on) || result.hasNote && !heads.isEmpty
      || !areaDays.isEmpty && result.area >= 0
        && !areaDays[Int(result.area)].contains(result.on.dayNumber)
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
    if let node = tree["area"], let day = record.event.on, let place = node.text.flatMap({ places[$0] }),
      !areaDays.isEmpty, !areaDays[place].contains(day.dayNumber)
    {
      findings.append(.outsideDays(of: areas[place], day, source, at: node).naming(record.id))
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
