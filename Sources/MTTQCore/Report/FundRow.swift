package import MTTQText

/// The closing of a fund: opening + in − out.
package struct FundRow: Hashable, Sendable {
  package let id: String
  package let name: String
  package let opening: Quantity
  package let income: Quantity
  package let spending: Quantity
  package var closing: Quantity { opening + income - spending }
}
