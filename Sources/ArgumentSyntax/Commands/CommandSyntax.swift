package import MTTQText

/// A command that fills `Values`: its words for people, and its arguments in one list.
///
///     CommandSyntax(
///       "undo", Wording(vi: "hủy bản ghi cuối", en: "take your last record back"),
///       defaults: UndoCommand(),
///       arguments: [
///         .option("--reason", value: .text("REASON"), \.reason, Wording(vi: "vì sao", en: "why"))
///       ])
///
/// reads `mttq undo --reason "gõ thừa"` into an `UndoCommand` whose `reason` is `gõ thừa`.
package struct CommandSyntax<Values: Sendable>: Sendable {
  package let description: CommandDescription
  package let arguments: [Argument<Values>]
  /// What holds where nothing is given.
  package let defaults: Values

  /// Declares a command.
  ///
  /// `exclusive` lists names of arguments (of a positional, its English placeholder) of which
  /// only one may be given.
  package init(
    _ name: String, _ summary: Wording, discussion: Wording? = nil, examples: [Example] = [],
    defaults: Values, arguments: [Argument<Values>], exclusive: [[String]] = []
  ) {
    description = CommandDescription(
      name: name, summary: summary, discussion: discussion, examples: examples,
      arguments: arguments.map(\.description), exclusive: exclusive, groups: [])
    self.arguments = arguments
    self.defaults = defaults
  }
}

extension CommandSyntax {
  /// Fills the values from what was found, gathering every word that is no value.
  func fill(_ occurrences: [Occurrence]) -> (values: Values, faults: [Diagnostic]) {
    arguments.fill(defaults, from: occurrences)
  }
}
