package import MTTQText

extension YearsReview {
  /// The format that a review is written in.
  package static let formatName = "mttq-review/1"

  /// The review as its file has it, format `mttq-review/1`.
  package var node: JSONNode { YearsReview.table.node(self) }

  private static let table = KeyTable<YearsReview>([
    ReportColumn(
      "format", .format(formatName), Wording(vi: "tên định dạng", en: "the format"), .untold),
    ReportColumn(
      "review", .text(\.review.id), Wording(vi: "mã cuộc sơ kết, tổng kết", en: "its id"), .untold),
    ReportColumn("title", .text(\.review.title), Wording(vi: "tên gọi", en: "its title"), .untold),
    ReportColumn(
      "unit", .object(\.unit, Unit.reportTable), Wording(vi: "đơn vị", en: "the unit"), .untold),
    ReportColumn(
      "years", .object(\.years, yearsTable), Wording(vi: "các năm", en: "the years"), .untold),
    ReportColumn(
      "books", .rows(\.books, Book.table),
      Wording(vi: "sổ của từng năm", en: "what was read of each year"), .untold),
    ReportColumn(
      "indicators", .rows(\.indicators, Row.table), Wording(vi: "chỉ tiêu", en: "the indicators"),
      .untold),
    ReportColumn(
      "households", .object(\.households, Households.table),
      Wording(vi: "các hộ", en: "the households"), .untold),
  ])

  private static let yearsTable = KeyTable<ClosedRange<Int>>([
    .year("from", \.lowerBound), .year("to", \.upperBound),
  ])
}

extension YearsReview.Book {
  fileprivate static let table = KeyTable<YearsReview.Book>([
    .year("year", \.year),
    ReportColumn(
      "source", .text(\.source), Wording(vi: "đường dẫn", en: "the path"), .untold),
  ])
}

extension YearsReview.Row {
  fileprivate static let table = KeyTable<YearsReview.Row>([
    ReportColumn("id", .text(\.indicator.id), Wording(vi: "mã chỉ tiêu", en: "its id"), .untold),
    ReportColumn("name", .text(\.indicator.name), Wording(vi: "tên", en: "its name"), .untold),
    ReportColumn("unit", .text(\.indicator.unit), Wording(vi: "đơn vị tính", en: "unit"), .untold),
    ReportColumn(
      "content", .content(\.indicator.content), Wording(vi: "nội dung", en: "content"), .untold),
    ReportColumn(
      "kind", .word(of: Indicator.kindChoices, \.indicator.kind.name),
      Wording(vi: "cách tính", en: "how it counts"), .untold),
    ReportColumn(
      "of", .reference(.indicator, \.indicator.ratio?.of), Wording(vi: "tử số", en: "numerator"),
      .untold),
    ReportColumn(
      "over", .reference(.indicator, \.indicator.ratio?.over),
      Wording(vi: "mẫu số", en: "denominator"), .untold),
    ReportColumn(
      "parts",
      .optionalReferences(.indicator) { row in
        row.indicator.parts.isEmpty ? nil : row.indicator.parts
      }, Wording(vi: "các phần của tổng", en: "what a total adds up"), .untold),
    ReportColumn(
      "figure", .figure(\.figure), Wording(vi: "số của mọi năm", en: "the figure of all"), .untold),
    ReportColumn(
      "counted", .count(\.counted), Wording(vi: "gồm mấy năm", en: "of how many years"), .untold),
    ReportColumn(
      "byYear", .rows(\.byYear, Year.table), Wording(vi: "từng năm", en: "each year"), .untold),
  ])
}

extension YearsReview.Row.Year {
  fileprivate static let table = KeyTable<YearsReview.Row.Year>([
    .year("year", \.year), .cumulative(\.cumulative),
    ReportColumn(
      "stated", .truth(\.stated), Wording(vi: "do nơi khác công bố", en: "stated"), .untold),
    ReportColumn("target", .figure(\.target), Wording(vi: "chỉ tiêu giao", en: "target"), .untold),
    .percent(\.percent), .met(.truth(\.met)),
  ])
}

extension YearsReview.Households {
  fileprivate static let table = KeyTable<YearsReview.Households>([
    .households("helped", \.helped), .households("escapedPoverty", \.escapedPoverty),
    .households("escapedNearPoverty", \.escapedNearPoverty), .households("fellBack", \.fellBack),
    ReportColumn(
      "counted", .count(\.counted), Wording(vi: "mấy năm có sổ hộ", en: "years with a register"),
      .untold),
    ReportColumn(
      "byYear", .rows(\.byYear, Year.table), Wording(vi: "từng năm", en: "each year"), .untold),
  ])
}

extension YearsReview.Households.Year {
  fileprivate static let table = KeyTable<YearsReview.Households.Year>([
    .year("year", \.year), .households("poor", \.poor), .households("helped", \.helped),
    .households("escapedPoverty", \.escapedPoverty),
    .households("escapedNearPoverty", \.escapedNearPoverty), .households("fellBack", \.fellBack),
  ])
}

extension ReportColumn {
  fileprivate static func year(_ key: String, _ read: @escaping @Sendable (Row) -> Int) -> Self {
    Self(key, .integer(in: Shape.years, read), Wording(vi: "năm", en: "the year"), .untold)
  }

  fileprivate static func households(
    _ key: String, _ read: @escaping @Sendable (Row) -> Int?
  ) -> Self {
    Self(key, .count(read), Wording(vi: "số hộ", en: "households"), .untold)
  }
}
