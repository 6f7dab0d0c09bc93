package import MTTQText

/// A household as a person or a list gives it, for the register: its id and what is said about it.
package struct HouseholdEntry: Hashable, Sendable {
  package let id: String
  /// What is said, by the keys of book.md without `id`; what is not said is absent.
  package let members: [JSONMember]

  package init(id: String, members: [JSONMember]) {
    self.id = id
    self.members = members
  }

  /// Takes the values that are there; an empty list says nothing.
  package init(id: String, _ values: [(key: String, value: JSONNode?)]) {
    self.init(
      id: id,
      members: values.compactMap { key, value in
        value.flatMap { $0.elements?.isEmpty == true ? nil : JSONMember(key, $0) }
      })
  }

  /// The household as an object of the register.
  var node: JSONNode {
    JSONNode(.object([JSONMember("id", .string(id))] + members))
  }

  /// The object of the register brought up to what is said, and what changed in it.
  func merged(into entry: JSONNode) -> (JSONNode, HouseholdMerge.Result) {
    if entry["forgotten"]?.truth == true { return (entry, .forgotten) }
    var merged = entry
    var changes: [HouseholdMerge.Change] = []
    for member in members {
      let before = entry[member.key]
      guard before?.value.isSame(as: member.value.value) != true,
        let field = Shape.household.first(where: { $0.key == member.key })
      else { continue }
      merged = merged.setting(member.key, member.value)
      changes.append(
        HouseholdMerge.Change(
          key: member.key, isPersonal: field.isPersonal, before: before, after: member.value))
    }
    return (merged, changes.isEmpty ? .unchanged : .updated(changes))
  }
}

extension JSONNode.Value {
  /// Whether two values say the same, wherever they stand.
  fileprivate func isSame(as other: JSONNode.Value) -> Bool {
    switch (self, other) {
    case (.string(let left), .string(let right)): left.nfc.utf8.elementsEqual(right.nfc.utf8)
    case (.number, .number):
      JSONNode(self).quantity.map { $0 == JSONNode(other).quantity } ?? false
    case (.array(let left), .array(let right)):
      left.count == right.count
        && zip(left, right).allSatisfy { $0.value.isSame(as: $1.value) }
    default: self == other
    }
  }
}
