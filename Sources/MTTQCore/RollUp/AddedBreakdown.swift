internal import MTTQText

/// Breakdowns of one flow added up by dimension and part.
struct AddedBreakdown {
  private var dimensions: [Dimension] = []

  private struct Dimension {
    let breakdown: Breakdown
    var parts: [(part: Breakdown.Part, value: Quantity, cumulative: Quantity)]
  }

  mutating func add(_ part: UnitBreakdowns.Part) {
    let place = dimensions.firstIndex { $0.breakdown.id == part.dimension.id } ?? dimensions.count
    if place == dimensions.count {
      dimensions.append(Dimension(breakdown: part.dimension, parts: []))
    }
    if let old = dimensions[place].parts.firstIndex(where: { $0.part.id == part.part.id }) {
      dimensions[place].parts[old].value += part.amount.value
      dimensions[place].parts[old].cumulative += part.amount.cumulative
    } else {
      dimensions[place].parts.append((part.part, part.amount.value, part.amount.cumulative))
    }
  }

  /// The dimensions in the catalogue's order, then as they came, their parts likewise; of a figure
  /// what no part has is unclassified.
  func rows(value: Quantity, cumulative: Quantity) -> [BreakdownRow] {
    let standard = Catalogue.standard.breakdowns
    func rank(_ place: Int) -> (known: Int, came: Int) {
      (standard.firstIndex { $0.id == dimensions[place].breakdown.id } ?? .max, place)
    }
    let ordered = dimensions.indices.sorted { rank($0) < rank($1) }.map { dimensions[$0] }
    return ordered.map { dimension in
      let known = standard.first { $0.id == dimension.breakdown.id }?.parts.map(\.id) ?? []
      let parts = dimension.parts.enumerated().sorted { left, right in
        (known.firstIndex(of: left.element.part.id) ?? .max, left.offset)
          < (known.firstIndex(of: right.element.part.id) ?? .max, right.offset)
      }.map(\.element)
      return BreakdownRow(
        dimension: dimension.breakdown,
        parts: parts.map { part in
          BreakdownRow.Part(
            part: part.part,
            amount: BreakdownRow.Amount(value: part.value, cumulative: part.cumulative))
        },
        unclassified: BreakdownRow.Amount(
          value: parts.reduce(value) { $0 - $1.value },
          cumulative: parts.reduce(cumulative) { $0 - $1.cumulative }))
    }
  }
}
