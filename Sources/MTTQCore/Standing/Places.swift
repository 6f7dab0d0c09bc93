/// Where ids of plan and register lie in their lists.
struct Places: Sendable {
  let indicators: IdentifierIndex
  let organisations: IdentifierIndex
  let areas: IdentifierIndex
  let tasks: IdentifierIndex
  let dimensions: IdentifierIndex
  /// The parts of each dimension.
  let parts: [IdentifierIndex]
  /// Nil where there is no register, against which a household could be held.
  let households: IdentifierIndex?

  init(plan: Plan, indicators: [Indicator], register: Register?) {
    self.indicators = IdentifierIndex(indicators.map(\.id))
    organisations = IdentifierIndex(plan.organisations.map(\.id))
    areas = IdentifierIndex(plan.areas.map(\.id))
    tasks = IdentifierIndex(plan.tasks.map(\.id))
    let breakdowns = plan.allBreakdowns
    dimensions = IdentifierIndex(breakdowns.map(\.id))
    parts = breakdowns.map { IdentifierIndex($0.parts.map(\.id)) }
    households = register.map { IdentifierIndex($0.households.map(\.id)) }
  }
}
