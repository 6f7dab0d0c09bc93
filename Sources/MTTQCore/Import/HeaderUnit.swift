internal import MTTQText

/// The unit that a header has in brackets.
enum HeaderUnit {
  /// What is wrong with it; nil where it may stand there.
  ///
  /// - Parameter indicator: the indicator of a wide column; nil of the one column of figures.
  static func fault(_ told: String, of indicator: Indicator?, in plan: Plan) -> String? {
    let words = NamedEntries.key(told).split(separator: " ").map(String.init)
    let isThousands = told.filter { ("0"..."9").contains($0) }.hasPrefix("1000")
    let isMultiple = isThousands || words.contains(where: multipliers.contains)
    if let indicator {
      if TypedUnit.own(indicator.unit).isMeant(by: told) { return nil }
      let isOther = plan.allIndicators.contains {
        NamedEntries.key($0.unit) == NamedEntries.key(told)
      }
      return isMultiple || isOther ? indicator.unit : nil
    }
    return isMultiple ? "" : nil
  }

  private static let multipliers: Set = ["nghin", "ngan", "trieu", "tr", "trd", "ty", "ti"]
}
