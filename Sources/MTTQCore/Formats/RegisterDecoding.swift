package import MTTQText

extension Register {
  /// The register that a tree holds; entries that lack what they must have are left out, because
  /// the checker has reported them.
  package init(tree: JSONNode) {
    households = tree.list("households").compactMap(Household.init(tree:))
    helpers = tree.list("helpers").compactMap { node in
      guard let id = node.text("id"), let name = node.text("name"),
        let kind: Helper.Kind = node.choice("kind")
      else { return nil }
      return Helper(id: id, name: name, kind: kind)
    }
  }
}

extension Household {
  fileprivate init?(tree: JSONNode) {
    guard let id = tree.text("id"), let status: HouseholdStatus = tree.choice("status")
    else { return nil }
    self.init(
      id: id, head: tree.text("head"), forgotten: tree.truth("forgotten"),
      sortName: tree.text("sortName"), area: tree.text("area"), status: status,
      people: tree.integer("people"), memberOf: tree.texts("memberOf"), needs: tree.texts("needs"))
  }
}
