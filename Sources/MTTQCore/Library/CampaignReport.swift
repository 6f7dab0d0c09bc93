internal import MTTQText

/// A report's figures (report.md).
public struct CampaignReport: Hashable, Sendable {
  /// The report id, such as `annual`.
  public let id: String
  /// The first day counted in the period, `YYYY-MM-DD`.
  public let from: String
  /// The last day counted, `YYYY-MM-DD`.
  public let through: String
  /// The listed indicators in printed order.
  public let figures: [IndicatorFigure]
  /// The ids of poor households without a helper on the last day, sorted; nil where the journal names
  /// households and there is no register, as nobody knows then who is poor.
  public let householdsWithoutHelper: [String]?
  /// Distinct households that had help since the year's start.
  public let householdsHelped: Int
  /// Distinct households that left poverty since the year's start; nil as `householdsWithoutHelper`.
  public let householdsOutOfPoverty: Int?

  /// The figure of an indicator, or nil where the report does not list it.
  public func figure(of indicator: String) -> IndicatorFigure? {
    figures.first { $0.indicator == indicator }
  }

  init(_ report: Report) {
    id = report.id
    from = report.period.from.description
    through = report.period.through.description
    figures = report.indicators.map(IndicatorFigure.init)
    householdsWithoutHelper = report.households.withoutHelper
    householdsHelped = report.households.helped
    householdsOutOfPoverty = report.households.escapedPoverty
  }
}

/// One indicator's figures in a report.
public struct IndicatorFigure: Hashable, Sendable {
  /// The indicator's id.
  public let indicator: String
  /// Its Vietnamese name.
  public let name: String
  /// Its unit, such as `hộ` or `đồng`.
  public let unit: String
  /// The figure of the period; nil where there is none.
  public let value: ExactDecimal?
  /// The figure from the year's start.
  public let cumulative: ExactDecimal?
  /// What the plan asks for, or nil.
  public let target: ExactDecimal?
  /// The cumulative figure in percent of the target, rounded to two decimals.
  public let percent: ExactDecimal?
  /// Whether the target is met; nil without one.
  public let isMet: Bool?
  /// How many records stand behind `value`.
  public let records: Int

  init(_ row: IndicatorRow) {
    indicator = row.indicator.id
    name = row.indicator.name
    unit = row.indicator.unit
    value = row.value.map(ExactDecimal.init)
    cumulative = row.cumulative.map(ExactDecimal.init)
    target = row.target.map(ExactDecimal.init)
    percent = row.percent.map(ExactDecimal.init)
    isMet = row.met
    records = row.records
  }
}

/// An exact decimal number with four decimals.
public struct ExactDecimal: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The number in ten-thousandths.
  public let tenThousandths: Int128

  /// The number as JSON writes it: no exponent, no trailing zeros.
  public var description: String { Quantity(tenThousandths: tenThousandths).description }

  /// Whether one number is smaller than another.
  public static func < (left: ExactDecimal, right: ExactDecimal) -> Bool {
    left.tenThousandths < right.tenThousandths
  }

  init(_ quantity: Quantity) {
    tenThousandths = quantity.tenThousandths
  }
}
