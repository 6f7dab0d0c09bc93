package import MTTQText

extension PlanEdit {
  /// Sets what an indicator should reach for a unit, organisation or area.
  ///
  /// The target of the same indicator and scope is replaced where it stands, its unknown keys
  /// kept; of several, the later ones go. Otherwise the target stands after the others.
  ///
  /// - Throws: the fault of a plan whose targets are no list.
  package mutating func set(_ target: Target) throws(Diagnostic) {
    try document.change("targets") { entries in
      let places = entries.indices.filter { entries[$0].isTarget(like: target) }
      guard let first = places.first else { return entries.append(target.node) }
      let unknown = (entries[first].members ?? []).filter { !Target.keys.contains($0.key) }
      entries[first] = JSONNode(.object((target.node.members ?? []) + unknown))
      for place in places.dropFirst().reversed() { entries.remove(at: place) }
    }
  }
}

extension Target {
  /// The target in the order of the table of book.md.
  fileprivate var node: JSONNode {
    let bound: (String, JSONNode?) =
      switch bound {
      case .atLeast(let lower): ("atLeast", .number(lower))
      case .exactly(let number): ("exactly", .number(number))
      case .between(let lower, let upper):
        ("between", .array([.number(lower), .number(upper)]))
      }
    return .members([
      ("indicator", .string(indicator)), ("org", org.map { .string($0) }),
      ("area", area.map { .string($0) }), ("source", source.map { .string($0) }), bound,
    ])
  }

  fileprivate static let keys: Set = [
    "indicator", "org", "area", "source", "atLeast", "exactly", "between",
  ]
}

extension JSONNode {
  fileprivate func isTarget(like target: Target) -> Bool {
    self["indicator"]?.text == target.indicator && self["org"]?.text == target.org
      && self["area"]?.text == target.area
  }
}
