internal import MTTQText

/// What the rows of one indicator come to over the units that list it.
struct AddedRows {
  /// The sums of what units have; nil where none has any.
  private(set) var value: Quantity?
  private(set) var cumulative: Quantity?
  /// The sum of what units aim at; nil where none does, and of what does not add up.
  private(set) var target: Quantity?
  /// Of how many areas those that went in are made; nil where none is made of areas.
  private(set) var areas: AreaShare?
  /// How many units list it, went into the cumulative figure, have a target.
  private(set) var units = 0
  private(set) var counted = 0
  private(set) var targets = 0
  private(set) var records = 0
  private(set) var recordsCumulative = 0
  private var parts = AddedBreakdown()

  init(_ indicator: Indicator, _ rows: some Sequence<UnitFigures.Row>) {
    let addsUp = indicator.isFlow || indicator.kind == .latest
    let isOfAreas = indicator.kind == .latest || indicator.ratio != nil
    for row in rows {
      units += 1
      records += row.records
      recordsCumulative += row.recordsCumulative
      value = AddedRows.sum(value, row.value)
      cumulative = AddedRows.sum(cumulative, row.cumulative)
      if row.target != nil { targets += 1 }
      if addsUp { target = AddedRows.sum(target, row.target) }
      for part in row.parts { parts.add(part) }
      guard AddedRows.counts(row, as: indicator.kind) else { continue }
      counted += 1
      if isOfAreas, let share = row.areas {
        areas = AreaShare(
          counted: (areas?.counted ?? 0) + share.counted, of: (areas?.of ?? 0) + share.of)
      }
    }
  }

  /// What the units classify by dimension and part; the rest of the figures is left.
  func breakdown(of value: Quantity?, _ cumulative: Quantity?) -> [BreakdownRow] {
    guard let value, let cumulative else { return [] }
    return parts.rows(value: value, cumulative: cumulative)
  }

  /// Whether a row goes into the cumulative figure.
  private static func counts(_ row: UnitFigures.Row, as kind: Indicator.Kind) -> Bool {
    switch kind {
    case .sum, .total, .latest: row.recordsCumulative > 0
    case .ratio: row.cumulative != nil && !row.isStated
    case .stated: false
    }
  }

  private static func sum(_ sum: Quantity?, _ figure: Quantity?) -> Quantity? {
    guard let figure else { return sum }
    return (sum ?? .zero) + figure
  }
}
