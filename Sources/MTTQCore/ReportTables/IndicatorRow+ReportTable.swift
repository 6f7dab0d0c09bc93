internal import MTTQText

extension IndicatorRow {
  /// A row of `indicators`.
  package static let reportTable = KeyTable<IndicatorRow>(
    of: .indicators,
    [
      identifier,
      ReportColumn(
        "name", .text(\.indicator.name), Wording(vi: "tên chỉ tiêu", en: "its name"), .untold),
      ReportColumn(
        "unit", .text(\.indicator.unit), Wording(vi: "đơn vị tính", en: "its unit of measure"),
        .untold),
      ReportColumn(
        "content", .content(\.indicator.content),
        Wording(vi: "thuộc nội dung nào", en: "its content"), .untold),
      ReportColumn(
        "kind", .word(of: Indicator.kindChoices, \.indicator.kind.name),
        Wording(vi: "cách tính", en: "how it counts"), .untold),
      ReportColumn(
        "of", .reference(.indicator, \.indicator.ratio?.of),
        Wording(vi: "tử số", en: "the numerator"), .untold),
      ReportColumn(
        "over", .reference(.indicator, \.indicator.ratio?.over),
        Wording(vi: "mẫu số", en: "the denominator"), .untold),
      ReportColumn(
        "parts",
        .optionalReferences(.indicator) { row in
          row.indicator.parts.isEmpty ? nil : row.indicator.parts
        }, Wording(vi: "các chỉ tiêu mà nó cộng lại", en: "what a total adds up"), .untold),
      value, .cumulative(\.cumulative),
      ReportColumn(
        "stated", .mark(\.isStated),
        Wording(
          vi: "true: tỷ lệ do nơi khác công bố, không tính ra",
          en: "true: as somebody stated it, not computed"),
        .told(Wording(vi: "do nơi khác công bố", en: "stated"), by: .results)),
      ReportColumn(
        "statedOn", .date(\.statedOn), Wording(vi: "ngày công bố", en: "the day of that"),
        .told(Wording(vi: "ngày công bố", en: "stated on"), by: .results)),
      ReportColumn(
        "areas", .optionalObject(\.areas, AreaShare.reportTable),
        Wording(
          vi: "số này gồm bao nhiêu khu dân cư, trong bao nhiêu",
          en: "of how many areas it is made, and of how many it should be"),
        .told(Wording(vi: "số khu dân cư", en: "areas"), by: .results)),
      ReportColumn(
        "target", .figure(\.target), Wording(vi: "chỉ tiêu giao", en: "the number to reach"),
        .told(Wording(vi: "kế hoạch năm", en: "target"), by: .noRecord)),
      .percent(\.percent), .met(.truth(\.met)),
      ReportColumn(
        "previous", .figure(\.previous),
        Wording(vi: "cùng kỳ năm trước", en: "the same period last year"),
        .told(Wording(vi: "cùng kỳ năm trước", en: "a year before"), by: .noRecord)),
      ReportColumn(
        "change", .percentage(\.change),
        Wording(vi: "so với cùng kỳ, %", en: "percent of change since then"),
        .told(Wording(vi: "so cùng kỳ", en: "against a year before"), by: .noRecord)),
      ReportColumn(
        "estimate", .figure(\.estimate),
        Wording(vi: "ước cả kỳ", en: "expected for the whole period"),
        .told(Wording(vi: "ước cả kỳ", en: "estimate"), by: .estimates)),
      ReportColumn(
        "records", .count(\.records),
        Wording(vi: "số bản ghi trong kỳ", en: "records of the period"), .untold),
      ReportColumn(
        "recordsCumulative", .count(\.recordsCumulative),
        Wording(vi: "số bản ghi của lũy kế", en: "records since the start"), .untold),
      ReportColumn(
        "breakdown", .rows(\.breakdown, BreakdownRow.reportTable, as: .rows),
        Wording(vi: "theo từng cách phân tổ", en: "by the parts of each dimension"),
        .told(Wording(vi: "phân tổ", en: "breakdown"), by: .results)),
    ])

  static let identifier = ReportColumn<IndicatorRow>(
    "id", .text(\.indicator.id), Wording(vi: "mã chỉ tiêu", en: "the indicator's id"),
    .tellsApart(.id))

  /// The figure that next year's report compares with.
  static let value = ReportColumn<IndicatorRow>(
    "value", .figure(\.value), Wording(vi: "số thực hiện trong kỳ", en: "the figure of the period"),
    .told(Wording(vi: "thực hiện trong kỳ", en: "in the period"), by: .results))
}

extension ReportPart {
  fileprivate static let indicators = ReportPart(
    "indicators", of: .indicator, Wording(vi: "Chỉ tiêu", en: "Indicators"))
}
