internal import MTTQText

/// What became of each household: its outcomes in order, from the register's status on.
struct OutcomeHistory {
  /// One change of status.
  struct Step {
    let line: Int
    let on: CalendarDate
    /// Nil where neither the register nor an earlier outcome says it.
    let before: HouseholdStatus?
    let after: HouseholdStatus
  }

  /// The steps of each household in the order (`on`, `at`, `id`).
  let steps: [String: [Step]]
  private let registered: [String: HouseholdStatus]

  init(_ standing: Standing, register: Register?) {
    registered = Dictionary(
      (register?.households ?? []).map { ($0.id, $0.status) },
      uniquingKeysWith: { first, _ in first })
    let events = standing.households
    var steps: [Int32: [Step]] = [:]
    for place in events.order(of: events.outcomes.count, { events.outcomes[$0].mark }) {
      let outcome = events.outcomes[Int(place)]
      let number = outcome.household
      let before = steps[number]?.last?.after ?? registered[events.households[number]]
      steps[number, default: []].append(
        Step(
          line: outcome.mark.line, on: outcome.mark.on, before: before, after: outcome.status))
    }
    self.steps = Dictionary(
      uniqueKeysWithValues: steps.map { (events.households[$0], $1) })
  }

  /// The status of a household on a day; nil where nothing says it.
  func status(of household: String, on day: CalendarDate) -> HouseholdStatus? {
    steps[household]?.last { $0.on <= day }?.after ?? registered[household]
  }

  /// The households with a step between two days that is as asked.
  func households(
    from first: CalendarDate, through last: CalendarDate, where isAsked: (Step) -> Bool
  ) -> Set<String> {
    Set(
      steps.filter { _, steps in
        steps.contains { first <= $0.on && $0.on <= last && isAsked($0) }
      }.keys)
  }
}

extension OutcomeHistory.Step {
  /// Whether it leads out of poverty (report.md, `escapedPoverty`).
  var escapesPoverty: Bool { before == .poor && after.isAbovePoverty }

  /// Whether it leads out of near-poverty.
  var escapesNearPoverty: Bool {
    before == .nearPoor && after.isAbovePoverty && after != .nearPoor
  }

  /// Whether it falls back into poverty.
  var fallsBack: Bool {
    guard after == .poor, let before else { return false }
    return before != .poor && before != .moved && before != .ended
  }
}

extension HouseholdStatus {
  fileprivate var isAbovePoverty: Bool {
    switch self {
    case .nearPoor, .atRisk, .newlyEscaped, .inDifficulty, .notPoor: true
    case .poor, .moved, .ended: false
    }
  }
}
