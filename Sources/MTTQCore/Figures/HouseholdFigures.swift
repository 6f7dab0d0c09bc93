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
  /// The days of the year so far on which each household left poverty, in order.
  private let escapes: [String: [CalendarDate]]
  private let areas: [String: String]
  private let history: AssignmentHistory
  /// The ties of each helper, and those that are active on the last day.
  private let byHelper: [Int32: [AssignmentHistory.Tie]]
  private let presentByHelper: [Int32: [AssignmentHistory.Tie]]
  /// The place of each helper: organisations by the plan's order, then the register's own by its.
  private let helperPlaces: [HelperReference: Int]
  /// Whether nobody knows what households there are, though the journal names some.
  let isWithoutRegister: Bool

  init(plan: Plan, register: Register?, standing: Standing, period: Period) {
    self.plan = plan
    self.register = register ?? Register()
    self.period = period
    outcomes = OutcomeHistory(standing, register: register)
    escapes = outcomes.steps.compactMapValues { steps in
      let days = steps.filter {
        $0.escapesPoverty && period.start <= $0.on && $0.on <= period.through
      }.map(\.on)
      return days.isEmpty ? nil : days
    }
    history = AssignmentHistory(standing)
    ties = history.ties.filter { $0.isActive(from: period.start, through: period.through) }
    present = history.ties.filter { $0.isActive(on: period.through) }
    isWithoutRegister = register == nil && standing.firstNamingHousehold != nil
    let standingAreas = StandingAreas(plan, on: period.through)
    areas = Dictionary(
      self.register.households.compactMap { household in
        household.area.flatMap(standingAreas.area(of:)).map { (household.id, $0) }
      }, uniquingKeysWith: { first, _ in first })
    byHelper = Dictionary(grouping: ties) { $0.helper }
    presentByHelper = Dictionary(grouping: present) { $0.helper }
    let references =
      plan.organisations.map { HelperReference.org($0.id) }
      + self.register.helpers.map { .helper($0.id) }
    helperPlaces = Dictionary(
      references.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The area of a household on the last day.
  func area(of household: String) -> String? { areas[household] }

  /// The households that an organisation helped since the year's start.
  func helped(by organisation: String) -> Set<String> {
    Set(ties(of: .org(organisation), in: byHelper).map { history.household($0.household) })
  }

  func summary() -> HouseholdSummary {
    let helped = households(ties)
    let helpedNow = households(present)
    let statuses = register.households.map { outcomes.status(of: $0.id, on: period.through) }
    let poor = zip(register.households, statuses).filter { $1 == .poor }.map(\.0.id)
    let withoutHelper = poor.filter { household in
      !(history.household(numberOf: household).map(helpedNow.contains) ?? false)
    }
    let counts = HouseholdStatus.allCases.map { status in
      HouseholdSummary.StatusCount(status: status, count: statuses.count { $0 == status })
    }
    return HouseholdSummary(
      register: known(counts), helped: helped.count, helpedNow: helpedNow.count,
      withoutHelper: known(
        withoutHelper.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }),
      withoutHelperByArea: isWithoutRegister ? [] : countsByArea(withoutHelper),
      coverage: Quantity(poor.count - withoutHelper.count).percent(of: Quantity(poor.count)),
      escapedPoverty: known(households { $0.escapesPoverty }.count),
      escapedNearPoverty: known(households { $0.escapesNearPoverty }.count),
      fellBack: known(households { $0.fallsBack }.count),
      byHelper: helperRows(), helpedHouseholds: helpedHouseholds(helped))
  }

  /// What only a register can say; nil where there is none to say it.
  private func known<Value>(_ value: Value) -> Value? { isWithoutRegister ? nil : value }

  /// The households with a step since a day, the year's first unless another is given, that is as
  /// asked.
  private func households(
    since first: CalendarDate? = nil, where isAsked: (OutcomeHistory.Step) -> Bool
  ) -> Set<String> {
    outcomes.households(from: first ?? period.start, through: period.through, where: isAsked)
  }

  private func countsByArea(_ households: [String]) -> [HouseholdSummary.AreaCount] {
    let counts = Dictionary(grouping: households) { areas[$0] }.mapValues(\.count)
    return (plan.areas.map { Optional($0.id) } + [nil]).compactMap { area in
      counts[area].map { HouseholdSummary.AreaCount(area: area, count: $0) }
    }
  }

  /// What moved between the report's first and last day; `models` are those with a record in it.
  func movement(models: Set<String>) -> PeriodMovement {
    let (first, last) = (period.from, period.through)
    let all = history.ties.lazy
    let before = households(all.filter { $0.isActive(on: first.adding(days: -1)) })
    let now = households(all.filter { $0.isActive(on: last) })
    let inPeriod = households(all.filter { $0.isActive(from: first, through: last) })
    let assigned = households(all.filter { first <= $0.on && $0.on <= last })
    let newly = inPeriod.subtracting(before)
    return PeriodMovement(
      models: models, newlyHelped: newly.count,
      helpedAnew: assigned.intersection(inPeriod).subtracting(newly).count,
      noLongerHelped: before.union(inPeriod).subtracting(now).count,
      escapedPoverty: known(self.households(since: first) { $0.escapesPoverty }.count),
      escapedNearPoverty: known(self.households(since: first) { $0.escapesNearPoverty }.count),
      fellBack: known(self.households(since: first) { $0.fallsBack }.count))
  }

  /// The households of some ties.
  private func households(_ ties: some Sequence<AssignmentHistory.Tie>) -> Set<Int32> {
    Set(ties.lazy.map { $0.household })
  }

  /// The ties of who helps.
  private func ties(
    of helper: HelperReference, in byHelper: [Int32: [AssignmentHistory.Tie]]
  ) -> [AssignmentHistory.Tie] {
    history.helper(numberOf: helper).flatMap { byHelper[$0] } ?? []
  }

  private func helperRows() -> [HouseholdSummary.HelperRow] {
    let organisations = plan.organisations.map { row([.org($0.id)], org: $0.id) }
    let bodies = register.helpers.filter { !$0.kind.isPerson && helps(.helper($0.id)) }
      .map { row([.helper($0.id)], helper: $0.name, kind: $0.kind) }
    let ofKind = Dictionary(grouping: register.helpers, by: \.kind)
    let persons = Helper.Kind.allCases.filter(\.isPerson).compactMap { kind in
      let own = Set((ofKind[kind] ?? []).map { HelperReference.helper($0.id) })
        .filter(helps)
      return own.isEmpty ? nil : row(own, kind: kind)
    }
    return organisations + bodies + persons
  }

  /// Whether somebody helped since the year's start.
  private func helps(_ helper: HelperReference) -> Bool { !ties(of: helper, in: byHelper).isEmpty }

  private func row(
    _ references: Set<HelperReference>, org: String? = nil, helper: String? = nil,
    kind: Helper.Kind? = nil
  ) -> HouseholdSummary.HelperRow {
    let ties = references.flatMap { self.ties(of: $0, in: byHelper) }
    let escaped = households(ties.lazy.filter(isBehindEscape))
    let now = references.flatMap { self.ties(of: $0, in: presentByHelper) }
    return HouseholdSummary.HelperRow(
      org: org, helper: helper, helperKind: kind,
      helped: households(ties).count, helpedNow: households(now).count,
      escapedPoverty: known(escaped.count))
  }

  /// Whether it was active on a day of the year so far on which the household left poverty.
  private func isBehindEscape(_ tie: AssignmentHistory.Tie) -> Bool {
    guard !escapes.isEmpty, let days = escapes[history.household(tie.household)] else {
      return false
    }
    // The days are in order: the first that is not before the tie is the one to look at.
    let first = days.partitioned { $0 < tie.on }
    return first < days.count && tie.isActive(on: days[first])
  }

  private func helpedHouseholds(
    _ helped: Set<Int32>
  ) -> [HouseholdSummary.HelpedHousehold] {
    let byHousehold = Dictionary(grouping: ties) { $0.household }
    return helped.map { (id: history.household($0), number: $0) }
      .sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }.map { household, number in
        let own = byHousehold[number] ?? []
        let forms = Set(own.flatMap { history.assignment($0).forms })
        return HouseholdSummary.HelpedHousehold(
          household: household, area: areas[household],
          status: outcomes.status(of: household, on: period.through), helpers: helpers(of: own),
          forms: Catalogue.standard.helpForms.map(\.id).filter(forms.contains))
      }
  }

  private func helpers(of ties: [AssignmentHistory.Tie]) -> [String] {
    let places = Set(ties.map { $0.helper }).compactMap { helperPlaces[history.helper($0)] }
      .sorted()
    let organisations = places.filter { $0 < plan.organisations.count }
      .map { plan.organisations[$0].id }
    let own = places.filter { $0 >= plan.organisations.count }
      .map { register.helpers[$0 - plan.organisations.count] }
    let kinds = Set(own.map(\.kind))
    return organisations + own.filter { !$0.kind.isPerson }.compactMap(\.name)
      + Helper.Kind.allCases.filter { $0.isPerson && kinds.contains($0) }.map(\.rawValue)
  }
}
