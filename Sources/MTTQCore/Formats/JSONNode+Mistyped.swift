internal import MTTQText

/// Keys that were probably meant to be others.
extension JSONNode {
  /// How many members are looked through; the objects of the formats have a few dozen.
  private static let mostMembers = 500

  /// The member with an unknown key that was probably meant to be `key`.
  func mistyped(_ key: String, among fields: [Shape.Field]) -> JSONMember? {
    let unknown = (members ?? []).prefix(JSONNode.mostMembers).filter { member in
      !fields.contains { $0.key == member.key }
    }
    return Nearest.match(to: key, among: unknown.map(\.key)).flatMap { near in
      unknown.first { $0.key == near }
    }
  }

  /// A key of a target or quota without a bound that was probably meant to be one.
  var mistypedBound: (found: String, meant: String)? {
    let bounds = Shape.bound.map(\.key)
    guard bounds.allSatisfy({ self[$0] == nil }) else { return nil }
    return bounds.lazy.compactMap { meant in
      mistyped(meant, among: Shape.target).map { ($0.key, meant) }
    }.first
  }

  /// A key of a household that was probably meant to be its missing `head`.
  func mistypedHead(among fields: [Shape.Field]) -> String? {
    guard fields.contains(where: { $0.key == "forgotten" }), self["head"] == nil,
      self["forgotten"]?.truth != true
    else { return nil }
    return mistyped("head", among: fields)?.key
  }
}
