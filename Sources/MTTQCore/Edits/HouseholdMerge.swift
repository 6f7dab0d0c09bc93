package import MTTQText

/// What became of one household of a list that was put into a register.
package struct HouseholdMerge: Hashable, Sendable {
  package let id: String
  package let result: Result

  package enum Result: Hashable, Sendable {
    case added
    /// With the keys whose values changed, at least one.
    case updated([Change])
    case unchanged
    /// Left as it was, because the person was forgotten.
    case forgotten
  }

  /// A value that changed.
  package struct Change: Hashable, Sendable {
    package let key: HouseholdKey
    /// Nil where nothing was said.
    package let before: JSONNode?
    package let after: JSONNode
  }
}
