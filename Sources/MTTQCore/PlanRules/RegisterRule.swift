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
          .map { .personalData($0.key, ofHelper: false, source, at: $0.value) }
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

  /// Looks at every helper: a name unless it is a person who was forgotten, and then no personal
  /// data; no other helper can be forgotten.
  static func checkHelpers(_ tree: JSONNode, _ source: SourceText) -> [Diagnostic] {
    (tree["helpers"]?.elements ?? []).filter { $0.members != nil }.flatMap { entry in
      let isPerson = entry["kind"]?.text.flatMap(Helper.Kind.init(rawValue:))?.isPerson ?? true
      if !isPerson, let mark = entry["forgotten"] {
        return [Diagnostic.bodyForgotten(source, at: mark)]
      }
      if entry["forgotten"]?.truth == true {
        return (entry.members ?? []).filter { Helper.personalKeys.contains($0.key) }
          .map { .personalData($0.key, ofHelper: true, source, at: $0.value) }
      }
      guard entry["name"] == nil, entry["forgotten"].map({ $0.truth != nil }) ?? true else {
        return []
      }
      let mistyped = MistypedKeys(of: entry, among: Helper.fields).found(for: "name")
      return [.missingField("name", mistyped: mistyped, source, at: entry)]
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
    _ key: String, ofHelper: Bool, _ source: SourceText, at node: JSONNode
  ) -> Diagnostic {
    Diagnostic(
      .fieldValue, at: source.place(node.range),
      ofHelper
        ? Wording(
          vi: "người giúp đỡ đã xóa thông tin cá nhân không được còn “\(key)”",
          en: "a forgotten helper may not keep “\(key)”")
        : Wording(
          vi: "hộ đã xóa thông tin cá nhân không được còn “\(key)”",
          en: "a forgotten household may not keep “\(key)”"),
      hint: Wording(vi: "xóa khóa “\(key)”", en: "remove the key “\(key)”"))
  }

  fileprivate static func bodyForgotten(_ source: SourceText, at node: JSONNode) -> Diagnostic {
    Diagnostic(
      .fieldValue, at: source.place(node.range),
      Wording(
        vi: "“forgotten” chỉ dùng cho người: household, individual, party-member",
        en: "“forgotten” is for persons alone: household, individual, party-member"),
      hint: Wording(vi: "xóa khóa “forgotten”", en: "remove the key “forgotten”"))
  }
}
