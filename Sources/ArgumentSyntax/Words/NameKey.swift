internal import MTTQText

/// What is equal of names that a person takes for the same.
package enum NameKey {
  /// The name without marks and in small letters, a hyphen a blank.
  package static func of(_ name: String) -> String {
    String(Folding.key(name).map { $0 == "-" ? " " : $0 })
  }
}
