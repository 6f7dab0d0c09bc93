package import MTTQCore
internal import MTTQText

/// Suggested helpers as JSON, format `mttq-suggestion/1` (cli.md).
package enum SuggestionJSON {
  /// The suggestion in canonical written form.
  package static func text(_ suggestion: HelperSuggestion) -> String {
    JSONText.indented(
      .object([
        "format": .string("mttq-suggestion/1"),
        "assignments": .array(
          suggestion.assignments.map { assignment in
            .object([
              "household": .string(assignment.household), "org": .string(assignment.org),
              "reason": .string(assignment.reason.rawValue),
            ])
          }),
        "unassigned": .array(
          suggestion.unassigned.map { left in
            .object([
              "household": .string(left.household), "reason": .string(left.reason.rawValue),
            ])
          }),
      ]))
  }
}
