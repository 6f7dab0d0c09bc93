package import MTTQText

/// The cumulative figures of one area or one organisation.
package struct ScopeRow: Hashable, Sendable {
  /// The id of the area or organisation.
  package let id: String
  package let values: [ScopedFigure]
}

/// One figure of an area or organisation.
package struct ScopedFigure: Hashable, Sendable {
  package let indicator: String
  package let value: Quantity?
}
