package import MTTQText

/// One line of the figures' appendix.
package struct IndicatorRow: Hashable, Sendable {
  package internal(set) var indicator: Indicator
  /// The figure of the period; nil where there is none.
  package let value: Quantity?
  /// The figure from the year's start.
  package let cumulative: Quantity?
  /// The day on which a ratio was stated that could not be computed.
  package let statedOn: CalendarDate?
  /// Of how many areas the figure is made; nil where it is not made of areas.
  package let areas: AreaShare?
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
  package let breakdown: [BreakdownRow]

  /// Whether the figure is as somebody stated it.
  package var isStated: Bool { statedOn != nil }
}

/// What a flow comes to by the parts of a dimension.
package struct BreakdownRow: Hashable, Sendable {
  package let dimension: Breakdown
  package let parts: [Part]
  /// What no part of the dimension has.
  package let unclassified: Amount

  package struct Part: Hashable, Sendable {
    package let part: Breakdown.Part
    package let amount: Amount
  }

  /// A flow in the period and from the year's start.
  package struct Amount: Hashable, Sendable {
    package let value: Quantity
    package let cumulative: Quantity

    package init(value: Quantity, cumulative: Quantity) {
      self.value = value
      self.cumulative = cumulative
    }
  }
}
