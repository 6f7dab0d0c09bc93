internal import MTTQText

extension Quantity {
  /// An amount in đồng as prose writes it before the word `đồng`: `322,5 triệu`, `1,25 tỷ`,
  /// `950.000`.
  ///
  /// From a million on in triệu, from a milliard on in tỷ, where three decimals at most say it
  /// exactly (report.md, “What the printed report says”).
  var moneyWords: String {
    let size = tenThousandths.magnitude
    let milliard = Quantity(1_000_000_000)
    let million = Quantity(1_000_000)
    if size >= milliard.tenThousandths.magnitude, let text = amount(in: milliard) {
      return "\(text) tỷ"
    }
    if size >= million.tenThousandths.magnitude, let text = amount(in: million) {
      return "\(text) triệu"
    }
    return words()
  }

  /// How many of a measure it comes to, where three decimals say it exactly.
  private func amount(in measure: Quantity) -> String? {
    let thousandth = measure.tenThousandths / 1000
    guard tenThousandths.isMultiple(of: thousandth) else { return nil }
    // A thousandth of the measure is ten of the ten-thousandths that are shown.
    return Quantity(tenThousandths: tenThousandths / thousandth * 10).words()
  }
}
