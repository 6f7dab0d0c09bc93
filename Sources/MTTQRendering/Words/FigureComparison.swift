internal import MTTQCore
internal import MTTQText

/// What is said of a figure beside its number: the share of the plan, last year, the estimate.
struct FigureComparison {
  /// The share of the plan that the year so far comes to.
  let share: String?
  /// What it is to last year's; where nothing was done, that says all.
  private let change: String?
  /// What is expected for the whole period.
  let estimate: String?
  /// The figure of the year so far, where that of the period is another one.
  private let total: String?

  init(_ row: IndicatorRow, _ report: Report) {
    let unit = row.indicator.unit
    let share = row.percent.map { percent in
      "\(row.isAboveBound ? "bằng" : "đạt") \(percent.percentWords()) kế hoạch năm"
    }
    self.share = share
    let isNothing = row.indicator.isFlow && row.value == .zero
    change = isNothing ? nil : row.change?.changeWords
    estimate = row.estimate.map { "ước cả \(report.wholePeriod) \($0.measured(in: unit))" }
    let isOfShorterPeriod = !report.coversYearSoFar && row.indicator.isFlow
    total = row.cumulative.flatMap { cumulative in
      isOfShorterPeriod && (share != nil || cumulative != row.value)
        ? "lũy kế từ đầu năm \(cumulative.measured(in: unit))" : nil
    }
  }

  /// What is said of the figure itself.
  var remarks: [String] { [total == nil ? share : nil, change, estimate].compactMap { $0 } }

  /// What is said of the year so far.
  var soFar: [String] { total.map { [$0, share].compactMap { $0 } } ?? [] }
}

extension IndicatorRow {
  /// Whether the figure is beyond the most that the plan allows.
  var isAboveBound: Bool {
    guard met == false, let target, let cumulative else { return false }
    return cumulative >= target
  }
}

extension Quantity {
  /// A change in percent against last year, in words.
  fileprivate var changeWords: String {
    let reference = "so với cùng kỳ năm trước"
    if self == .zero { return "bằng cùng kỳ năm trước" }
    let size = (self < .zero ? .zero - self : self).percentWords()
    return (self < .zero ? "giảm " : "tăng ") + size + " " + reference
  }
}
