internal import MTTQText

/// The breakdowns of a unit's rows in little room.
struct UnitBreakdowns: Hashable, Sendable {
  /// The dimensions that the rows have, each once.
  private var dimensions: [Breakdown] = []
  private var entries: [Entry] = []
  private var values = FigureColumn()
  private var cumulatives = FigureColumn()

  private struct Entry: Hashable, Sendable {
    let row: Int32
    let dimension: Int32
    let part: Int32
  }

  /// What a row has of a part of a dimension.
  struct Part: Hashable, Sendable {
    let dimension: Breakdown
    let part: Breakdown.Part
    let amount: BreakdownRow.Amount
  }

  /// Adds what a row has; rows come in their order.
  mutating func append(_ breakdown: [BreakdownRow], of row: Int) {
    for rows in breakdown {
      for part in rows.parts {
        let (dimension, place) = code(of: part.part, in: rows.dimension)
        entries.append(
          Entry(
            row: Int32(clamping: row), dimension: Int32(clamping: dimension),
            part: Int32(clamping: place)))
        values.append(part.amount.value)
        cumulatives.append(part.amount.cumulative)
      }
    }
  }

  /// The parts that a row has, in its order.
  subscript(row: Int) -> [Part] {
    var first = entries.startIndex
    var end = entries.endIndex
    while first < end {
      let middle = first + (end - first) / 2
      if entries[middle].row < row { first = middle + 1 } else { end = middle }
    }
    return entries[first...].indices.lazy.prefix { entries[$0].row == row }.map { place in
      let dimension = dimensions[Int(entries[place].dimension)]
      return Part(
        dimension: dimension, part: dimension.parts[Int(entries[place].part)],
        amount: BreakdownRow.Amount(
          value: values[place] ?? .zero, cumulative: cumulatives[place] ?? .zero))
    }
  }

  private mutating func code(
    of part: Breakdown.Part, in breakdown: Breakdown
  ) -> (dimension: Int, part: Int) {
    let dimension = dimensions.firstIndex { $0.id == breakdown.id } ?? dimensions.count
    if dimension == dimensions.count { dimensions.append(breakdown) }
    if let place = dimensions[dimension].parts.firstIndex(where: { $0.id == part.id }) {
      return (dimension, place)
    }
    dimensions[dimension].parts.append(part)
    return (dimension, dimensions[dimension].parts.count - 1)
  }
}
