package import MTTQText

/// The word that stands for a value in help, such as `DIR`, and what the value is completed to.
package struct Placeholder: Hashable, Sendable, ExpressibleByStringLiteral {
  package let wording: Wording
  /// Nil where nothing says it.
  package let completes: CompletionKind?

  package init(
    vi vietnamese: String, en english: String, completes kind: CompletionKind? = nil
  ) {
    wording = Wording(vi: vietnamese, en: english)
    completes = kind
  }

  /// The same, completed to nothing where it does not say to what.
  package var orNothing: Placeholder {
    Placeholder(
      vi: wording.vietnamese, en: wording.english, completes: completes ?? .nothing)
  }

  /// A placeholder that is the same in both languages.
  package init(stringLiteral text: String) {
    self.init(vi: text, en: text)
  }
}
