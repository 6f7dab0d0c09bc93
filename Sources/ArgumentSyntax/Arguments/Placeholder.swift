package import MTTQText

/// The word that stands for a value in help, such as `DIR`.
package struct Placeholder: Hashable, Sendable, ExpressibleByStringLiteral {
  package let wording: Wording

  package init(vi vietnamese: String, en english: String) {
    wording = Wording(vi: vietnamese, en: english)
  }

  /// A placeholder that is the same in both languages.
  package init(stringLiteral text: String) {
    self.init(vi: text, en: text)
  }
}
