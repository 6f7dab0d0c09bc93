internal import MTTQText

/// What a change of a register comes to, by ids and keys: nobody's data is shown.
package struct RegisterDifference: Sendable {
  /// A line each household or helper that changed: `+ h1`, `- h2`, `h3: status, area`.
  package let lines: [String]

  package init(from before: [UInt8], to after: [UInt8]) {
    let (old, new) = (RegisterDifference.entries(before), RegisterDifference.entries(after))
    let known = Dictionary(old, uniquingKeysWith: { first, _ in first })
    let kept = Set(new.map(\.0))
    lines =
      new.compactMap { id, entry in
        guard let former = known[id] else { return "+ \(id)" }
        let keys = RegisterDifference.changed(former, entry)
        return keys.isEmpty ? nil : "\(id): \(keys.joined(separator: ", "))"
      } + old.filter { !kept.contains($0.0) }.map { "- \($0.0)" }
  }

  private static func entries(_ bytes: [UInt8]) -> [(String, JSONNode)] {
    let tree = JSONReader.read(SourceText(path: "", bytes: bytes)).tree
    return ["households", "helpers"].flatMap { list in
      (tree?[list]?.elements ?? []).compactMap { entry in
        entry["id"]?.text.map { ($0, entry) }
      }
    }
  }

  private static func changed(_ before: JSONNode, _ after: JSONNode) -> [String] {
    let keys = (after.members ?? []).map(\.key) + (before.members ?? []).map(\.key)
    var seen: Set<String> = []
    return keys.filter { key in
      seen.insert(key).inserted
        && before[key].map(JSONText.compact) != after[key].map(JSONText.compact)
    }
  }
}
