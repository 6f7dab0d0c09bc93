internal import MTTQText

extension AreaShare {
  /// The key `areas` of a row of figures.
  static let reportTable = KeyTable<AreaShare>([
    ReportColumn(
      "counted", .count(\.counted), Wording(vi: "số khu dân cư có số", en: "areas with a value"),
      .untold),
    ReportColumn("of", .count(\.of), Wording(vi: "số khu dân cư", en: "areas in all"), .untold),
  ])
}

extension BreakdownRow {
  /// A row of `breakdown`.
  static let reportTable = KeyTable<BreakdownRow>([
    ReportColumn(
      "dimension", .reference(.dimension, \.dimension.id),
      Wording(vi: "cách phân tổ", en: "the dimension"), .untold),
    ReportColumn(
      "parts", .rows(\.parts, Part.reportTable),
      Wording(vi: "các phần có số", en: "the parts that a record has"), .untold),
    ReportColumn(
      "unclassified", .object(\.unclassified, Amount.reportTable),
      Wording(vi: "chưa phân loại", en: "what is left"), .untold),
  ])
}

extension BreakdownRow.Part {
  fileprivate static let reportTable = KeyTable<BreakdownRow.Part>([
    ReportColumn(
      "part", .reference(.part, \.part.id), Wording(vi: "phần nào", en: "the part"), .untold),
    .value(\.amount.value), .amount(\.amount.cumulative),
  ])
}

extension BreakdownRow.Amount {
  fileprivate static let reportTable = KeyTable<BreakdownRow.Amount>([
    .value(\.value), .amount(\.cumulative),
  ])
}

extension ReportColumn {
  fileprivate static func value(_ read: @escaping @Sendable (Row) -> Quantity) -> Self {
    Self("value", .figure(read), Wording(vi: "trong kỳ", en: "in the period"), .untold)
  }

  fileprivate static func amount(_ read: @escaping @Sendable (Row) -> Quantity) -> Self {
    Self("cumulative", .figure(read), .cumulative, .untold)
  }
}
