package import MTTQText

/// A household as a person or a list gives it, for the register: its id and what is said about it.
package struct HouseholdEntry: Hashable, Sendable {
  package let id: String
  /// What is said; what is not said is absent.
  private let values: [HouseholdKey: JSONNode]

  /// The keys of what is said, in the order of the file.
  package var keys: [HouseholdKey] { HouseholdKey.allCases.filter { values[$0] != nil } }

  package init(id: String, values: [HouseholdKey: JSONNode]) {
    self.id = id
    self.values = values
  }

  /// Takes the values that say something, as an empty list does not.
  package init(id: String, saying values: [HouseholdKey: JSONNode]) {
    self.init(id: id, values: values.filter { $0.value.elements?.isEmpty != true })
  }

  /// What is said of a key; nil where nothing is.
  package subscript(key: HouseholdKey) -> JSONNode? { values[key] }

  /// The household as an object of the register.
  package var node: JSONNode {
    JSONNode(
      .object(
        [JSONMember("id", .string(id))]
          + HouseholdKey.allCases.compactMap { key in
            values[key].map { JSONMember(key.rawValue, $0) }
          }))
  }

  /// The object of the register brought up to what is said, and what changed in it.
  func merged(into entry: JSONNode) -> (JSONNode, HouseholdMerge.Result) {
    if entry.truth(HouseholdKey.forgotten.rawValue) { return (entry, .forgotten) }
    var merged = entry
    var changes: [HouseholdMerge.Change] = []
    for key in HouseholdKey.allCases {
      guard let after = values[key] else { continue }
      let before = entry[key.rawValue]
      guard before?.value.isSame(as: after.value) != true else { continue }
      merged = merged.setting(key.rawValue, after)
      changes.append(HouseholdMerge.Change(key: key, before: before, after: after))
    }
    return (merged, changes.isEmpty ? .unchanged : .updated(changes))
  }
}

extension JSONNode.Value {
  /// Whether two values say the same, wherever they stand.
  fileprivate func isSame(as other: JSONNode.Value) -> Bool {
    switch (self, other) {
    case (.string(let left), .string(let right)): left.ofBook.utf8.elementsEqual(right.ofBook.utf8)
    case (.number, .number):
      JSONNode(self).quantity.map { $0 == JSONNode(other).quantity } ?? false
    case (.array(let left), .array(let right)):
      left.count == right.count
        && zip(left, right).allSatisfy { $0.value.isSame(as: $1.value) }
    default: self == other
    }
  }
}
