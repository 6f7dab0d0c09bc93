package import MTTQText

extension PlanDocument {
  /// The unit, as far as it can be told of a plan that may be at fault; nil where it has no id.
  package var unitAtAll: Unit? {
    plan?.unit ?? tree?["unit"].flatMap(Unit.init(atAll:))
  }

  /// The year, where it can be told.
  package var yearAtAll: Int? { plan?.year ?? tree?["year"]?.wholeNumber }

  /// Where the unit's id stands.
  package var unitPlace: Place { place(tree?["unit"]?["id"]) }

  /// Where the reporting duties stand.
  package var reportsPlace: Place { place(tree?["reports"]) }

  private func place(_ node: JSONNode?) -> Place {
    node.map { source.place($0.range) } ?? Place(path: source.path, line: 1, column: 1)
  }
}

extension Unit {
  /// A unit as plans and reports have it, as far as it can be told; nil where it has no id.
  init?(atAll node: JSONNode) {
    guard let id = node["id"]?.text, IdentifierForm.isIdentifier(id) else { return nil }
    self.init(
      id: id, name: node["name"]?.text ?? id,
      level: node["level"]?.text.flatMap(Level.init(rawValue:)) ?? .commune)
    code = node["code"]?.text
  }
}
