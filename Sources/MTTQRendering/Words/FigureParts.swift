internal import MTTQCore
internal import MTTQText

/// Which figures are a part of another one, that a sentence tells behind it: “trong đó …”.
struct FigureParts {
  private let wholes: [String: String]
  private let totals: [String: String]

  /// The parts among the figures of a paragraph; where an indicator does not say whose part it is,
  /// the one before it is the whole.
  init(_ rows: [IndicatorRow]) {
    var wholes: [String: String] = [:]
    var totals: [String: String] = [:]
    var before: String?
    for row in rows {
      if row.indicator.isPart { wholes[row.indicator.id] = row.indicator.notAbove ?? before }
      before = row.indicator.id
      for part in row.indicator.parts { totals[part] = row.indicator.id }
    }
    self.wholes = wholes
    self.totals = totals
  }

  /// The figure behind which a part is named, by its id; nil for what is no part.
  private func whole(of row: IndicatorRow) -> String? { wholes[row.indicator.id] }

  /// The total that a figure is added to, by its id, of those of the paragraph.
  func total(of row: IndicatorRow) -> String? { totals[row.indicator.id] }

  /// All that it is a part of.
  func wholes(of row: IndicatorRow) -> [String] {
    [whole(of: row), total(of: row)].compactMap { $0 }
  }

  /// The figures, each with its parts behind it.
  func groups(_ rows: [IndicatorRow]) -> [[IndicatorRow]] {
    rows.reduce(into: []) { groups, row in
      if let whole = whole(of: row), let last = groups.indices.last,
        groups[last].contains(where: { $0.indicator.id == whole })
      {
        groups[last].append(row)
      } else {
        groups.append([row])
      }
    }
  }
}

extension Indicator {
  /// Whether its words say that it is a part of another one.
  fileprivate var isPart: Bool { (phrase ?? nameInSentence).hasPrefix(Indicator.part) }
}
