package import MTTQText

extension Book {
  /// The best helpers for the households that are poor on a day and that nobody helps.
  ///
  /// From the organisations of kind `socio-political` and `member`; the upper bound of the quota
  /// `householdsPerOrganisation` is what each takes in one area, active households counted in. The
  /// same book gives the same suggestion: households stand in for each other in the register's
  /// order, organisations in the plan's.
  package func helperSuggestion(on day: CalendarDate) -> HelperSuggestion {
    let question = HelperQuestion(self, on: day)
    var flow = HelperFlow(question)
    flow.run()
    var assignments: [(place: Int, HelperSuggestion.Assignment)] = []
    var unassigned: [(place: Int, HelperSuggestion.LeftOver)] = []
    let obstacle: HelperSuggestion.Obstacle =
      question.organisations.isEmpty ? .noOrganisation : .quotaReached
    for (area, seats) in zip(question.areas, flow.areas) {
      for (place, organisation) in seats.distribution() {
        let household = question.households[place]
        guard let organisation else {
          unassigned.append(
            (place, .init(household: household.id, area: area.area, reason: obstacle)))
          continue
        }
        let org = question.organisations[organisation]
        let reason: HelperSuggestion.Reason =
          household.memberOf.contains(org)
          ? .member : area.isKnown[organisation] ? .area : .balance
        assignments.append(
          (
            place,
            .init(
              household: household.id, area: area.area, org: org, reason: reason,
              forms: household.needs)
          ))
      }
    }
    return HelperSuggestion(
      assignments: assignments.sorted { $0.place < $1.place }.map(\.1),
      unassigned: unassigned.sorted { $0.place < $1.place }.map(\.1))
  }
}
