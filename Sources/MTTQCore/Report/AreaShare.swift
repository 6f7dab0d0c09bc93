/// Of how many areas a figure is made, and of how many it should be.
package struct AreaShare: Hashable, Sendable {
  package let counted: Int
  package let of: Int

  package init(counted: Int, of: Int) {
    self.counted = counted
    self.of = of
  }

  /// Whether areas are missing.
  package var isPartial: Bool { counted < of }
}
