package import MTTQText

/// Explanations as JSON, `mttq-explanation/1`.
package enum ExplanationJSON {
  /// The explanations in the order given, in one language.
  package static func text(_ explanations: [Explanation], in language: Language) -> String {
    JSONText.printed(
      .object([
        "format": .string("mttq-explanation/1"),
        "explanations": .array(explanations.map { node($0, language) }),
      ]))
  }

  private static func node(_ explanation: Explanation, _ language: Language) -> JSONNode {
    .object([
      "code": .string(explanation.code.name),
      "severity": .string(explanation.code.severity.rawValue),
      "title": .string(explanation.title(language)),
      "meaning": .string(explanation.meaning(language)),
      "example": .object([
        "wrong": .string(explanation.example.wrong), "right": .string(explanation.example.right),
      ]),
      "mend": .string(explanation.mend(language)),
    ])
  }
}
