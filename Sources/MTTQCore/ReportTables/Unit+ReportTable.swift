internal import MTTQText

extension Unit {
  /// The key `unit` of a report.
  package static let reportTable = KeyTable<Unit>([
    ReportColumn("id", .text(\.id), Wording(vi: "mã của đơn vị", en: "the unit's id"), .untold),
    ReportColumn(
      "code", .text(\.code), Wording(vi: "mã số đơn vị hành chính", en: "its official number"),
      .untold),
    ReportColumn("name", .text(\.name), Wording(vi: "tên đơn vị", en: "the unit's name"), .untold),
    ReportColumn(
      "level", .choice(\.level, \.meaning), Wording(vi: "cấp", en: "its level"), .untold),
  ])
}
