package import MTTQText

/// Many units' reports as one (report.md, “Many units”).
package struct RollUp: Sendable {
  /// The report id, such as `half-year`.
  package let report: String
  package let year: Int
  package let asOf: CalendarDate
  /// The expected units in the parent's order, then the others by id.
  package let units: [UnitLine]
  package let totals: [TotalRow]
  /// The rows of own indicators that are no total, by indicator, then unit.
  package let own: [OwnRow]
  package let households: HouseholdTotals
  package let completeness: Completeness
  package let notes: [RollUpNote]

  /// A unit, and what came of it.
  package struct UnitLine: Hashable, Sendable {
    package let unit: Unit
    package let isExpected: Bool
    /// The path of what its figures were read from.
    package let source: String?
    /// The file of it at which something is told.
    let file: String?
    package let status: Status
    /// Its report; nil of a unit without figures.
    package let standing: UnitSource.Standing?
  }

  package enum Status: String, Hashable, Sendable, CaseIterable {
    case onTime = "on-time"
    case late
    case pending
    case overdue
    case undated
    case missing
    case refused
    case noDuty = "no-duty"
  }

  /// An indicator over all units that list it.
  package struct TotalRow: Hashable, Sendable {
    /// The figures added up, without comparison and estimate.
    package let row: IndicatorRow
    /// How many units went into the cumulative figure.
    package let unitsCounted: Int
    /// How many units list it.
    package let units: Int
    /// How many of them have a target.
    package let targets: Int
  }

  /// The row of one unit that is no part of a total.
  package struct OwnRow: Hashable, Sendable {
    package let unit: Unit
    package let row: IndicatorRow
  }

  /// The poor households of all units; nil where no unit says it.
  package struct HouseholdTotals: Hashable, Sendable {
    package let register: [HouseholdSummary.StatusCount]?
    package let helped: Int?
    package let helpedNow: Int?
    package let withoutHelper: Int?
    package let coverage: Quantity?
    package let escapedPoverty: Int?
    package let escapedNearPoverty: Int?
    package let fellBack: Int?
    /// How many units have a register.
    package let units: Int
    /// How many have none.
    package let withoutRegister: Int
  }

  /// How many of the expected units are in.
  package struct Completeness: Hashable, Sendable {
    package let expected: Int
    package let received: Int
    package let sent: Int
    package let onTime: Int

    package var percent: Quantity? { Quantity(received).percent(of: Quantity(expected)) }
    package var onTimePercent: Quantity? { Quantity(onTime).percent(of: Quantity(expected)) }
  }
}

extension RollUp.Status {
  init(_ status: Deadline.Status) {
    self =
      switch status {
      case .onTime: .onTime
      case .late: .late
      case .pending: .pending
      case .overdue: .overdue
      case .undated: .undated
      }
  }
}
