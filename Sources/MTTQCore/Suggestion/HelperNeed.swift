internal import MTTQText

/// The households of one area that need a helper and belong to the same organisations, so that each
/// may stand for the other.
struct HelperNeed {
  /// The places of the organisations that they belong to, among those that may help; ascending.
  let members: [Int]
  /// Their places in the register, ascending.
  let households: [Int]
}

/// One residential area, or all households without one, as the suggestion sees it.
struct AreaNeed {
  let area: String?
  let needs: [HelperNeed]
  /// How many more households each organisation may take here; nil without a bound.
  let room: [Int?]
  /// Whether each organisation helps a household here already.
  let isKnown: [Bool]
}

/// What there is to suggest in a book on a day.
struct HelperQuestion {
  /// The ids of the organisations that may help, in the plan's order.
  let organisations: [String]
  /// How many households each of them helps on the day, all areas together.
  let loads: [Int]
  /// How many households each should help at least, in ten-thousandths.
  let lowerBound: Int
  /// Areas with households in need: the plan's in their order, then the households without one.
  let areas: [AreaNeed]
  let households: [Household]

  /// Asks for the households that are poor on a day and that nobody helps.
  ///
  /// Of several quotas `householdsPerOrganisation` the tightest bounds count.
  init(_ book: Book, on day: CalendarDate) {
    let plan = book.plan
    let standings = book.households(asOf: day)
    let organisations = plan.organisations.filter(\.kind.owesQuotas).map(\.id)
    let bounds = plan.quotas.filter { $0.kind == .householdsPerOrganisation }.map(\.bound)
    let upper = bounds.compactMap(\.upper?.wholeBelow).min()
    let lower = bounds.map(\.lower).max() ?? .zero
    let places = Dictionary(
      organisations.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })

    var loads = organisations.map { _ in 0 }
    var active: [String?: [Int]] = [:]
    var needs: [String?: [[Int]: [Int]]] = [:]
    for (index, standing) in standings.enumerated() {
      let area = standing.area
      let helping = Set(standing.assignments.compactMap { $0.assignment.organisation(places) })
      for place in helping {
        loads[place] += 1
        active[area, default: organisations.map { _ in 0 }][place] += 1
      }
      guard standing.needsHelper else { continue }
      let members = Set(standing.household.memberOf.compactMap { places[$0] }).sorted()
      needs[area, default: [:]][members, default: []].append(index)
    }

    self.organisations = organisations
    self.loads = loads
    lowerBound = Int(clamping: max(lower, .zero).tenThousandths)
    households = standings.map(\.household)
    let ordered = plan.areas.map { Optional($0.id) } + [nil]
    areas = ordered.filter { needs[$0] != nil }.map { area in
      let active = active[area] ?? organisations.map { _ in 0 }
      return AreaNeed(
        area: area,
        needs: (needs[area] ?? [:]).map { HelperNeed(members: $0, households: $1) }
          .sorted { ($0.households.first ?? 0) < ($1.households.first ?? 0) },
        room: active.map { count in upper.map { max($0 - count, 0) } },
        isKnown: active.map { $0 > 0 })
    }
  }
}

extension Record.Assignment {
  fileprivate func organisation(_ places: [String: Int]) -> Int? {
    guard case .org(let org) = helper else { return nil }
    return places[org]
  }
}

extension Quantity {
  /// The greatest whole number that is not above it.
  fileprivate var wholeBelow: Int {
    let whole = tenThousandths / 10_000
    return Int(clamping: tenThousandths < whole * 10_000 ? whole - 1 : whole)
  }
}
