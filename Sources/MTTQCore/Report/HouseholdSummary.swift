package import MTTQText

/// The poor households and their helpers on a report's last day (report.md, “Households”).
package struct HouseholdSummary: Hashable, Sendable {
  /// How many households have each status on the last day, in the order of the statuses; nil, as all
  /// that only a register can say, where there is none and the journal names households.
  package let register: [StatusCount]?
  /// Distinct households with a helper on at least one day since the year's start.
  package let helped: Int
  /// Distinct households with a helper on the last day.
  package let helpedNow: Int
  /// Ids of poor households without a helper on the last day, sorted.
  package let withoutHelper: [String]?
  /// How many these are in each area, in the plan's order, those without an area last.
  package let withoutHelperByArea: [AreaCount]
  /// The share of poor households with a helper, in percent; nil where there is none.
  package let coverage: Quantity?
  package let escapedPoverty: Int?
  package let escapedNearPoverty: Int?
  package let fellBack: Int?
  package let byHelper: [HelperRow]
  package let helpedHouseholds: [HelpedHousehold]

  package struct AreaCount: Hashable, Sendable {
    /// Nil for the households without one.
    package let area: String?
    package let count: Int
  }

  package struct StatusCount: Hashable, Sendable {
    package let status: HouseholdStatus
    package let count: Int
  }

  /// What one helper, or all persons of one kind, did.
  package struct HelperRow: Hashable, Sendable {
    package let org: String?
    /// The name of an enterprise, an agency or another body; persons are not named.
    package let helper: String?
    package let helperKind: Helper.Kind?
    package let helped: Int
    package let helpedNow: Int
    package let escapedPoverty: Int?
  }

  /// One household that had help.
  package struct HelpedHousehold: Hashable, Sendable {
    package let household: String
    package let area: String?
    /// Nil where no register says it.
    package let status: HouseholdStatus?
    /// Ids of organisations, names of bodies, then kinds of persons.
    package let helpers: [String]
    package let forms: [String]
  }
}
