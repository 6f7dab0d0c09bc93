internal import MTTQText

/// The household figures of a report (report.md, “Households”).
struct HouseholdFigures {
  private let plan: Plan
  private let register: Register
  private let period: Period
  private let outcomes: OutcomeHistory
  /// The ties that are active on at least one day from the year's start to the last day.
  private let ties: [AssignmentHistory.Tie]
  /// The ties that are active on the last day, which may lie before the year's start.
  private let present: [AssignmentHistory.Tie]
  private let areas: [String: String]
  private let helperPlaces: [String: Int]
  /// Whether nobody knows what households there are, though the journal names some.
  let isWithoutRegister: Bool

  init(plan: Plan, register: Register?, standing: Standing, period: Period) {
    self.plan = plan
    self.register = register ?? Register()
    self.period = period
    outcomes = OutcomeHistory(standing, register: register)
    let all = AssignmentHistory(standing).ties
    ties = all.filter { $0.isActive(from: period.start, through: period.through) }
    present = all.filter { $0.isActive(on: period.through) }
    isWithoutRegister = register == nil && standing.firstNamingHousehold != nil
    let standingAreas = StandingAreas(plan, on: period.through)
    areas = Dictionary(
      self.register.households.compactMap { household in
        household.area.flatMap(standingAreas.area(of:)).map { (household.id, $0) }
      }, uniquingKeysWith: { first, _ in first })
    helperPlaces = Dictionary(
      self.register.helpers.enumerated().map { ($1.id, $0) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The area of a household on the last day.
  func area(of household: String) -> String? { areas[household] }

  /// The households that an organisation helped since the year's start.
  func helped(by organisation: String) -> Set<String> {
    Set(
      ties.lazy.filter { $0.assignment.helper == .org(organisation) }
        .map(\.assignment.household))
  }

  func summary() -> HouseholdSummary {
    let helped = Set(ties.map(\.assignment.household))
    let helpedNow = Set(present.map(\.assignment.household))
    let statuses = register.households.map { outcomes.status(of: $0.id, on: period.through) }
    let poor = zip(register.households, statuses).filter { $1 == .poor }.map(\.0.id)
    let withoutHelper = poor.filter { !helpedNow.contains($0) }
    let counts = HouseholdStatus.allCases.map { status in
      HouseholdSummary.StatusCount(status: status, count: statuses.count { $0 == status })
    }
    return HouseholdSummary(
      register: known(counts), helped: helped.count, helpedNow: helpedNow.count,
      withoutHelper: known(
        withoutHelper.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }),
      coverage: Quantity(poor.count - withoutHelper.count).percent(of: Quantity(poor.count)),
      escapedPoverty: known(households { $0.escapesPoverty }.count),
      escapedNearPoverty: known(households { $0.escapesNearPoverty }.count),
      fellBack: known(households { $0.fallsBack }.count),
      byHelper: helperRows(), helpedHouseholds: helpedHouseholds(helped))
  }

  /// What only a register can say; nil where there is none to say it.
  private func known<Value>(_ value: Value) -> Value? { isWithoutRegister ? nil : value }

  /// The households with a step within the year that is as asked.
  private func households(where isAsked: (OutcomeHistory.Step) -> Bool) -> Set<String> {
    Set(
      outcomes.steps.filter { _, steps in
        steps.contains { period.start <= $0.on && $0.on <= period.through && isAsked($0) }
      }.keys)
  }

  private func helperRows() -> [HouseholdSummary.HelperRow] {
    let organisations = plan.organisations.map { organisation in
      row(org: organisation.id) { $0.assignment.helper == .org(organisation.id) }
    }
    let bodies = register.helpers.filter { !$0.kind.isPerson }.compactMap { helper in
      let isOwn = { (tie: AssignmentHistory.Tie) in tie.assignment.helper == .helper(helper.id) }
      return ties.contains(where: isOwn)
        ? row(helper: helper.name, kind: helper.kind, where: isOwn) : nil
    }
    let persons = Helper.Kind.allCases.filter(\.isPerson).compactMap { kind in
      let isOwn = { (tie: AssignmentHistory.Tie) in helper(of: tie)?.kind == kind }
      return ties.contains(where: isOwn) ? row(kind: kind, where: isOwn) : nil
    }
    return organisations + bodies + persons
  }

  private func row(
    org: String? = nil, helper: String? = nil, kind: Helper.Kind? = nil,
    where isOwn: (AssignmentHistory.Tie) -> Bool
  ) -> HouseholdSummary.HelperRow {
    let ties = ties.filter(isOwn)
    let escaped = Set(
      ties.filter { tie in
        (outcomes.steps[tie.assignment.household] ?? []).contains { step in
          step.escapesPoverty && period.start <= step.on && step.on <= period.through
            && tie.isActive(on: step.on)
        }
      }.map(\.assignment.household))
    let now = present.filter(isOwn)
    return HouseholdSummary.HelperRow(
      org: org, helper: helper, helperKind: kind,
      helped: Set(ties.map(\.assignment.household)).count,
      helpedNow: Set(now.map(\.assignment.household)).count,
      escapedPoverty: known(escaped.count))
  }

  private func helper(of tie: AssignmentHistory.Tie) -> Helper? {
    guard case .helper(let id) = tie.assignment.helper else { return nil }
    return helperPlaces[id].map { register.helpers[$0] }
  }

  private func helpedHouseholds(
    _ helped: Set<String>
  ) -> [HouseholdSummary.HelpedHousehold] {
    let byHousehold = Dictionary(grouping: ties, by: \.assignment.household)
    return helped.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { household in
      let own = byHousehold[household] ?? []
      let forms = Set(own.flatMap(\.assignment.forms))
      return HouseholdSummary.HelpedHousehold(
        household: household, area: areas[household],
        status: outcomes.status(of: household, on: period.through), helpers: helpers(of: own),
        forms: Catalogue.standard.helpForms.map(\.id).filter(forms.contains))
    }
  }

  private func helpers(of ties: [AssignmentHistory.Tie]) -> [String] {
    let references = Set(ties.map(\.assignment.helper))
    let organisations = plan.organisations.map(\.id).filter { references.contains(.org($0)) }
    let own = register.helpers.filter { references.contains(.helper($0.id)) }
    let kinds = Set(own.map(\.kind))
    return organisations + own.filter { !$0.kind.isPerson }.compactMap(\.name)
      + Helper.Kind.allCases.filter { $0.isPerson && kinds.contains($0) }.map(\.rawValue)
  }
}
