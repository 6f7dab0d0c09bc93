internal import MTTQText

extension Diagnostic {
  /// The keys of a record that exclude each other or of which one is needed.
  static func exclusions(
    _ kind: RecordKind, _ tree: JSONNode, _ source: SourceText
  ) -> [Diagnostic] {
    guard let keys = kind.exclusiveKeys else { return [] }
    switch (tree[keys.0], tree[keys.1]) {
    case (let first?, let second?):
      let later = first.range.lowerBound < second.range.lowerBound ? second : first
      return [.mutuallyExclusive(keys, source, at: later)]
    case (nil, nil):
      return [
        .missingEither(keys, mistyped: tree.mistypedExclusive(of: kind), source, at: tree)
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

extension RecordKind {
  fileprivate var exclusiveKeys: (String, String)? {
    switch self {
    case .assign: ("org", "helper")
    case .received: ("unit", "org")
    default: nil
    }
  }
}

extension JSONNode {
  /// An unknown key of a record that was probably meant to be one of two of which one is needed,
  /// where neither is given.
  func mistypedExclusive(of kind: RecordKind) -> (found: String, meant: String)? {
    guard let keys = kind.exclusiveKeys, self[keys.0] == nil, self[keys.1] == nil else {
      return nil
    }
    let fields = Shape.records[kind] ?? []
    return [keys.0, keys.1].lazy.compactMap { meant in
      mistyped(meant, among: fields).map { ($0.key, meant) }
    }.first
  }
}
