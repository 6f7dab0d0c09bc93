package import MTTQText

/// One of the few values that an argument takes.
package struct ValueChoice: Hashable, Sendable {
  /// The word that is written everywhere.
  package let id: String
  /// What else it goes by; marks, case and hyphens do not matter.
  package let otherNames: [String]
  /// What it says; nil where nobody has put it into words.
  package let meaning: Wording?

  package init(_ id: String, otherNames: [String] = [], meaning: Wording? = nil) {
    self.id = id
    self.otherNames = otherNames
    self.meaning = meaning
  }
}
