internal import MTTQText

extension HouseholdSummary.HelperRow {
  /// A row of `byHelper`.
  static let reportTable = KeyTable<HouseholdSummary.HelperRow>(
    of: .byHelper,
    [
      ReportColumn(
        "org", .reference(.organisation, \.org), Wording(vi: "tổ chức", en: "the organisation"),
        .tellsApart(.org)),
      ReportColumn(
        "helper", .text(\.helper),
        Wording(
          vi: "tên doanh nghiệp, cơ quan …; không có tên người",
          en: "the name of an enterprise or agency; persons are not named"), .tellsApart(.id)),
      ReportColumn(
        "helperKind", .choice(\.helperKind, \.words),
        Wording(vi: "loại nơi giúp đỡ", en: "what kind of helper"), .tellsApart(.id)),
      .helped(\.helped, by: .assignmentsOfHelper),
      .helpedNow(\.helpedNow, by: .assignmentsOfHelper),
      .escapedPoverty(\.escapedPoverty, by: .assignmentsOfHelperAndOutcomes),
    ])
}

extension ReportPart {
  fileprivate static let byHelper = ReportPart(
    "byHelper", of: .helper, Wording(vi: "Theo nơi giúp đỡ", en: "By helper"))
}
