package import MTTQText

/// One line of the figures' appendix.
package struct IndicatorRow: Hashable, Sendable {
  package let indicator: Indicator
  /// The figure of the period; nil where nothing was recorded of a stock or a ratio.
  package let value: Quantity?
  /// The figure from the year's start.
  package let cumulative: Quantity?
  package let target: Quantity?
  package let percent: Quantity?
  package let met: Bool?
  package let previous: Quantity?
  package let change: Quantity?
  package let estimate: Quantity?
  /// How many records stand behind `value`.
  package let records: Int
  /// How many records stand behind `cumulative`.
  package let recordsCumulative: Int
}
