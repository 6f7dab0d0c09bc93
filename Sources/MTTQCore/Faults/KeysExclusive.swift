internal import MTTQText

extension Diagnostic {
  /// The keys of a record of which one is needed, and those that exclude each other.
  static func exclusions(
    _ kind: RecordKind, _ conditions: [Shape.Condition], _ tree: JSONNode, _ source: SourceText
  ) -> [Diagnostic] {
    let mistyped = MistypedKeys(of: tree, among: Shape.records[kind])
    let missing = conditions.compactMap { condition -> Diagnostic? in
      guard case .atLeastOne(let keys) = condition, keys.allSatisfy({ tree[$0] == nil }) else {
        return nil
      }
      if keys.count == 1, let key = keys.first {
        return .missingField(key, mistyped: mistyped.found(for: key), source, at: tree)
      }
      return .missingOneOf(keys, mistyped: mistyped.found(forOneOf: keys), source, at: tree)
    }
    return missing + exclusive(kind.body.alternatives, tree, source)
  }

  /// Of keys that exclude each other all but the first that stands there.
  static func exclusive(
    _ keys: [String], _ tree: JSONNode, _ source: SourceText
  ) -> [Diagnostic] {
    let given = keys.compactMap { tree[$0] }.sorted { $0.range.lowerBound < $1.range.lowerBound }
    return given.dropFirst().map { .mutuallyExclusive(keys, source, at: $0) }
  }

  private static func mutuallyExclusive(
    _ keys: [String], _ source: SourceText, at node: JSONNode
  ) -> Diagnostic {
    let list = keys.map { "“\($0)”" }
    let leading = list.dropLast().joined(separator: ", ")
    let last = list.last ?? ""
    return .misplacedField(
      Wording(
        vi: "\(leading) và \(last) loại trừ nhau", en: "\(leading) and \(last) exclude each other"),
      hint: Wording(
        vi: keys.count > 2 ? "chỉ giữ một khóa" : "bỏ một trong hai",
        en: keys.count > 2 ? "keep one of them" : "leave one of them out"), source, at: node)
  }
}
