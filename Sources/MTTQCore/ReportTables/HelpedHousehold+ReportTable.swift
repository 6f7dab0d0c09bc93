internal import MTTQText

extension HouseholdSummary.HelpedHousehold {
  /// A row of `helpedHouseholds`.
  static let reportTable = KeyTable<HouseholdSummary.HelpedHousehold>(
    of: .helpedHouseholds,
    [
      ReportColumn(
        "household", .reference(.household, \.household),
        Wording(vi: "mã hộ", en: "the household's id"), .tellsApart(.id)),
      ReportColumn(
        "area", .reference(.area, \.area), Wording(vi: "khu dân cư", en: "its area"), .untold),
      ReportColumn(
        "status", .status(\.status, \.words),
        Wording(vi: "diện vào ngày chốt", en: "its status on the last day"),
        .told(Wording(vi: "diện", en: "status"), by: .outcomesOfHousehold)),
      ReportColumn(
        "helpers", .texts(\.helpers),
        Wording(
          vi: "mã tổ chức, tên cơ quan, hoặc loại người giúp",
          en: "ids of organisations, names of bodies, kinds of persons"),
        .told(Wording(vi: "nơi giúp đỡ", en: "helpers"), by: .assignmentsOfHousehold)),
      ReportColumn(
        "forms", .words(of: Shape.helpForms, \.forms),
        Wording(vi: "hình thức giúp", en: "the forms of help"),
        .told(Wording(vi: "hình thức", en: "forms of help"), by: .assignmentsOfHousehold)),
    ])
}

extension ReportPart {
  fileprivate static let helpedHouseholds = ReportPart(
    "helpedHouseholds", of: .household, Wording(vi: "Hộ được giúp đỡ", en: "Households helped"))
}
