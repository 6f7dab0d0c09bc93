/// Who would help the households of one area, while the best distribution is sought.
///
/// Costs count in households helped by an organisation that they do not belong to.
struct AreaSeats {
  /// How many organisations there are.
  private let count: Int
  private let needs: [HelperNeed]
  /// How many more households each organisation may take; nil without a bound.
  private var room: [Int?]
  /// How many households each organisation would take over here.
  private(set) var load: [Int]
  /// How many households of each need an organisation has: `need * count + organisation`.
  private var taken: [Int]
  /// How many households of each need nobody has yet.
  private var waiting: [Int]
  /// What it costs at least that an organisation takes a waiting household, or `impossible`.
  private var entering: [Int8]
  /// How many households an organisation has that belong to it, and that do not.
  private var own: [Int]
  private var others: [Int]
  /// How many of them belong to another one, of each organisation by that other.
  private var ownIn: [[Int: Int]]
  private var othersIn: [[Int: Int]]
  /// What it costs that an organisation passes a household on, to whomever, or `impossible`.
  private(set) var passing: [Int8]
  /// To whom an organisation can pass one on for one less: they belong there.
  private(set) var goodSuccessors: [[Int]]

  /// Stands for no cost: real ones are 0 and 1.
  static let impossible = Int8.max

  init(_ area: AreaNeed) {
    let count = area.room.count
    self.count = count
    needs = area.needs
    room = area.room
    load = [Int](repeating: 0, count: count)
    taken = [Int](repeating: 0, count: needs.count * count)
    waiting = needs.map(\.households.count)
    entering = [Int8](repeating: AreaSeats.impossible, count: count)
    own = load
    others = load
    ownIn = [[Int: Int]](repeating: [:], count: count)
    othersIn = ownIn
    passing = entering
    goodSuccessors = [[Int]](repeating: [], count: count)
    updateEntering()
  }

  func hasRoom(_ organisation: Int) -> Bool { room[organisation].map { $0 > 0 } ?? true }

  /// What it costs that an organisation takes a waiting household.
  func entryCost(_ organisation: Int) -> Int8 { entering[organisation] }

  /// Takes or gives back a place within the bound of an organisation.
  mutating func occupy(_ organisation: Int, by difference: Int) {
    load[organisation] += difference
    room[organisation] = room[organisation].map { $0 - difference }
  }

  /// Gives an organisation the first waiting household that costs least.
  mutating func enter(_ organisation: Int) {
    let need = needs.indices.first {
      waiting[$0] > 0 && needs[$0].cost(organisation) == entering[organisation]
    }
    guard let need else { return }
    waiting[need] -= 1
    move(need, organisation, by: 1)
    if waiting[need] == 0 { updateEntering() }
  }

  /// Passes the first household on that costs least.
  mutating func pass(from: Int, to: Int) {
    let cost = goodSuccessors[from].contains(to) ? passing[from] - 1 : passing[from]
    let need = needs.indices.first {
      taken[$0 * count + from] > 0 && needs[$0].cost(to) - needs[$0].cost(from) == cost
    }
    guard let need else { return }
    move(need, from, by: -1)
    move(need, to, by: 1)
  }

  /// The organisation of each household, nil for those that wait: households in the register's
  /// order get organisations in the plan's.
  func distribution() -> [(household: Int, organisation: Int?)] {
    needs.indices.flatMap { need in
      var organisations: [Int?] = (0..<count).flatMap { organisation in
        repeatElement(Optional(organisation), count: taken[need * count + organisation])
      }
      organisations += repeatElement(nil, count: waiting[need])
      return zip(needs[need].households, organisations).map { ($0, $1) }
    }
  }

  private mutating func updateEntering() {
    entering = [Int8](repeating: AreaSeats.impossible, count: count)
    for need in needs.indices where waiting[need] > 0 {
      for organisation in 0..<count { entering[organisation] = min(entering[organisation], 1) }
      for organisation in needs[need].members { entering[organisation] = 0 }
    }
  }

  /// Gives a household to an organisation or takes it away.
  private mutating func move(_ need: Int, _ organisation: Int, by difference: Int) {
    let isOwn = needs[need].cost(organisation) == 0
    taken[need * count + organisation] += difference
    if isOwn {
      own[organisation] += difference
      for other in needs[need].members { ownIn[organisation][other, default: 0] += difference }
    } else {
      others[organisation] += difference
      for other in needs[need].members { othersIn[organisation][other, default: 0] += difference }
    }
    passing[organisation] =
      others[organisation] > 0 ? 0 : own[organisation] > 0 ? 1 : AreaSeats.impossible
    let counts = others[organisation] > 0 ? othersIn[organisation] : ownIn[organisation]
    goodSuccessors[organisation] = counts.filter { $0.value > 0 }.keys.sorted()
  }
}

extension AreaSeats {
  /// All that decides what it costs to help a household of the area: areas in one state stand for
  /// one another.
  struct State: Hashable {
    let members: [[Int]]
    let room: [Int?]
    let load: [Int]
    let taken: [Int]
    let waiting: [Int]
  }

  /// Nil of an area so large that comparing it costs more than looking at it.
  var state: State? {
    guard taken.count <= AreaSeats.mostCompared else { return nil }
    return State(
      members: needs.map(\.members), room: room, load: load, taken: taken, waiting: waiting)
  }

  private static let mostCompared = 4096
}

extension HelperNeed {
  /// 0 where the household belongs to the organisation, else 1.
  fileprivate func cost(_ organisation: Int) -> Int8 { members.contains(organisation) ? 0 : 1 }
}
