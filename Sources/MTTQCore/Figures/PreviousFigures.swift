package import MTTQText

/// What reports of last year say of the indicators: one report, or one of each of several units that
/// were merged (report.md, `previous`).
package struct PreviousFigures: Sendable {
  /// How many paths the plan names.
  package let expected: Int
  /// The figures of those that could be read.
  package let read: [[String: Row]]

  package init(expected: Int, read: [[String: Row]]) {
    self.expected = expected
    self.read = read
  }

  package var books: PreviousBooks { PreviousBooks(expected: expected, read: read.count) }

  /// What one of them says of an indicator.
  package struct Row: Hashable, Sendable {
    /// The name of the indicator's kind.
    package let kind: String
    package let value: Quantity?
    package let records: Int
    package let isStated: Bool
    package let areas: AreaShare?

    package init(
      kind: String, value: Quantity?, records: Int, isStated: Bool, areas: AreaShare?
    ) {
      self.kind = kind
      self.value = value
      self.records = records
      self.isStated = isStated
      self.areas = areas
    }

    package init(_ row: IndicatorRow) {
      self.init(
        kind: row.indicator.kind.name, value: row.value, records: row.records,
        isStated: row.isStated, areas: row.areas)
    }

    fileprivate var isFlow: Bool { kind == "sum" || kind == "total" }
  }
}

extension PreviousFigures {
  /// Last year's figure of an indicator; nil where one of those read has none that fits.
  func value(of indicator: Indicator) -> Quantity? {
    let values = read.map { $0[indicator.id].flatMap { $0.fits(indicator) ? $0 : nil } }
    guard !values.isEmpty, values.allSatisfy({ $0 != nil }) else { return nil }
    let rows = values.compactMap { $0 }
    if expected == 1 { return rows[0].value }
    switch indicator.kind {
    case .sum, .total, .latest: return rows.sum
    case .stated: return nil
    case .ratio(let of, let over):
      guard rows.allSatisfy({ $0.value != nil && !$0.isStated }), let part = sum(of: of),
        let whole = sum(of: over)
      else { return nil }
      return part.percent(of: whole)
    }
  }

  /// The ids of the indicators of which one of those read has a record.
  package var recorded: Set<String> {
    Set(read.flatMap { $0.filter { $0.value.records > 0 }.keys })
  }

  /// Whether the figures of all books are whole, so that a comparison with them says something.
  func isWhole(for indicator: Indicator) -> Bool {
    read.count == expected
      && read.allSatisfy { $0[indicator.id]?.areas.map { !$0.isPartial } ?? true }
  }

  /// The figures of one of the two of a ratio added up; nil where one book lacks it.
  private func sum(of indicator: String) -> Quantity? {
    let rows = read.compactMap { $0[indicator] }.filter { !$0.isFlow || $0.records > 0 }
    return rows.count == read.count ? rows.sum : nil
  }
}

extension PreviousFigures.Row {
  /// Whether it is of the kind of an indicator, and says anything: a flow of which nothing was
  /// reported is not zero.
  fileprivate func fits(_ indicator: Indicator) -> Bool {
    indicator.isFlow ? isFlow && records > 0 : kind == indicator.kind.name
  }
}

extension [PreviousFigures.Row] {
  /// The values added up; nil where one has none.
  fileprivate var sum: Quantity? {
    let values = compactMap(\.value)
    return values.count == count ? values.reduce(.zero, +) : nil
  }
}
