internal import MTTQText

/// The codes that a SARIF log refers to, as its rules.
struct SARIFRules {
  private let codes: [DiagnosticCode]
  private let explanations: [DiagnosticCode: Explanation]
  private let indexes: [DiagnosticCode: Int]

  /// The codes of the findings: first those explained, in the order of the explanations, then the
  /// others by name.
  init(_ findings: [Diagnostic], explanations: [Explanation]) {
    let used = Set(findings.map(\.code))
    let explained = explanations.map(\.code).filter(used.contains)
    codes = explained + used.subtracting(explained).sorted { $0.name < $1.name }
    self.explanations = Dictionary(explanations.map { ($0.code, $0) }) { first, _ in first }
    indexes = Dictionary(zip(codes, codes.indices)) { first, _ in first }
  }

  func index(of code: DiagnosticCode) -> Int { indexes[code] ?? -1 }

  func nodes(in language: Language) -> [JSONNode] {
    codes.map { node($0, in: language) }
  }

  private func node(_ code: DiagnosticCode, in language: Language) -> JSONNode {
    let level = JSONNode.object(["level": .string(code.severity.rawValue)])
    guard let explanation = explanations[code] else {
      return .object([
        "id": .string(code.name), "shortDescription": message(code.name),
        "defaultConfiguration": level,
      ])
    }
    return .object([
      "id": .string(code.name), "shortDescription": message(explanation.title(language)),
      "fullDescription": message(explanation.meaning(language)), "defaultConfiguration": level,
      "help": .object([
        "text": .string(explanation.plainHelp(in: language)),
        "markdown": .string(explanation.markdownHelp(in: language)),
      ]),
    ])
  }

  private func message(_ text: String) -> JSONNode { .object(["text": .string(text)]) }
}

extension Explanation {
  fileprivate func plainHelp(in language: Language) -> String {
    """
    \(meaning(language))

    \(Wording.wrong(language)):
    \(example.wrong)

    \(Wording.right(language)):
    \(example.right)

    \(mend(language))
    """
  }

  fileprivate func markdownHelp(in language: Language) -> String {
    """
    \(meaning(language))

    \(Wording.wrong(language)):

    ```
    \(example.wrong)
    ```

    \(Wording.right(language)):

    ```
    \(example.right)
    ```

    \(mend(language))
    """
  }
}

extension Wording {
  fileprivate static let wrong = Wording(vi: "Sai", en: "Wrong")
  fileprivate static let right = Wording(vi: "Đúng", en: "Right")
}
