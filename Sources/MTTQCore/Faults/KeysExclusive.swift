internal import MTTQText

extension Diagnostic {
  /// The keys of a record that exclude each other or of which one is needed.
  static func exclusions(
    _ kind: RecordKind, _ tree: JSONNode, _ source: SourceText
  ) -> [Diagnostic] {
    guard let keys = kind.body.alternatives else { return [] }
    switch (tree[keys.0], tree[keys.1]) {
    case (let first?, let second?):
      let later = first.range.lowerBound < second.range.lowerBound ? second : first
      return [.mutuallyExclusive(keys, source, at: later)]
    case (nil, nil):
      return [
        .missingEither(
          keys,
          mistyped: MistypedKeys(of: tree, among: Shape.records[kind] ?? [])
            .found(forOneOf: [keys.0, keys.1]), source, at: tree)
      ]
    default: return []
    }
  }

  private static func mutuallyExclusive(
    _ keys: (String, String), _ source: SourceText, at node: JSONNode
  ) -> Diagnostic {
    .misplacedField(
      Wording(
        vi: "“\(keys.0)” và “\(keys.1)” loại trừ nhau",
        en: "“\(keys.0)” and “\(keys.1)” exclude each other"),
      hint: Wording(vi: "bỏ một trong hai", en: "leave one of them out"), source, at: node)
  }
}
