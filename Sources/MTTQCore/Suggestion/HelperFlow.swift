/// The best distribution of households over organisations: a flow of least cost from the households
/// in need through the organisations of their areas to the organisations as a whole.
///
/// In this order: as many households as possible are helped; the organisations fall short of the
/// lower bound by as little as possible; as many households as possible are helped by an
/// organisation that they belong to; the sum of the squares of the loads is least.
///
/// Found by successive shortest paths, one household a path: each path is the cheapest way of
/// helping one more household, passing others on where that is cheaper. Such a flow is of least
/// cost among all of its size at every step, as the cost of an organisation's next household never
/// falls while its load grows (Ahuja, Magnanti, Orlin, “Network Flows”, 9.7 and 14.4). Households
/// of one area that belong to the same organisations are one node, contracted into the arcs of
/// `AreaSeats`.
struct HelperFlow {
  private(set) var areas: [AreaSeats]
  private var classes: AreaClasses
  /// What it costs that an organisation in an area has one household more, and to whom it passes one
  /// on; only of the areas that stand for their state.
  private var costInArea: [Int]
  private var successor: [Int?]
  private var loads: [Int]
  private let lowerBound: Int
  /// The weight of a household that is helped by an organisation it does not belong to: more than
  /// the difference of two squares can be.
  private let memberWeight: Int
  /// The weight of each ten-thousandth by which a household brings no organisation nearer to the
  /// lower bound: more than all that a path can cost else.
  private let shortfallWeight: Int

  /// One household in the unit of bounds, ten-thousandths.
  private static let household = 10_000

  /// The cost of what is impossible: more than any path, and no sum overflows. The dearest path
  /// costs some 2 × 10^16 with a million households, ten thousand areas and fifty organisations.
  private static let noWay = Int.max / 2

  init(_ question: HelperQuestion) {
    areas = question.areas.map(AreaSeats.init)
    classes = AreaClasses(areas)
    costInArea = [Int](
      repeating: HelperFlow.noWay, count: areas.count * question.organisations.count)
    successor = [Int?](repeating: nil, count: areas.count * question.organisations.count)
    loads = question.loads
    lowerBound = question.lowerBound
    let needy = question.areas.reduce(0) { sum, area in
      sum + area.needs.reduce(0) { $0 + $1.households.count }
    }
    // Above `2 * load + 1` for the greatest load that there can be.
    memberWeight = 2 * ((loads.max() ?? 0) + needy + 1)
    // A path passes each organisation of each area once at most, each time for one `memberWeight`.
    shortfallWeight = memberWeight * 2 * ((areas.count + 1) * loads.count + 2)
  }

  /// Helps one household after the other, until no more can be helped.
  mutating func run() {
    guard !loads.isEmpty else { return }
    while let path = cheapestPath() { follow(path) }
  }

  /// What it costs that an organisation has one household more.
  private func cost(ofNext organisation: Int) -> Int {
    let missing = max(lowerBound / HelperFlow.household - loads[organisation], -1)
    let gain =
      missing > 0
      ? HelperFlow.household : missing == 0 ? lowerBound % HelperFlow.household : 0
    // The first part is by how much the square of the load grows.
    return 2 * loads[organisation] + 1 + (HelperFlow.household - gain) * shortfallWeight
  }

  /// The cheapest ways on from every organisation and every organisation in an area.
  private struct Path {
    var area: Int
    var organisation: Int
    /// Where an organisation with a household too many gives one away; nil where it keeps it.
    var areaToLeave: [Int?]
  }

  /// The cheapest way to help one more household, or nil where there is none.
  private mutating func cheapestPath() -> Path? {
    let count = loads.count
    var search = Path(
      area: 0, organisation: 0, areaToLeave: [Int?](repeating: nil, count: count))
    var costOverall = loads.indices.map { cost(ofNext: $0) }
    for place in classes.firsts.flatMap({ $0 * count..<($0 + 1) * count }) {
      costInArea[place] = HelperFlow.noWay
      successor[place] = nil
    }
    var isSettled = false
    while !isSettled {
      isSettled = true
      for area in classes.firsts {
        relax(area, costOverall)
        for organisation in 0..<count where areas[area].load[organisation] > 0 {
          let cost = costInArea[area * count + organisation]
          guard cost < costOverall[organisation] else { continue }
          costOverall[organisation] = cost
          search.areaToLeave[organisation] = area
          isSettled = false
        }
      }
    }
    var best = Int.max
    for area in classes.firsts {
      for organisation in 0..<count {
        let entry = areas[area].entryCost(organisation)
        guard entry != AreaSeats.impossible else { continue }
        let cost = costInArea[area * count + organisation] + Int(entry) * memberWeight
        guard cost < best, costInArea[area * count + organisation] < HelperFlow.noWay else {
          continue
        }
        (best, search.area, search.organisation) = (cost, area, organisation)
      }
    }
    return best == Int.max ? nil : search
  }

  /// Brings the costs within an area down to what the costs overall allow.
  private mutating func relax(_ area: Int, _ costOverall: [Int]) {
    let count = loads.count
    let base = area * count
    for organisation in 0..<count
    where areas[area].hasRoom(organisation)
      && costOverall[organisation] < costInArea[base + organisation]
    {
      costInArea[base + organisation] = costOverall[organisation]
      successor[base + organisation] = nil
    }
    var isSettled = false
    while !isSettled {
      isSettled = true
      guard let cheapest = (0..<count).min(by: { costInArea[base + $0] < costInArea[base + $1] }),
        costInArea[base + cheapest] < HelperFlow.noWay
      else { return }
      for from in 0..<count where areas[area].passing[from] != AreaSeats.impossible {
        let passing = Int(areas[area].passing[from])
        var (to, cost) = (cheapest, costInArea[base + cheapest] + passing * memberWeight)
        for other in areas[area].goodSuccessors[from] {
          let own = costInArea[base + other] + (passing - 1) * memberWeight
          if own < cost { (to, cost) = (other, own) }
        }
        guard cost < costInArea[base + from] else { continue }
        costInArea[base + from] = cost
        successor[base + from] = to
        isSettled = false
      }
    }
  }

  /// Helps one more household along a path.
  private mutating func follow(_ path: Path) {
    let count = loads.count
    var (area, organisation) = (path.area, path.organisation)
    var touched: [Int: AreaSeats.State] = [:]
    touched[area] = areas[area].state
    // A household arrives at an organisation before another leaves it, so those that leave are
    // chosen first.
    var passes: [(area: Int, from: Int, to: Int)] = []
    while true {
      if let next = successor[area * count + organisation] {
        passes.append((area, organisation, next))
        organisation = next
        continue
      }
      areas[area].occupy(organisation, by: 1)
      guard let leaving = path.areaToLeave[organisation] else { break }
      area = leaving
      if touched[area] == nil { touched[area] = areas[area].state }
      areas[area].occupy(organisation, by: -1)
    }
    loads[organisation] += 1
    for pass in passes.reversed() { areas[pass.area].pass(from: pass.from, to: pass.to) }
    areas[path.area].enter(path.organisation)
    for (area, state) in touched.sorted(by: { $0.key < $1.key }) {
      classes.leave(area, state)
      classes.enter(area, areas[area].state)
    }
  }
}
