package import MTTQText

/// A household of the register and where it stands on a day.
package struct HouseholdCase: Hashable, Sendable {
  package let household: Household
  /// Its area on the day; nil where none is known, or several took the place of the one it had.
  package let area: String?
  package let status: HouseholdStatus
  /// The day of the outcome that gave the status; nil where the register gives it.
  package let statusSince: CalendarDate?
  /// The assignments that are active on the day, by `on`, `at` and `id`.
  package let assignments: [ActiveAssignment]

  /// Whether it is poor and nobody helps it.
  package var needsHelper: Bool { status == .poor && assignments.isEmpty }
}

/// An assignment on one of its days.
package struct ActiveAssignment: Hashable, Sendable {
  /// The id of its record.
  package let id: String
  package let assignment: Record.Assignment
}

extension AssignmentHistory {
  /// A tie as it is shown.
  fileprivate func active(_ tie: Tie) -> ActiveAssignment {
    ActiveAssignment(id: id(tie), assignment: assignment(tie))
  }
}

extension Book {
  /// The households of the register in its order, as they stand on a day.
  package func households(asOf day: CalendarDate) -> [HouseholdCase] {
    let outcomes = OutcomeHistory(standing, register: register)
    let areas = StandingAreas(plan, on: day)
    let history = AssignmentHistory(standing)
    let active = Dictionary(
      grouping: history.ties.filter { $0.isActive(on: day) }.map(history.active),
      by: \.assignment.household)
    return (register?.households ?? []).map { household in
      HouseholdCase(
        household: household, area: household.area.flatMap(areas.area(of:)),
        status: outcomes.status(of: household.id, on: day) ?? household.status,
        statusSince: outcomes.steps[household.id]?.last { $0.on <= day }?.on,
        assignments: active[household.id] ?? [])
    }
  }
}

extension Book {
  /// The assignments that no release has ended, by `on`, `at` and `id`, whatever their days.
  package var openAssignments: [ActiveAssignment] {
    let events = standing.households
    let released = Set(events.releases.map { events.id($0.assignment) })
    let history = AssignmentHistory(standing)
    return history.ties.filter { !released.contains(history.id($0)) }.map(history.active)
  }
}
