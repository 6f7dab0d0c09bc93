internal import MTTQText

/// What a rule asks of the keys of an object, as the members of its schema.
enum SchemaConditions {
  static func members(_ conditions: [Shape.Condition]) -> [JSONMember] {
    var members: [JSONMember] = []
    var branches: [JSONNode] = []
    for condition in conditions {
      switch condition {
      case .exactlyOne(let keys): members.append(JSONMember("oneOf", any(of: keys)))
      case .atLeastOne(let keys): members.append(JSONMember("anyOf", any(of: keys)))
      case .when(let key, let values, let needs, let refuses, let otherwise):
        branches.append(branch(key, values, needs, refuses, otherwise))
      }
    }
    return members + (branches.isEmpty ? [] : [JSONMember("allOf", .array(branches))])
  }

  /// What no value is; some programs lose the place of a plain `false`.
  private static let refused = JSONNode.object(["not": .object([:])])

  private static func any(of keys: [String]) -> JSONNode {
    .array(keys.map { .object(["required": .strings([$0])]) })
  }

  private static func branch(
    _ key: String, _ values: [JSONNode], _ needs: [String], _ refuses: [String],
    _ otherwise: [String]
  ) -> JSONNode {
    var then: [JSONMember] = []
    if !refuses.isEmpty {
      let properties = refuses.map { JSONMember($0, refused) }
      then.append(JSONMember("properties", JSONNode(.object(properties))))
    }
    if !needs.isEmpty { then.append(JSONMember("required", .strings(needs))) }
    var members = [
      JSONMember("if", .holds(key, values)), JSONMember("then", JSONNode(.object(then))),
    ]
    if !otherwise.isEmpty {
      members.append(JSONMember("else", .object(["required": .strings(otherwise)])))
    }
    return JSONNode(.object(members))
  }
}
