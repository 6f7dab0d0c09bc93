import MTTQCore
import MTTQText
import TestSupport

/// A small random book whose best suggestion can be found by trying everything.
struct SmallQuestion: CustomStringConvertible {
  struct Household {
    let area: Int?
    let members: [Int]
    /// The organisation that helps it already.
    let helper: Int?
  }

  let organisations: Int
  let areas: Int
  let lower: Int
  let upper: Int?
  let households: [Household]

  init(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    organisations = Int.random(in: 1...3, using: &random)
    areas = Int.random(in: 0...2, using: &random)
    lower = Int.random(in: 0...3, using: &random)
    upper = random.chance(70) ? lower + Int.random(in: 0...2, using: &random) : nil
    let (organisations, areas) = (organisations, areas)
    households = (0..<Int.random(in: 0...7, using: &random)).map { _ in
      let members = (0..<organisations).filter { _ in random.chance(40) }
      return Household(
        area: areas > 0 && random.chance(85) ? Int.random(in: 0..<areas, using: &random) : nil,
        members: members,
        helper: random.chance(25) ? Int.random(in: 0..<organisations, using: &random) : nil)
    }
  }

  var description: String {
    "\(organisations) organisations, \(areas) areas, \(lower)–\(upper.map(String.init) ?? ""), "
      + "\(households)"
  }

  var book: Book? {
    var plan = PlanText()
    plan.organisations =
      "["
      + (0..<organisations).map { #"{"id":"o\#($0)","name":"Hội \#($0)","kind":"member"}"# }
      .joined(separator: ",") + "]"
    plan.areas =
      "[" + (0..<areas).map { #"{"id":"a\#($0)","name":"Thôn \#($0)"}"# }.joined(separator: ",")
      + "]"
    let bound = upper.map { "\"between\":[\(lower),\($0)]" } ?? "\"atLeast\":\(lower)"
    plan.quotas = #"[{"quota":"householdsPerOrganisation",\#(bound)}]"#
    let entries = households.enumerated().map { place, household in
      let area = household.area.map { #""area":"a\#($0)","# } ?? ""
      let members = household.members.map { "\"o\($0)\"" }.joined(separator: ",")
      return
        #"{"id":"h\#(place)","head":"A","status":"poor",\#(area)"memberOf":[\#(members)]}"#
    }
    let lines = households.enumerated().compactMap { place, household in
      household.helper.map {
        #"{"id":"assign-\#(place)","at":"2026-01-02T00:00:00Z","kind":"assign","household":"h\#(place)","#
          + #""on":"2026-01-02","org":"o\#($0)"}"#
      }
    }
    let register =
      #"{"format":"mttq-households/1","households":["# + entries.joined(separator: ",") + "]}"
    return BookText(plan: plan.text, register: register, lines: lines).read()
  }

  /// How good a distribution is, the least of which is the best: households left over, shortfall,
  /// households helped by an organisation they do not belong to, squares of the loads.
  func badness(_ organisation: [Int: Int]) -> [Int]? {
    var loads = [Int](repeating: 0, count: organisations)
    var inArea: [Int: Int] = [:]
    for (place, household) in households.enumerated() {
      guard let helper = household.helper ?? organisation[place] else { continue }
      loads[helper] += 1
      inArea[helper * 10 + (household.area ?? 9), default: 0] += 1
    }
    for (place, helper) in organisation {
      let count = inArea[helper * 10 + (households[place].area ?? 9), default: 0]
      if let upper, count > upper { return nil }
    }
    let needy = households.count { $0.helper == nil }
    return [
      needy - organisation.count, loads.reduce(0) { $0 + max(lower - $1, 0) },
      organisation.count { !households[$0.key].members.contains($0.value) },
      loads.reduce(0) { $0 + $1 * $1 },
    ]
  }

  /// The least badness of all distributions.
  var best: [Int] {
    let needy = households.indices.filter { households[$0].helper == nil }
    var best: [Int]?
    var choice = [Int](repeating: 0, count: needy.count)
    repeat {
      let pairs = zip(needy, choice).filter { $1 < organisations }
      if let badness = badness(Dictionary(uniqueKeysWithValues: pairs.map { ($0, $1) })),
        best.map({ badness.lexicographicallyPrecedes($0) }) ?? true
      {
        best = badness
      }
    } while advance(&choice)
    return best ?? []
  }

  /// Counts on, each digit from 0 to the number of organisations, which stands for nobody.
  private func advance(_ choice: inout [Int]) -> Bool {
    for place in choice.indices {
      choice[place] += 1
      if choice[place] <= organisations { return true }
      choice[place] = 0
    }
    return false
  }
}
