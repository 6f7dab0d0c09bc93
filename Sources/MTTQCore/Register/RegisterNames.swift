internal import MTTQText

/// The names of all people in a register, by what they are there.
package struct RegisterNames: Sendable {
  package let heads: PersonNames
  package let helpers: PersonNames

  package init(_ register: Register?) {
    self.init(register, within: nil)
  }

  /// The names of a register that may stand in the texts of which the initials are, where these are
  /// given.
  init(_ register: Register?, within initials: WordInitials?) {
    heads = PersonNames(register, of: .heads, within: initials)
    helpers = PersonNames(register, of: .helpers, within: initials)
  }

  package var isEmpty: Bool { heads.isEmpty && helpers.isEmpty }

  /// Whose name a text holds; of both a head's, and nil where nobody's.
  package func named(in text: String) -> PersonNames.Kind? {
    if heads.occur(in: text) { return .heads }
    return helpers.occur(in: text) ? .helpers : nil
  }

  /// A finding, without the line that it stands in where that names somebody (diagnostics.md, “One
  /// fault, one finding”).
  func hiding(_ finding: Diagnostic) -> Diagnostic {
    guard !isEmpty, let place = finding.place, !place.excerpt.isEmpty,
      named(in: place.excerpt) != nil
    else { return finding }
    return finding.withoutText
  }
}
