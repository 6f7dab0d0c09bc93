package import MTTQText

/// The entries of the lists of a plan, as they stand in its tree.
extension PlanEdit {
  /// The value under a key of the plan itself.
  package subscript(key: String) -> JSONNode? { document[key] }

  /// The entries of a list; none of one that is missing.
  package func entries(of list: String) -> [JSONNode] { document[list]?.elements ?? [] }

  /// The bytes of the text that refer to a part.
  package func places(of search: ReferenceSearch) -> [Range<Int>] {
    search.places(in: document.tree, fields: Shape.plan)
  }

  /// Puts a value under a key of the plan itself, or takes the key away.
  package mutating func set(_ key: String, _ value: JSONNode?) { document.set(key, value) }

  /// Puts an entry at the end of a list.
  ///
  /// - Throws: the fault of a list that is none.
  package mutating func append(_ entry: JSONNode, to list: String) throws(Diagnostic) {
    try document.append(entry, to: list)
  }

  /// Puts an entry in the place of another.
  ///
  /// - Throws: the fault of a list that is none.
  package mutating func replace(
    at place: Int, of list: String, with entry: JSONNode
  ) throws(Diagnostic) {
    try document.change(list) { if $0.indices.contains(place) { $0[place] = entry } }
  }

  /// Takes entries out of a list; one that is empty then, and need not be there, goes too.
  ///
  /// - Throws: the fault of a list that is none.
  package mutating func remove(at places: [Int], of list: String) throws(Diagnostic) {
    try document.change(list) { entries in
      for place in Set(places).sorted(by: >) where entries.indices.contains(place) {
        entries.remove(at: place)
      }
    }
    let isRequired = Shape.plan.contains { $0.key == list && $0.isRequired }
    if !isRequired, entries(of: list).isEmpty { set(list, nil) }
  }

  /// Moves an entry behind another, or to the head of the list.
  ///
  /// - Throws: the fault of a list that is none.
  package mutating func move(
    at place: Int, behind other: Int?, of list: String
  ) throws(Diagnostic) {
    try document.change(list) { entries in
      guard entries.indices.contains(place), other.map(entries.indices.contains) ?? true,
        other != place
      else { return }
      let entry = entries.remove(at: place)
      let target = other.map { $0 > place ? $0 : $0 + 1 } ?? 0
      entries.insert(entry, at: target)
    }
  }

  /// Lets a part go by another id, where it stands itself and wherever it is referred to.
  package mutating func rename(
    _ id: String, to new: String, kind: Shape.Reference?, in list: String
  ) throws(Diagnostic) {
    try document.change(list) { entries in
      for place in entries.indices where entries[place]["id"]?.text == id {
        entries[place] = entries[place].setting("id", .string(new))
      }
    }
    if let kind { document.rename(id, to: new, kind: kind) }
  }
}
