package import MTTQText

/// The findings of a check as JSON, format `mttq-diagnostics/1` (diagnostics.md).
package enum DiagnosticsJSON {
  /// The findings in canonical written form.
  package static func text(_ outcome: CheckOutcome, in language: Language) -> String {
    JSONText.printed(node(outcome, in: language))
  }

  /// The findings as a tree; the counts are of all that was found, shown or not.
  package static func node(_ outcome: CheckOutcome, in language: Language) -> JSONNode {
    .object([
      "format": .string("mttq-diagnostics/1"), "files": .number(outcome.files.count),
      "errors": .number(outcome.found.errors), "warnings": .number(outcome.found.warnings),
      "diagnostics": .array(outcome.shown.map { $0.node(in: language) }),
      "sendings": .array(outcome.sendings.map(\.node)),
    ])
  }
}

extension Diagnostic {
  fileprivate func node(in language: Language) -> JSONNode {
    .object([
      "code": .string(code.name), "severity": .string(severity.rawValue),
      "path": .optional(place?.path), "line": .optional(place?.line),
      "column": .optional(place?.column), "message": .string(message(language)),
      "hint": .optional(hint?(language)), "fix": fix?.node ?? .null,
    ])
  }
}

extension TextEdit {
  fileprivate var node: JSONNode {
    .object([
      "range": .object([
        "line": .number(line), "column": .number(column), "endLine": .number(endLine),
        "endColumn": .number(endColumn),
      ]), "text": .string(text),
    ])
  }
}
