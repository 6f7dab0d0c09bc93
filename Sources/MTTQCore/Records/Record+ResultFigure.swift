package import MTTQText

extension Record.Result {
  /// What was reached of an indicator, as a result says it: a ratio goes into its two counts or into
  /// what was stated, anything else has its value.
  package enum Figure: Hashable, Sendable {
    case value(Record.IndicatorValue)
    case counts(Record.IndicatorValue, Record.IndicatorValue)
    case stated(Record.IndicatorValue)

    /// Reads what a person typed of an indicator.
    package init(_ text: String, of indicator: Indicator) throws(NumberFault) {
      guard let ratio = indicator.ratio else {
        self = .value(
          Record.IndicatorValue(
            indicator: indicator.id,
            value: try TypedNumber.read(text, in: .own(indicator.unit))))
        return
      }
      switch try TypedRatio.read(text, in: .own(indicator.unit)) {
      case .counts(let of, let over):
        self = .counts(
          Record.IndicatorValue(indicator: ratio.of, value: of),
          Record.IndicatorValue(indicator: ratio.over, value: over))
      case .stated(let percent):
        self = .stated(Record.IndicatorValue(indicator: indicator.id, value: percent))
      }
    }

    /// What stands in `values`.
    package var values: [Record.IndicatorValue] {
      switch self {
      case .value(let value): [value]
      case .counts(let of, let over): [of, over]
      case .stated: []
      }
    }

    /// What stands in `stated`.
    package var stated: [Record.IndicatorValue] {
      if case .stated(let value) = self { [value] } else { [] }
    }
  }
}
