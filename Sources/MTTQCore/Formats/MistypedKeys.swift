internal import MTTQText

/// The unknown keys of an object, any of which may have been meant to be a key that it lacks.
///
/// What such a key was to say is there, under a wrong name: it is told once, where the key that was
/// meant is found missing, and nothing is held against the book that follows from its lack.
struct MistypedKeys {
  private let unknown: [JSONMember]

  /// How many members are looked through, each held against every key that is missing; the objects
  /// of the formats have a few dozen.
  private static let mostMembers = 500

  /// - Parameter fields: the keys that the object may have.
  init(of node: JSONNode, among fields: [Shape.Field]) {
    unknown = (node.members ?? []).prefix(MistypedKeys.mostMembers).filter { member in
      !fields.contains { $0.key == member.key }
    }
  }

  /// The unknown key that was probably meant to be this one.
  func found(for key: String) -> String? {
    Nearest.match(to: key, among: unknown.map(\.key))
  }

  /// The first of some keys that an unknown one was probably meant to be.
  func found(forOneOf keys: [String]) -> (found: String, meant: String)? {
    keys.lazy.compactMap { meant in found(for: meant).map { ($0, meant) } }.first
  }

  /// The unknown keys that were probably meant to be what the conditions on an object ask for in
  /// vain.
  func found(for conditions: [Shape.Condition], of node: JSONNode) -> [String] {
    conditions.flatMap { condition -> [String] in
      switch condition {
      case .exactlyOne(let keys), .atLeastOne(let keys):
        guard keys.allSatisfy({ node[$0] == nil }) else { return [] }
        return found(forOneOf: keys).map { [$0.found] } ?? []
      case .when(let key, let values, let needs, _, let otherwise):
        let needed = node.holds(key, oneOf: values) ? needs : otherwise
        return needed.filter { node[$0] == nil }.compactMap(found(for:))
      }
    }
  }
}
