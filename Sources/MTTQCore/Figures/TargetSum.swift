internal import MTTQText

/// What the targets of one indicator ask for together.
struct TargetSum {
  let lower: Quantity
  let upper: Quantity?

  /// The unscoped targets, or the sum of the scoped ones; nil without any, and for the scoped
  /// targets of a ratio or of a stated figure, which do not add up.
  init?(of indicator: Indicator, in targets: [Target]) {
    let own = targets.filter { $0.indicator == indicator.id }
    let unscoped = own.filter { $0.org == nil && $0.area == nil }
    let counted = unscoped.isEmpty ? own : unscoped
    let addsUp = indicator.isFlow || indicator.kind == .latest
    guard !counted.isEmpty, !unscoped.isEmpty || addsUp else { return nil }
    lower = counted.reduce(.zero) { $0 + $1.bound.lower }
    let uppers = counted.compactMap(\.bound.upper)
    upper = uppers.count == counted.count ? uppers.reduce(.zero, +) : nil
  }

  func isMet(by figure: Quantity) -> Bool {
    figure >= lower && (upper.map { figure <= $0 } ?? true)
  }
}
