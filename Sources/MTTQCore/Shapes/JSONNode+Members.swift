package import MTTQText

/// Making objects, and making them anew with other members.
extension JSONNode {
  /// An object of the members that have a value.
  package static func members(_ pairs: [(String, JSONNode?)]) -> JSONNode {
    JSONNode(.object(pairs.compactMap { key, value in value.map { JSONMember(key, $0) } }))
  }

  /// The list, or nil where it is empty.
  static func list(_ elements: [JSONNode]) -> JSONNode? {
    elements.isEmpty ? nil : .array(elements)
  }

  /// The object without some keys.
  package func without(_ keys: String...) -> JSONNode { without(keys) }

  /// The object without some keys.
  func without(_ keys: [String]) -> JSONNode {
    guard let members else { return self }
    return JSONNode(.object(members.filter { !keys.contains($0.key) }))
  }

  /// The object with a value under a key, or without the key where the value is nil.
  package func setting(_ key: String, _ value: JSONNode?) -> JSONNode {
    guard let value else { return without(key) }
    guard var members else { return self }
    if let index = members.firstIndex(where: { $0.key == key }) {
      members[index].value = value
    } else {
      members.append(JSONMember(key, value))
    }
    return JSONNode(.object(members))
  }

  /// The object with a text under a key where it has none.
  func filling(_ key: String, _ text: String) -> JSONNode {
    self[key] == nil ? setting(key, .string(text)) : self
  }
}
