internal import Foundation
internal import MTTQText
internal import TestSupport

/// A book of so many poor households that nobody helps, the same each time, and the commands that
/// find the best helpers for them.
struct SuggestionBenchmark {
  let households: Int
  let organisations: Int
  let areas: Int
  /// The upper bound of households for each organisation in each area.
  let bound: Int
  let folder: URL
  private let members: [String: Set<String>]

  init(
    households: Int, organisations: Int, areas: Int, bound: Int, at folder: URL
  ) throws {
    self.households = households
    self.organisations = organisations
    self.areas = areas
    self.bound = bound
    self.folder = folder
    var random = SeededRandom(seed: 300)
    var members: [String: Set<String>] = [:]
    let entries = (0..<households).map { number in
      let own = Set(
        (0..<Int(random.next() % 4)).map { _ in "o\(random.next() % UInt64(organisations))" })
      members["h\(number)"] = own
      let list = own.sorted().map { "\"\($0)\"" }.joined(separator: ",")
      return
        #"{"id":"h\#(number)","head":"Hộ \#(number)","area":"a\#(random.next() % UInt64(areas))","#
        + #""status":"poor","memberOf":[\#(list)]}"#
    }
    self.members = members
    func parts(_ letter: String, _ count: Int, _ more: String) -> String {
      (0..<count).map { #"{"id":"\#(letter)\#($0)","name":"\#(letter) \#($0)"\#(more)}"# }
        .joined(separator: ",")
    }
    let plan =
      #"{"format":"mttq-plan/1","unit":{"id":"x","name":"xã X","level":"commune"},"year":2026,"#
      + #""title":"Kế hoạch","contents":[{"content":1}],"organisations":["#
      + parts("o", organisations, #","kind":"member""#) + #"],"areas":["# + parts("a", areas, "")
      + #"],"quotas":[{"quota":"householdsPerOrganisation","between":[2,\#(bound)]}],"reports":[]}"#
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(plan.utf8).write(to: folder.appending(path: "plan.json"))
    try Data(
      (#"{"format":"mttq-households/1","households":["# + entries.joined(separator: ",") + "]}")
        .utf8
    ).write(to: folder.appending(path: "households.json"))
    try Data(SuggestionBenchmark.peer.utf8).write(to: folder.appending(path: "peer.py"))
  }

  /// Times the suggestion, beside a solver of OR-Tools on the same flow where that is installed.
  func run(_ options: Options) {
    let mttq =
      "\(options.mttq) -C \(folder.path) household suggest --on 2026-06-01 --format json"
    var contenders = [Contender("mttq household suggest", mttq)]
    let goodness = goodness(Measurement.run(mttq).output)
    if Measurement.run("python3 -c 'import ortools' 2>/dev/null").status == 0 {
      let command = "python3 \(folder.path)/peer.py \(folder.path)"
      contenders.append(Contender("OR-Tools (C++), min cost", command))
      let best = String(decoding: Measurement.run(command).output, as: UTF8.self)
      if best.split(separator: "\n").first.map(String.init) != goodness {
        print("NOT THE BEST: \(goodness) beside \(best)")
      }
    } else {
      print("missing: Python with ortools")
    }
    ResultTable(
      "helpers for \(households) households, \(organisations) organisations, \(areas) areas "
        + "(covered, short, members, squares: \(goodness))",
      contenders.measured(runs: options.runs), bytes: nil
    ).print()
  }

  /// The four figures by which a suggestion is judged.
  private func goodness(_ output: Data) -> String {
    let tree = JSONReader.read(SourceText(path: "", bytes: Array(output))).tree
    var loads: [String: Int] = [:]
    var ofMembers = 0
    for assignment in tree?["assignments"]?.elements ?? [] {
      guard let household = assignment["household"]?.text, let org = assignment["org"]?.text
      else { continue }
      loads[org, default: 0] += 1
      if members[household]?.contains(org) == true { ofMembers += 1 }
    }
    let counts = (0..<organisations).map { loads["o\($0)"] ?? 0 }
    return [
      counts.reduce(0, +), counts.reduce(0) { $0 + max(2 - $1, 0) }, ofMembers,
      counts.reduce(0) { $0 + $1 * $1 },
    ].map(String.init).joined(separator: " ")
  }

  /// The same flow, drawn for the solver of OR-Tools: an arc for each household of a load, at the
  /// price of its square.
  private static let peer = """
    import collections, json, sys
    from ortools.graph.python import min_cost_flow

    plan = json.load(open(sys.argv[1] + "/plan.json"))
    households = json.load(open(sys.argv[1] + "/households.json"))["households"]
    orgs = [o["id"] for o in plan["organisations"]]
    areas = [a["id"] for a in plan["areas"]]
    lower, upper = plan["quotas"][0]["between"]
    needs = collections.Counter((h["area"], tuple(sorted(h["memberOf"]))) for h in households)
    n = len(households)
    member, short, cover = 4 * n, 4 * n * (n + 1), 4 * n * (n + 1) * (n + 1)
    flow = min_cost_flow.SimpleMinCostFlow()
    source, sink = 0, 1
    org_node = {o: 2 + i for i, o in enumerate(orgs)}
    seat = {(o, a): 2 + len(orgs) + i * len(areas) + j
            for i, o in enumerate(orgs) for j, a in enumerate(areas)}
    node = 2 + len(orgs) + len(orgs) * len(areas)
    arcs = {}
    for (area, members), count in needs.items():
        flow.add_arc_with_capacity_and_unit_cost(source, node, count, 0)
        for o in orgs:
            arc = flow.add_arc_with_capacity_and_unit_cost(
                node, seat[o, area], count, 0 if o in members else member)
            arcs[arc] = (o, o in members)
        node += 1
    for (o, a), number in seat.items():
        flow.add_arc_with_capacity_and_unit_cost(number, org_node[o], upper, 0)
    for o in orgs:
        for load in range(upper * len(areas)):
            price = 2 * load + 1 + (short if load >= lower else 0)
            flow.add_arc_with_capacity_and_unit_cost(org_node[o], sink, 1, price)
    flow.add_arc_with_capacity_and_unit_cost(source, sink, n, cover)
    flow.set_node_supply(source, n)
    flow.set_node_supply(sink, -n)
    assert flow.solve() == flow.OPTIMAL
    loads, of_members = collections.Counter(), 0
    for arc, (o, own) in arcs.items():
        loads[o] += flow.flow(arc)
        of_members += flow.flow(arc) if own else 0
    counts = [loads[o] for o in orgs]
    print(sum(counts), sum(max(lower - c, 0) for c in counts), of_members,
          sum(c * c for c in counts))
    """
}
