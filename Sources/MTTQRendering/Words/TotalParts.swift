internal import MTTQCore
internal import MTTQText

/// What a total is made of: its parts, and what was recorded for itself.
struct TotalParts {
  private let total: IndicatorRow
  private let figures: ReportedFigures
  /// The parts that the report lists, in the order in which the total names them.
  let rows: [IndicatorRow]

  init(_ total: IndicatorRow, of figures: ReportedFigures) {
    self.total = total
    self.figures = figures
    rows = total.indicator.parts.compactMap(figures.row)
  }

  /// What was recorded for the total itself, in the period.
  var ownValue: Quantity { left(\.value) }

  /// What was recorded for the total itself, since the year's start.
  var ownCumulative: Quantity { left(\.cumulative) }

  private func left(_ figure: (IndicatorRow) -> Quantity?) -> Quantity {
    rows.reduce(figure(total) ?? .zero) { $0 - (figure($1) ?? .zero) }
  }

  /// The parts of which something was recorded in the period, and what is left; nil without any.
  var words: String? {
    let told = rows.filter { $0.records > 0 }.map { row in
      let inner = TotalParts(row, of: figures).words.map { " (\(Indicator.part)\($0))" } ?? ""
      return FigureClause(row, of: figures, isDivided: total.division == nil).ofTotal + inner
    }
    guard !told.isEmpty else { return nil }
    let left =
      ownValue == .zero
      ? [] : ["\(Indicator.left) \(ownValue.measured(in: total.indicator.unit))"]
    return (told + left).joined(separator: ", ")
  }
}
