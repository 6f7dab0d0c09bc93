internal import MTTQCore
internal import MTTQText

/// What is said of a figure beside its number: what it is to the plan and to last year, the
/// estimate.
struct FigureComparison {
  /// What the year so far is to the plan, as a clause: `đạt 45% kế hoạch năm`.
  let share: String?
  /// The plan's number, where a share of it would say less: `kế hoạch năm 02 căn`.
  let plan: String?
  /// What it is to last year's, as a clause.
  private let change: String?
  /// Last year's number, where a change in percent would say less.
  private let previous: String?
  /// What is expected for the whole period.
  let estimate: String?
  /// The figure of the year so far, where that of the period is another one.
  private let total: String?

  /// Below this a share says less than the two numbers.
  private static let least = Quantity(10)

  init(_ row: IndicatorRow, of figures: ReportedFigures) {
    let report = figures.report
    let unit = row.indicator.unit
    let bound = figures.plannedRange(of: row.indicator.id)
    let saysShare =
      bound == nil && (row.target.map { $0 >= FigureComparison.least } ?? false)
      && row.cumulative != .zero
    share =
      saysShare
      ? row.percent.map { percent in
        "\(row.isAboveBound ? "bằng" : "đạt") \(percent.percentWords()) kế hoạch năm"
      } : nil
    plan =
      saysShare || unit == "%"
      ? nil
      : row.target.map { target in
        "kế hoạch năm \(bound ?? target.number(in: unit)) \(unit)"
      }
    let isNothing = row.indicator.isFlow && row.value == .zero
    let isLarge = [row.value, row.previous].allSatisfy {
      $0.map { $0 >= FigureComparison.least } ?? false
    }
    change = isLarge ? row.change?.changeWords : nil
    previous =
      change != nil || (isNothing && row.previous == .zero)
      ? nil : row.previous.map { "cùng kỳ năm trước \($0.measured(in: unit))" }
    estimate = row.estimate.map { "ước cả \(report.wholePeriod) \($0.measured(in: unit))" }
    let isOfShorterPeriod = !report.coversYearSoFar && row.indicator.isFlow
    // A month or quarter tells the year so far only where the plan sets a number for the year.
    let isWorthTelling =
      row.target != nil || (row.cumulative != row.value && !report.tellsMovementAlone)
    total = row.cumulative.flatMap { cumulative in
      isOfShorterPeriod && isWorthTelling
        ? "lũy kế từ đầu năm \(cumulative.measured(in: unit))" : nil
    }
  }

  /// The clauses on the figure itself, which follow it.
  var clauses: [String] { [total == nil ? share : nil, change].compactMap { $0 } }

  /// The numbers that stand beside it in brackets.
  var asides: [String] { [total == nil ? plan : nil, previous, estimate].compactMap { $0 } }

  /// What is said beside the name of a figure of which there is nothing.
  var besideNothing: [String] { [previous, estimate].compactMap { $0 } }

  /// What is said of the year so far.
  var soFar: [String] { total.map { [$0, share ?? plan].compactMap { $0 } } ?? [] }
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
