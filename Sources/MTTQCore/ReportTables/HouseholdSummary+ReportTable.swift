internal import MTTQText

extension HouseholdSummary {
  /// The key `households` of a report.
  static let reportTable = KeyTable<HouseholdSummary>(
    of: .households,
    [
      ReportColumn(
        "register", .optionalObject(\.register, StatusCount.reportTable),
        Wording(vi: "số hộ theo diện, vào ngày chốt", en: "households by status, on the last day"),
        .byRow),
      .helped(\.helped, by: .assignments), .helpedNow(\.helpedNow, by: .assignments),
      ReportColumn(
        "withoutHelper", .optionalReferences(.household, \.withoutHelper),
        Wording(vi: "mã các hộ nghèo chưa có nơi giúp đỡ", en: "poor households without a helper"),
        .told(
          Wording(vi: "hộ nghèo chưa có nơi giúp", en: "poor without a helper"),
          by: .assignmentsAndOutcomes)),
      ReportColumn(
        "coverage", .percentage(\.coverage),
        Wording(vi: "tỷ lệ % hộ nghèo có nơi giúp đỡ", en: "percent of the poor with a helper"),
        .told(
          Wording(vi: "tỷ lệ hộ nghèo có nơi giúp", en: "poor with a helper"),
          by: .assignmentsAndOutcomes)),
      .escapedPoverty(\.escapedPoverty, by: .outcomes),
      ReportColumn(
        "escapedNearPoverty", .count(\.escapedNearPoverty),
        Wording(vi: "số hộ thoát cận nghèo", en: "households out of near-poverty"),
        .told(Wording(vi: "hộ thoát cận nghèo", en: "escaped near poverty"), by: .outcomes)),
      ReportColumn(
        "fellBack", .count(\.fellBack),
        Wording(vi: "số hộ tái nghèo", en: "households that fell back"),
        .told(Wording(vi: "hộ tái nghèo, phát sinh nghèo", en: "fell back"), by: .outcomes)),
      ReportColumn(
        "byHelper", .rows(\.byHelper, HelperRow.reportTable),
        Wording(vi: "theo nơi giúp đỡ", en: "by helper"), .byRow),
      ReportColumn(
        "helpedHouseholds", .rows(\.helpedHouseholds, HelpedHousehold.reportTable),
        Wording(vi: "từng hộ được giúp", en: "each household that was helped"), .byRow),
    ])
}

extension HouseholdSummary.StatusCount {
  /// The key `register` of the households: a key for each status.
  static let reportTable = KeyTable<[HouseholdSummary.StatusCount]>(
    of: .register,
    HouseholdStatus.allCases.map { status in
      ReportColumn(
        status.rawValue,
        .count { counts in counts.first { $0.status == status }?.count ?? 0 }, status.words,
        .told(status.words, by: .outcomes))
    })
}

extension ReportPart {
  fileprivate static let households = ReportPart(
    "households", Wording(vi: "Giúp đỡ hộ nghèo", en: "Households"))
  fileprivate static let register = ReportPart(
    "register", Wording(vi: "Danh sách hộ", en: "The register"))
}
