internal import MTTQCore
internal import MTTQText

/// What became of a target, as tables say it: in the column of percentages and in that of remarks.
struct TargetStanding {
  let unit: String
  let percent: Quantity?
  let isMet: Bool
  let isRecorded: Bool
  /// Whether the figure is beyond the most that the plan allows.
  let isAbove: Bool
  /// Whether the report is that of the whole year: that a target is not met yet, no other says.
  let isAnnual: Bool

  /// The share of the target, `–` without a record; a percentage is met or not, as a share of a
  /// share says nothing.
  var percentCell: PrintedTable.Cell {
    if !isRecorded { return .unrecorded }
    if unit == "%" { return saysItself.map { .text($0) } ?? .empty }
    return percent.map { .figure($0) } ?? .empty
  }

  /// What the remarks say, which is not said beside it.
  var remark: String? {
    if !isRecorded { return "chưa có số liệu" }
    if unit == "%", saysItself != nil { return nil }
    return outcome
  }

  private var outcome: String? { saysItself ?? (isAbove && !isMet ? "vượt mức" : nil) }

  /// Met, or in the year's report not met.
  private var saysItself: String? {
    if isMet { return "đạt" }
    return isAnnual && !isAbove ? "chưa đạt" : nil
  }
}

extension PrintableReport {
  private func standing(_ row: IndicatorRow) -> TargetStanding? {
    row.met.map { met in
      TargetStanding(
        unit: row.indicator.unit, percent: row.percent, isMet: met,
        isRecorded: row.recordsCumulative > 0 && row.cumulative != nil,
        isAbove: row.isAboveBound, isAnnual: report.kind == .annual)
    }
  }

  /// The share of a figure's target; nothing without one.
  func percentCell(_ row: IndicatorRow) -> PrintedTable.Cell {
    standing(row)?.percentCell ?? .empty
  }

  /// What the remarks say of a figure's target.
  func standing(of row: IndicatorRow) -> String? { standing(row)?.remark }
}
