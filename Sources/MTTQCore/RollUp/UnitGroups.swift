internal import MTTQText

/// The sources of a roll-up by their units (cli.md, “Many units”).
///
/// A unit is known by its code where both sides have one, else by its id: `new` gives “xã Tân Hòa”
/// and “phường Tân Hòa” one id.
package struct UnitGroups: Sendable {
  /// The expected units in the parent's order, then the others by id; without a parent all by id.
  package let groups: [Group]

  /// A unit and what came of it, by path.
  package struct Group: Sendable {
    package let unit: Unit
    let isExpected: Bool
    package let sources: [UnitSource]

    /// What can be counted of it.
    package var standing: [UnitSource] { sources.filter { $0.standing != nil } }
  }

  package init(_ sources: [UnitSource], of parent: RollUpParent?) {
    let sources = sources.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    let expected = (parent?.plan.units ?? []).map(Unit.init)
    let byCode = UnitGroups.places(expected) { $0.code }
    let byID = UnitGroups.places(expected) { $0.id }
    var came: [Int: [UnitSource]] = [:]
    var others: [UnitSource] = []
    for source in sources {
      let unit = source.unit
      if let code = unit.code, let place = byCode[code] {
        came[place, default: []].append(source)
      } else if let place = byID[unit.id], unit.code == nil || expected[place].code == nil {
        came[place, default: []].append(source)
      } else {
        others.append(source)
      }
    }
    groups =
      expected.enumerated().map { place, unit in
        Group(unit: unit, isExpected: true, sources: came[place] ?? [])
      } + UnitGroups.together(others, areExpected: parent == nil)
  }

  private static func places(_ units: [Unit], by key: (Unit) -> String?) -> [String: Int] {
    Dictionary(
      units.enumerated().compactMap { place, unit in key(unit).map { ($0, place) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// Sources that no parent lists: those of one code are of one unit, and one without a code is of
  /// the only unit that has its id.
  private static func together(_ sources: [UnitSource], areExpected: Bool) -> [Group] {
    var units: [UnitKey: [UnitSource]] = [:]
    for source in sources {
      guard let code = source.unit.code else { continue }
      units[.code(code), default: []].append(source)
    }
    let codes = Dictionary(
      grouping: units.keys.flatMap { key in
        Set((units[key] ?? []).map(\.unit.id)).map { (id: $0, key: key) }
      }, by: \.id)
    for source in sources where source.unit.code == nil {
      let known = codes[source.unit.id] ?? []
      let key = known.count == 1 ? known.first?.key : nil
      units[key ?? .id(source.unit.id), default: []].append(source)
    }
    return units.values.compactMap { sources -> Group? in
      let sources = sources.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
      guard let first = sources.first(where: { $0.standing != nil }) ?? sources.first else {
        return nil
      }
      return Group(unit: first.unit, isExpected: areExpected, sources: sources)
    }.sorted { left, right in
      (left.unit.id, left.unit.code ?? "", left.sources.first?.path ?? "")
        < (right.unit.id, right.unit.code ?? "", right.sources.first?.path ?? "")
    }
  }

  private enum UnitKey: Hashable {
    case code(String)
    case id(String)
  }
}
