internal import MTTQText

/// Who helped which household when: the assignments of a journal with their releases.
struct AssignmentHistory {
  /// One assignment with the days on which it is active.
  struct Tie {
    /// Its place among the assignments of the journal.
    fileprivate let place: Int32
    /// The number of the household.
    let household: Int32
    /// The number of who helps.
    let helper: Int32
    let on: CalendarDate
    /// The last active day; nil where it has no end.
    let end: CalendarDate?

    func isActive(on day: CalendarDate) -> Bool {
      on <= day && (end.map { day <= $0 } ?? true)
    }

    /// Whether it is active on at least one of the days.
    func isActive(from first: CalendarDate, through last: CalendarDate) -> Bool {
      guard first <= last, on <= last else { return false }
      guard let end else { return true }
      return end >= on && end >= first
    }
  }

  /// In the order (`on`, `at`, `id`).
  let ties: [Tie]
  private let events: HouseholdEvents

  init(_ standing: Standing) {
    let events = standing.households
    var firstRelease: [HouseholdEvents.Identifier: CalendarDate] = [:]
    for release in events.releases {
      let known = firstRelease[release.assignment]
      firstRelease[release.assignment] =
        known.map { min($0, release.mark.on) } ?? release.mark.on
    }
    let all = events.assignments
    ties = events.order(of: all.count) { all[$0].mark }.map { place in
      let assigned = all[Int(place)]
      let beforeRelease =
        firstRelease.isEmpty ? nil : firstRelease[assigned.mark.id].map { $0.adding(days: -1) }
      return Tie(
        place: place, household: assigned.household, helper: assigned.helper, on: assigned.mark.on,
        end: assigned.until.map { min($0, beforeRelease ?? $0) } ?? beforeRelease)
    }
    self.events = events
  }

  /// What the record of a tie says.
  func assignment(_ tie: Tie) -> Record.Assignment {
    events.assignment(events.assignments[Int(tie.place)])
  }

  /// The id of the record of a tie.
  func id(_ tie: Tie) -> String { events.id(events.assignments[Int(tie.place)].mark.id) }

  /// The line of the record of a tie.
  func line(_ tie: Tie) -> Int { events.assignments[Int(tie.place)].mark.line }

  /// The id of a household.
  func household(_ number: Int32) -> String { events.households[number] }

  /// The number of a household; nil of one that no record names.
  func household(numberOf id: String) -> Int32? { events.households.known(id) }

  /// Who helps.
  func helper(_ number: Int32) -> HelperReference { events.helpers[number] }

  /// The number of who helps; nil of one that no record names.
  func helper(numberOf reference: HelperReference) -> Int32? { events.helpers.known(reference) }
}
