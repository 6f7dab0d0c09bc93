internal import MTTQCore

/// What became of a target, as a chart tells it apart.
package enum TargetOutcome: Hashable, Sendable, CaseIterable {
  case met
  case missed
  /// Nothing was recorded, or a ratio lacks one of its two figures.
  case unrecorded

  /// The outcome as the notes of the figures say it.
  package var words: String {
    switch self {
    case .met: "đạt"
    case .missed: "chưa đạt"
    case .unrecorded: "chưa có số liệu"
    }
  }
}

extension IndicatorRow {
  /// What became of the target; nil without one.
  var outcome: TargetOutcome? {
    guard target != nil else { return nil }
    if recordsCumulative == 0 || cumulative == nil { return .unrecorded }
    return met == true ? .met : .missed
  }
}

extension [IndicatorRow] {
  /// How many of the rows came to an outcome.
  func count(_ outcome: TargetOutcome) -> Int { count { $0.outcome == outcome } }
}
