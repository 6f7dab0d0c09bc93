package import MTTQText

/// Money in and out: closing = opening + in − out.
package struct Fund: Hashable, Sendable {
  package let id: String
  package let name: String
  /// The sum indicator that counts what came in.
  package let income: String
  /// The sum indicator that counts what was spent.
  package let spending: String
  /// In đồng.
  package var opening: Quantity = .zero
}
