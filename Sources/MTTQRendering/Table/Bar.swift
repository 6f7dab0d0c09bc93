package import MTTQText

/// A percentage drawn with ten block characters.
package struct Bar: Hashable, Sendable {
  package let percent: Quantity

  package init(percent: Quantity) {
    self.percent = percent
  }

  private static let cells = 10

  /// Full cells for every whole tenth, empty ones for the rest, `+` beyond 100 %.
  package var text: String {
    let whole = percent.tenThousandths < 0 ? 0 : percent.magnitudeParts.whole
    let full = Int(min(whole / 10, UInt128(Bar.cells)))
    return String(repeating: "█", count: full) + String(repeating: "░", count: Bar.cells - full)
      + (percent > Quantity(100) ? "+" : "")
  }
}
