internal import MTTQText

/// Who helped which household when: the assignments of a journal with their releases.
struct AssignmentHistory {
  /// One assignment with the days on which it is active.
  struct Tie {
    let record: Record
    let assignment: Record.Assignment
    let line: Int
    /// The last active day; nil where it has no end.
    let end: CalendarDate?

    func isActive(on day: CalendarDate) -> Bool {
      assignment.on <= day && (end.map { day <= $0 } ?? true)
    }

    /// Whether it is active on at least one of the days.
    func isActive(from first: CalendarDate, through last: CalendarDate) -> Bool {
      guard first <= last, assignment.on <= last else { return false }
      guard let end else { return true }
      return end >= assignment.on && end >= first
    }
  }

  /// In the order (`on`, `at`, `id`).
  let ties: [Tie]

  init(_ standing: Standing) {
    var firstRelease: [String: CalendarDate] = [:]
    for entry in standing.events {
      guard case .release(let release) = entry.record.event else { continue }
      let known = firstRelease[release.assignment]
      firstRelease[release.assignment] = known.map { min($0, release.on) } ?? release.on
    }
    ties = standing.events
      .compactMap { entry -> Tie? in
        guard case .assign(let assignment) = entry.record.event else { return nil }
        let beforeRelease = firstRelease[entry.record.id].map { $0.adding(days: -1) }
        let ends = [assignment.until, beforeRelease].compactMap { $0 }
        return Tie(
          record: entry.record, assignment: assignment, line: entry.line, end: ends.min())
      }
      .sorted { $0.record.precedes($1.record, $0.assignment.on, $1.assignment.on) }
  }
}
