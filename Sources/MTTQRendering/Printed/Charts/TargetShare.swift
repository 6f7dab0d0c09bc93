internal import MTTQCore
package import MTTQText

/// One bar of the chart of targets: how much of a target is reached.
package struct TargetShare: Hashable, Sendable {
  /// The indicator with its unit.
  package let name: String
  /// The share to draw; nil where nothing was recorded, of a target of zero, and of one in percent.
  package let percent: Quantity?
  /// The share as text: `98,61%`, `–` without a record, nothing where there is none to draw.
  package let shown: String
  package let outcome: TargetOutcome
  /// What the bar says, in a sentence with the figures behind it.
  package let sentence: String

  init?(_ row: IndicatorRow, of document: PrintableReport) {
    guard let outcome = row.outcome else { return nil }
    let indicator = row.indicator
    let sign = indicator.unit == "%" ? "%" : ""
    let plan = (document.soleBound(of: indicator.id)?.cell() ?? row.target?.words() ?? "") + sign
    name = "\(indicator.name) (\(indicator.unit))"
    self.outcome = outcome
    percent = outcome == .unrecorded ? nil : row.percent
    shown = outcome == .unrecorded ? "–" : percent?.percentWords() ?? ""
    let reached = row.cumulative.map { $0.words() + sign } ?? ""
    let share = percent.map { " (\($0.percentWords()))" } ?? ""
    sentence =
      outcome == .unrecorded
      ? "Kế hoạch năm \(plan), \(outcome.words)."
      : "Lũy kế \(reached), kế hoạch năm \(plan)\(share): \(outcome.words)."
  }
}
