internal import MTTQText

extension ScopeRow {
  /// A row of `byArea`.
  static let areaTable = KeyTable<ScopeRow>(
    of: .byArea,
    [
      ReportColumn(
        "area", .text(\.id), Wording(vi: "khu dân cư", en: "the area"), .tellsApart(.area)),
      values,
    ])

  /// A row of `byOrganisation`.
  static let organisationTable = KeyTable<ScopeRow>(
    of: .byOrganisation,
    [
      ReportColumn(
        "org", .text(\.id), Wording(vi: "tổ chức", en: "the organisation"), .tellsApart(.org)),
      values,
    ])

  private static let values = ReportColumn<ScopeRow>(
    "values",
    .figures(
      \.values,
      each: ReportFigure(name: "cumulative", words: .cumulative, form: .plain, cause: .results)),
    Wording(vi: "lũy kế theo mã chỉ tiêu", en: "cumulatives by indicator id"), .byRow)
}

extension ReportPart {
  fileprivate static let byArea = ReportPart(
    "byArea", of: .indicator, Wording(vi: "Theo khu dân cư", en: "By area"))
  fileprivate static let byOrganisation = ReportPart(
    "byOrganisation", of: .indicator, Wording(vi: "Theo tổ chức", en: "By organisation"))
}
