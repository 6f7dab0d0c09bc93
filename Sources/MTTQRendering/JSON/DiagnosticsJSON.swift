package import MTTQText

/// The findings of a check as JSON, format `mttq-diagnostics/1` (diagnostics.md).
package enum DiagnosticsJSON {
  /// The findings in canonical written form.
  package static func text(
    _ diagnostics: [Diagnostic], files: Int, in language: Language
  ) -> String {
    JSONText.indented(node(diagnostics, files: files, in: language))
  }

  /// The findings as a tree, in the order given; `files` is how many files were read.
  package static func node(
    _ diagnostics: [Diagnostic], files: Int, in language: Language
  ) -> JSONNode {
    .object([
      "format": .string("mttq-diagnostics/1"), "files": .number(files),
      "errors": .number(diagnostics.count { $0.severity == .error }),
      "warnings": .number(diagnostics.count { $0.severity == .warning }),
      "diagnostics": .array(diagnostics.map { $0.node(in: language) }),
    ])
  }
}

extension Diagnostic {
  fileprivate func node(in language: Language) -> JSONNode {
    .object([
      "code": .string(code.name), "severity": .string(severity.rawValue),
      "path": .optional(place?.path), "line": .optional(place?.line),
      "column": .optional(place?.column), "message": .string(message(language)),
      "hint": .optional(hint?(language)),
    ])
  }
}
