internal import MTTQCore
internal import MTTQText

/// The figures in the order in which appendix 1 prints them: each with what it divides into under
/// it, the parts of a total behind it.
struct FigureEntries {
  private(set) var entries: [Entry] = []
  private let document: PrintableReport
  private var told: Set<String> = []

  enum Entry {
    case row(IndicatorRow)
    /// A part of the row before it, set in under it; no value where nothing was recorded.
    case part(String, value: Quantity?, cumulative: Quantity)

    var isPart: Bool {
      if case .part = self { true } else { false }
    }
  }

  init(_ document: PrintableReport) {
    self.document = document
    let rows = document.report.indicators
    let parts = Set(rows.flatMap(\.indicator.parts))
    for row in rows where !parts.contains(row.indicator.id) { tell(row) }
    // A total that is its own part is an error; its rows stand all the same.
    for row in rows { tell(row) }
  }

  /// The figures alone.
  var rows: [IndicatorRow] {
    entries.compactMap { if case .row(let row) = $0 { row } else { nil } }
  }

  private mutating func tell(_ row: IndicatorRow) {
    guard told.insert(row.indicator.id).inserted else { return }
    entries.append(.row(row))
    for breakdown in row.breakdown {
      let head = "Theo \(breakdown.dimension.name.inSentence): "
      for part in breakdown.parts { tell(head + part.part.name, part.amount, of: row) }
      let left = breakdown.unclassified
      if left.value != .zero || left.cumulative != .zero { tell(BreakdownRow.left, left, of: row) }
    }
    let total = TotalParts(row, of: document.figures)
    guard !total.rows.isEmpty else { return }
    let own = BreakdownRow.Amount(value: total.ownValue, cumulative: total.ownCumulative)
    if own.value != .zero || own.cumulative != .zero { tell(Indicator.left, own, of: row) }
    for part in total.rows { tell(part) }
  }

  private mutating func tell(
    _ name: String, _ amount: BreakdownRow.Amount, of row: IndicatorRow
  ) {
    entries.append(
      .part(
        name, value: row.records > 0 ? amount.value : nil, cumulative: amount.cumulative))
  }
}
