internal import MTTQText

extension AssessmentTable {
  /// A table of `assessments`.
  package static let reportTable = KeyTable<AssessmentTable>(
    of: .assessments,
    [
      ReportColumn(
        "id", .text(\.assessment.id), Wording(vi: "mã của bảng điểm", en: "the table's id"),
        .tellsApart(.id)),
      ReportColumn(
        "title", .text(\.assessment.title), Wording(vi: "tên bảng điểm", en: "its title"), .untold),
      ReportColumn(
        "of", .choice(\.assessment.subject, \.meaning),
        Wording(vi: "chấm điểm cho ai", en: "whom it is about"), .untold),
      ReportColumn(
        "rows", .rows({ table in table.rows.map { ScoredRow(table: table, row: $0) } }, rowTable),
        Wording(vi: "điểm của từng đối tượng", en: "the points of each"), .byRow),
    ])

  /// A row with the table that it is of.
  fileprivate struct ScoredRow {
    let table: AssessmentTable
    let row: Row
  }

  private static let rowTable = KeyTable<ScoredRow>(
    of: .assessments,
    [
      ReportColumn(
        "unit", .reference(.unit, \.row.subject?.unit),
        Wording(vi: "đơn vị cấp dưới", en: "the unit"), .tellsApart(.unit)),
      .ofOrganisation(\.row.subject?.organisation), .ofArea(\.row.subject?.area),
      ReportColumn(
        "points", .points(\.row.points),
        Wording(vi: "điểm theo tiêu chí", en: "points by criterion"),
        .told(Wording(vi: "điểm", en: "points"), by: .scores)),
      ReportColumn(
        "bonus", .figure(\.row.bonus), Wording(vi: "điểm thưởng", en: "points added"),
        .told(Wording(vi: "điểm thưởng", en: "bonus"), by: .scores)),
      ReportColumn(
        "scored", .count(\.row.points.count),
        Wording(vi: "số tiêu chí đã chấm", en: "criteria scored"),
        .told(Wording(vi: "tiêu chí đã chấm", en: "scored"), by: .scores)),
      ReportColumn(
        "criteria", .count(\.table.assessment.criteria.count),
        Wording(vi: "số tiêu chí", en: "criteria in all"), .untold),
      ReportColumn(
        "most", .figure(\.table.assessment.most),
        Wording(vi: "điểm tối đa", en: "the points at most"), .untold),
      ReportColumn(
        "total", .figure(\.row.total), Wording(vi: "tổng điểm", en: "the points with the bonus"),
        .told(Wording(vi: "tổng điểm", en: "total"), by: .scores)),
      ReportColumn(
        "rank", .text(\.row.rank?.title), Wording(vi: "xếp loại", en: "the rank"),
        .told(Wording(vi: "xếp loại", en: "rank"), by: .scores)),
    ])
}

extension ReportValue {
  fileprivate static func points(
    _ read: @escaping @Sendable (Row) -> [Record.IndicatorValue]
  ) -> Self {
    Self(.table(.figure)) { row in
      JSONNode(.object(read(row).map { JSONMember($0.indicator, .number($0.value)) }))
    }
  }
}

extension ReportPart {
  fileprivate static let assessments = ReportPart(
    "assessments", of: .assessment, Wording(vi: "Bảng điểm", en: "Score tables"))
}
