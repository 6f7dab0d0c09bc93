package import MTTQCore
internal import MTTQText

/// Suggested helpers as JSON, format `mttq-suggestion/1` (cli.md).
package enum SuggestionJSON {
  /// The suggestion in canonical written form.
  ///
  /// - Parameter heads: the names of heads by their households, where they are asked for; those of
  ///   the suggestion are added as `names`.
  package static func text(
    _ suggestion: HelperSuggestion, heads: [String: String]? = nil
  ) -> String {
    let households =
      suggestion.assignments.map(\.household) + suggestion.unassigned.map(\.household)
    let names = heads.map { heads in
      JSONMember(
        "names",
        JSONNode(
          .object(
            households.compactMap { id in heads[id].map { JSONMember(id, .string($0)) } })))
    }
    return JSONText.printed(
      JSONNode(.object((tree(of: suggestion).members ?? []) + [names].compactMap { $0 })))
  }

  private static func tree(of suggestion: HelperSuggestion) -> JSONNode {
    .object([
      "format": .string("mttq-suggestion/1"),
      "assignments": .array(
        suggestion.assignments.map { assignment in
          .object([
            "household": .string(assignment.household), "org": .string(assignment.org),
            "reason": .string(assignment.reason.rawValue),
            "forms": .array(assignment.forms.map { .string($0) }),
          ])
        }),
      "unassigned": .array(
        suggestion.unassigned.map { left in
          .object([
            "household": .string(left.household), "reason": .string(left.reason.rawValue),
          ])
        }),
    ])
  }
}
