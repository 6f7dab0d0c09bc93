package import MTTQText

/// The word that stands for a value in help, such as `DIR`, and what the value is completed to.
package struct Placeholder: Hashable, Sendable, ExpressibleByStringLiteral {
  package let wording: Wording
  package let completes: CompletionKind

  package init(vi vietnamese: String, en english: String, completes kind: CompletionKind) {
    wording = Wording(vi: vietnamese, en: english)
    completes = kind
  }

  /// A placeholder of numbers and free text that is the same in both languages.
  package init(stringLiteral text: String) {
    self.init(vi: text, en: text, completes: .nothing)
  }
}
