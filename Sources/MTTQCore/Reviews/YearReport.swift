internal import MTTQText

/// What the annual report of one year says, of a book as it stands or as it was sent.
package struct YearReport: Hashable, Sendable {
  /// The path of the book or file, as the user named it.
  package let source: String
  /// The file at which a fault is told.
  package let file: String
  package let year: Int
  package let unit: Unit
  let rows: [Row]
  let households: Households

  /// What it says of an indicator.
  struct Row: Hashable, Sendable {
    let indicator: Indicator
    let cumulative: Quantity?
    let recordsCumulative: Int
    let isStated: Bool
    let target: Quantity?
    let percent: Quantity?
    let met: Bool?
  }

  /// What it says of the poor households; nil where only a register could say it.
  struct Households: Hashable, Sendable {
    /// How many are poor on the last day counted.
    let poor: Int?
    let helped: Int?
    let escapedPoverty: Int?
    let escapedNearPoverty: Int?
    let fellBack: Int?
  }

  /// The annual report of a book.
  package init(_ report: Report, source: String, file: String) {
    self.source = source
    self.file = file
    year = report.year
    unit = report.unit
    rows = report.indicators.map { row in
      Row(
        indicator: row.indicator, cumulative: row.cumulative,
        recordsCumulative: row.recordsCumulative, isStated: row.isStated, target: row.target,
        percent: row.percent, met: row.met)
    }
    let households = report.households
    self.households = Households(
      poor: households.register?.first { $0.status == .poor }?.count, helped: households.helped,
      escapedPoverty: households.escapedPoverty,
      escapedNearPoverty: households.escapedNearPoverty, fellBack: households.fellBack)
  }

  /// An annual report as it was sent.
  package init(_ sent: SentReport, source: String) {
    self.source = source
    file = source
    year = sent.year
    unit = sent.unit
    rows = sent.tree.list("indicators").compactMap(Row.init)
    let households = sent.tree["households"]
    func count(_ key: String) -> Int? { households?[key]?.wholeNumber }
    self.households = Households(
      poor: households?["register"]?[HouseholdStatus.poor.rawValue]?.wholeNumber,
      helped: count("helped"), escapedPoverty: count("escapedPoverty"),
      escapedNearPoverty: count("escapedNearPoverty"), fellBack: count("fellBack"))
  }
}

extension YearReport.Row {
  /// A row of a report's file; nil where it names no indicator.
  fileprivate init?(_ row: JSONNode) {
    guard let indicator = Indicator(object: row) else { return nil }
    self.init(
      indicator: indicator, cumulative: row["cumulative"]?.figure,
      recordsCumulative: row["recordsCumulative"]?.wholeNumber ?? 0,
      isStated: row.truth("stated"), target: row["target"]?.figure,
      percent: row["percent"]?.figure, met: row["met"]?.truth)
  }
}
