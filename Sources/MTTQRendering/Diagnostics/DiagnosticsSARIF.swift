internal import MTTQCore
package import MTTQText

/// The findings as SARIF 2.1.0 (OASIS, errata 01), which code scanning and editors read.
///
/// The log has no time and no identifiers of its own: the same findings give the same bytes.
package enum DiagnosticsSARIF {
  /// The log in the written form of all JSON of the tool.
  ///
  /// - Parameters:
  ///   - version: the version of the tool.
  ///   - explanations: what the codes mean; a code without one is told by its name alone.
  package static func text(
    _ outcome: CheckOutcome, version: String, explanations: [Explanation], in language: Language
  ) -> String {
    JSONText.printed(
      node(outcome, version: version, explanations: explanations, in: language))
  }

  static func node(
    _ outcome: CheckOutcome, version: String, explanations: [Explanation], in language: Language
  ) -> JSONNode {
    let rules = SARIFRules(outcome.shown, explanations: explanations)
    let files = outcome.paths
    let indexes = Dictionary(uniqueKeysWithValues: zip(files, files.indices))
    return .object([
      "$schema": .string(schema), "version": .string("2.1.0"),
      "runs": .array([
        .object([
          "tool": .object([
            "driver": .object([
              "name": .string("mttq"), "version": .string(version),
              "semanticVersion": .string(version), "language": .string(language.tag),
              "rules": .array(rules.nodes(in: language)),
            ])
          ]),
          "language": .string(language.tag),
          "invocations": .array([invocation(outcome, in: language)]),
          "artifacts": .array(
            files.map {
              .object([
                "location": .object(["uri": .string(FileReference.uri($0))]),
                "roles": .array([.string("analysisTarget")]),
              ])
            }),
          "columnKind": .string("unicodeCodePoints"),
          "results": .array(
            outcome.shown.map { finding in
              result(
                finding, rule: rules.index(of: finding.code),
                file: finding.place.flatMap { indexes[$0.path] }, in: language)
            }),
          "properties": .object([
            "files": .number(outcome.files.count), "errors": .number(outcome.found.errors),
            "warnings": .number(outcome.found.warnings), "notes": .number(outcome.found.notes),
          ]),
        ])
      ]),
    ])
  }

  private static let schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

  /// The run succeeded where everything could be read, whatever was found in it.
  private static func invocation(_ outcome: CheckOutcome, in language: Language) -> JSONNode {
    var notifications = outcome.failures.map { failure in
      notification(
        .error, failure.code.name,
        [failure.message, failure.hint].compactMap { $0?(language) }.joined(separator: "\n"))
    }
    if let leftOut = outcome.leftOut {
      notifications.append(notification(.note, "max-errors", leftOut(language)))
    }
    return .object([
      "executionSuccessful": .bool(outcome.failures.isEmpty),
      "exitCode": .number(outcome.exitCode),
      "toolExecutionNotifications": .array(notifications),
    ])
  }

  private static func notification(_ level: Severity, _ id: String, _ text: String) -> JSONNode {
    .object([
      "descriptor": .object(["id": .string(id)]), "level": .string(level.rawValue),
      "message": .object(["text": .string(text)]),
    ])
  }

  /// A finding; the levels of SARIF have the names of the severities.
  private static func result(
    _ finding: Diagnostic, rule: Int, file: Int?, in language: Language
  ) -> JSONNode {
    let hint = finding.hint?(language)
    let words = [finding.message(language), hint].compactMap(\.self).joined(separator: "\n")
    let fix = finding.place.flatMap { place in
      file.flatMap { file in
        finding.fix.map { node(of: $0, in: location(of: place.path, file), hint) }
      }
    }
    return .members([
      ("ruleId", .string(finding.code.name)), ("ruleIndex", .number(rule)),
      ("level", .string(finding.severity.rawValue)),
      ("message", .object(["text": .string(words)])),
      ("locations", .array(finding.place.flatMap { location($0, file) }.map { [$0] } ?? [])),
      ("fixes", fix.map { .array([$0]) }), ("properties", .object(["hint": .optional(hint)])),
    ])
  }

  /// A change of a file, which goes by what the hint says.
  private static func node(of fix: TextEdit, in file: JSONNode, _ hint: String?) -> JSONNode {
    .object([
      "description": .object(["text": .string(hint ?? "")]),
      "artifactChanges": .array([
        .object([
          "artifactLocation": file,
          "replacements": .array([
            .object([
              "deletedRegion": .object([
                "startLine": .number(fix.line), "startColumn": .number(fix.column),
                "endLine": .number(fix.endLine), "endColumn": .number(fix.endColumn),
              ]), "insertedContent": .object(["text": .string(fix.text)]),
            ])
          ]),
        ])
      ]),
    ])
  }

  private static func location(of path: String, _ file: Int) -> JSONNode {
    .object(["uri": .string(FileReference.uri(path)), "index": .number(file)])
  }

  private static func location(_ place: Place, _ file: Int?) -> JSONNode? {
    guard let file else { return nil }
    return .object([
      "physicalLocation": .object([
        "artifactLocation": location(of: place.path, file),
        "region": .object([
          "startLine": .number(place.line), "startColumn": .number(place.column),
          "endLine": .number(place.line), "endColumn": .number(Region(place).endColumn),
        ]),
      ])
    ])
  }
}

extension Language {
  fileprivate var tag: String {
    switch self {
    case .vietnamese: "vi"
    case .english: "en"
    }
  }
}
