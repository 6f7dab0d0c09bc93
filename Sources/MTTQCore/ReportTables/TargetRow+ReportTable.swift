internal import MTTQText

extension TargetRow {
  /// A row of `targets`.
  package static let reportTable = KeyTable<TargetRow>(
    of: .targets,
    [
      ReportColumn(
        "indicator", .reference(.indicator, \.target.indicator),
        Wording(vi: "chỉ tiêu nào", en: "which indicator"), .tellsApart(.id)),
      .ofOrganisation(\.target.org), .ofArea(\.target.area), .rule(\.target.bound),
      .cumulative(\.cumulative), .percent(\.percent), .met(.truth(\.met)), .source(\.target.source),
      .agreed(\.target.agreed),
    ])
}

extension ReportPart {
  fileprivate static let targets = ReportPart(
    "targets", of: .indicator, Wording(vi: "Chỉ tiêu giao", en: "Targets"))
}
