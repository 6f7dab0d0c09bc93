internal import MTTQText

/// What a register must keep beyond the shape of its fields.
enum RegisterRule {
  /// Looks at every household: a head unless it is forgotten, no personal data once it is, and an
  /// area where the plan has areas.
  static func check(_ tree: JSONNode, _ source: SourceText, hasAreas: Bool) -> [Diagnostic] {
    (tree["households"]?.elements ?? []).filter { $0.members != nil }.flatMap { entry in
      var findings: [Diagnostic] = []
      var mistyped: MistypedKeys { MistypedKeys(of: entry, among: Shape.household) }
      if entry["forgotten"]?.truth == true {
        findings += (entry.members ?? []).filter { personalKeys.contains($0.key) }
          .map { .personalData($0.key, source, at: $0.value) }
      } else if entry["head"] == nil, entry["forgotten"].map({ $0.truth != nil }) ?? true {
        findings.append(
          .missingField("head", mistyped: mistyped.found(for: "head"), source, at: entry))
      }
      if hasAreas, entry["area"] == nil, mistyped.found(for: "area") == nil {
        findings.append(.noArea(source, at: entry))
      }
      return findings
    }
  }

  /// Looks at the area of every household on a day: one that stands, or whose place one that stands
  /// took (book.md, “Areas that change”).
  static func outOfArea(
    _ tree: JSONNode, _ source: SourceText, plan: Plan, _ grounds: Grounds, asOf day: CalendarDate
  ) -> [Diagnostic] {
    let standing = StandingAreas(plan, on: day)
    let places = Dictionary(
      plan.areas.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    return tree.list("households").compactMap { entry in
      guard let node = entry["area"], let id = node.text, standing.area(of: id) == nil,
        let place = places[id],
        ([id] + plan.areas[place].into).allSatisfy({ name in
          places[name].map(grounds.canJudgeDays(ofArea:)) ?? false
        })
      else { return nil }
      return .areaEnded(plan.areas[place], source, at: node)
    }
  }

  private static let personalKeys = Set(Shape.household.filter(\.isPersonal).map(\.key))
}

extension Diagnostic {
  fileprivate static func personalData(
    _ key: String, _ source: SourceText, at node: JSONNode
  ) -> Diagnostic {
    Diagnostic(
      .fieldValue, at: source.place(node.range),
      Wording(
        vi: "hộ đã xóa thông tin cá nhân không được còn “\(key)”",
        en: "a forgotten household may not keep “\(key)”"),
      hint: Wording(vi: "xóa khóa “\(key)”", en: "remove the key “\(key)”"))
  }
}
