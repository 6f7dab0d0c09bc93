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
      entries[first] = target.node(inPlaceOf: entries[first])
      for place in places.dropFirst().reversed() { entries.remove(at: place) }
    }
  }
}

extension JSONNode {
  fileprivate func isTarget(like target: Target) -> Bool {
    self["indicator"]?.text == target.indicator && self["org"]?.text == target.org
      && self["area"]?.text == target.area
  }
}
