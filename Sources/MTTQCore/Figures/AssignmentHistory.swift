internal import MTTQText

/// Who helped which household when: the assignments of a journal with their releases.
struct AssignmentHistory {
  /// One assignment with the days on which it is active.
  struct Tie {
    fileprivate let moment: RecordMoment
    let assignment: Record.Assignment
    let line: Int
    /// The last active day; nil where it has no end.
    let end: CalendarDate?

    /// The id of its record.
    var id: String { moment.id }

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
    for place in standing.events.indices {
      guard case .release(let release) = standing.events[place].record.event else { continue }
      let known = firstRelease[release.assignment]
      firstRelease[release.assignment] = known.map { min($0, release.on) } ?? release.on
    }
    var ties: [Tie] = []
    for place in standing.events.indices {
      guard case .assign(let assignment) = standing.events[place].record.event else { continue }
      let moment = RecordMoment(standing.events[place].record, on: assignment.on)
      let beforeRelease =
        firstRelease.isEmpty ? nil : firstRelease[moment.id].map { $0.adding(days: -1) }
      let until = assignment.until
      ties.append(
        Tie(
          moment: moment, assignment: assignment, line: standing.events[place].line,
          end: until.map { min($0, beforeRelease ?? $0) } ?? beforeRelease))
    }
    self.ties = RecordMoment.order(ties.map(\.moment)).map { ties[$0] }
  }
}
