package import MTTQText

extension RollUp {
  /// The format that a roll-up is written in.
  package static let formatName = "mttq-rollup/1"

  /// All of its file but the units, of which there may be more than trees are to be held: the list
  /// is empty.
  package var nodeWithoutUnits: JSONNode { RollUp.table.node(self) }

  private static let table = KeyTable<RollUp>([
    ReportColumn(
      "format", .format(formatName), Wording(vi: "tên định dạng", en: "the format"), .untold),
    ReportColumn(
      "report", .text(\.report), Wording(vi: "báo cáo nào", en: "the report"), .untold),
    ReportColumn(
      "year", .integer(in: Shape.years, \.year), Wording(vi: "năm", en: "the year"), .untold),
    ReportColumn(
      "asOf", .date(\.asOf), Wording(vi: "tính đến ngày", en: "the as-of day"), .untold),
    ReportColumn(
      "units", .rows({ _ in [UnitLine]() }, UnitLine.table),
      Wording(vi: "từng đơn vị", en: "each unit"), .untold),
    ReportColumn(
      "totals", ReportValue(.anything) { .array($0.totals.map(\.node)) },
      Wording(vi: "số cộng chung", en: "the totals"), .untold),
    ReportColumn(
      "own", ReportValue(.anything) { .array($0.own.map(\.node)) },
      Wording(vi: "chỉ tiêu riêng không cộng chung", en: "own indicators in no total"), .untold),
    ReportColumn(
      "households", .object(\.households, HouseholdTotals.table),
      Wording(vi: "các hộ", en: "the households"), .untold),
    ReportColumn(
      "completeness", .object(\.completeness, Completeness.table),
      Wording(vi: "mức đầy đủ", en: "how many are in"), .untold),
    ReportColumn(
      "notes", .rows(\.notes, RollUpNote.table), Wording(vi: "ghi chú", en: "notes"), .untold),
  ])
}

extension RollUp.UnitLine {
  /// The unit as the file has it.
  package var node: JSONNode { RollUp.UnitLine.table.node(self) }

  fileprivate static let table = KeyTable<RollUp.UnitLine>([
    ReportColumn(
      "unit", .object(\.unit, Unit.reportTable), Wording(vi: "đơn vị", en: "the unit"), .untold),
    ReportColumn(
      "source", .text(\.source), Wording(vi: "đường dẫn", en: "the path"), .untold),
    ReportColumn(
      "figures", .text { $0.standing?.kind.rawValue },
      Wording(vi: "lấy từ sổ, bản đã gửi hay tệp", en: "of a book, as sent, or of a file"),
      .untold),
    ReportColumn(
      "status", .text { $0.status.rawValue }, Wording(vi: "tình hình", en: "how it stands"), .untold
    ),
    ReportColumn(
      "asOf", .date { $0.standing?.figures.asOf },
      Wording(vi: "số liệu tính đến ngày", en: "the as-of day"), .untold),
    ReportColumn(
      "period", .optionalObject({ $0.standing?.figures.period }, Period.countedTable),
      Wording(vi: "các ngày được tính", en: "the days counted"), .untold),
    ReportColumn(
      "changed", .truth { $0.standing?.changed },
      Wording(vi: "sổ có khác bản đã gửi", en: "whether book and report as sent differ"), .untold),
    ReportColumn(
      "register", .truth { $0.standing.map { $0.figures.households.register != nil } },
      Wording(vi: "có sổ hộ", en: "whether it has a register"), .untold),
    ReportColumn(
      "values", ReportValue(.anything) { $0.valuesNode },
      Wording(vi: "lũy kế của từng chỉ tiêu", en: "its cumulative figures"), .untold),
  ])

  private var valuesNode: JSONNode {
    guard let figures = standing?.figures else { return .object([:]) }
    return JSONNode(
      .object(
        figures.rows.map { JSONMember($0.indicator.id, .optional($0.cumulative)) }))
  }
}

extension Period {
  /// The days that a report counts, whatever is known of them.
  fileprivate static let countedTable = KeyTable<Period>([
    ReportColumn("from", .date(\.from), Wording(vi: "từ ngày", en: "from"), .untold),
    ReportColumn("through", .date(\.through), Wording(vi: "đến hết ngày", en: "through"), .untold),
    ReportColumn("start", .date(\.start), Wording(vi: "đầu năm", en: "the year's start"), .untold),
  ])
}

extension IndicatorRow {
  /// A row of a report without what a roll-up does not tell.
  fileprivate var rolledUp: [JSONMember] {
    let untold: Set = ["previous", "change", "estimate"]
    return (IndicatorRow.reportTable.node(self).members ?? []).filter { !untold.contains($0.key) }
  }
}

extension RollUp.TotalRow {
  fileprivate var node: JSONNode {
    let counts = [
      JSONMember("unitsCounted", .number(unitsCounted)), JSONMember("units", .number(units)),
      JSONMember("targets", .number(targets)),
    ]
    return JSONNode(
      .object(
        row.rolledUp.flatMap { $0.key == "recordsCumulative" ? [$0] + counts : [$0] }))
  }
}

extension RollUp.OwnRow {
  fileprivate var node: JSONNode {
    JSONNode(.object([JSONMember("unitId", .string(unit.id))] + row.rolledUp))
  }
}

extension RollUp.HouseholdTotals {
  fileprivate static let table = KeyTable<RollUp.HouseholdTotals>([
    ReportColumn(
      "register", .optionalObject(\.register, HouseholdSummary.StatusCount.reportTable),
      Wording(vi: "số hộ theo diện", en: "households by status"), .untold),
    .households("helped", \.helped), .households("helpedNow", \.helpedNow),
    .households("withoutHelper", \.withoutHelper),
    ReportColumn(
      "coverage", .percentage(\.coverage),
      Wording(vi: "tỷ lệ % hộ nghèo có nơi giúp", en: "percent of the poor with a helper"),
      .untold),
    .households("escapedPoverty", \.escapedPoverty),
    .households("escapedNearPoverty", \.escapedNearPoverty), .households("fellBack", \.fellBack),
    ReportColumn(
      "units", .count(\.units), Wording(vi: "mấy đơn vị có sổ hộ", en: "units with a register"),
      .untold),
    ReportColumn(
      "withoutRegister", .count(\.withoutRegister),
      Wording(vi: "mấy đơn vị không có sổ hộ", en: "units without one"), .untold),
  ])
}

extension RollUp.Completeness {
  fileprivate static let table = KeyTable<RollUp.Completeness>([
    .units("expected", \.expected), .units("received", \.received), .units("sent", \.sent),
    .units("onTime", \.onTime),
    ReportColumn(
      "percent", .percentage(\.percent), Wording(vi: "tỷ lệ đã có, %", en: "percent received"),
      .untold),
    ReportColumn(
      "onTimePercent", .percentage(\.onTimePercent),
      Wording(vi: "tỷ lệ đúng hạn, %", en: "percent on time"), .untold),
  ])
}

extension RollUpNote {
  fileprivate static let table = KeyTable<RollUpNote>([
    ReportColumn(
      "note", .text { $0.kind.rawValue }, Wording(vi: "loại", en: "what it is"), .untold),
    ReportColumn(
      "indicator", .text(\.indicator), Wording(vi: "chỉ tiêu", en: "the indicator"), .untold),
    ReportColumn("units", .texts(\.units), Wording(vi: "các đơn vị", en: "the units"), .untold),
    ReportColumn("paths", .texts(\.paths), Wording(vi: "các đường dẫn", en: "the paths"), .untold),
  ])
}

extension ReportColumn {
  fileprivate static func households(
    _ key: String, _ read: @escaping @Sendable (Row) -> Int?
  ) -> Self {
    Self(key, .count(read), Wording(vi: "số hộ", en: "households"), .untold)
  }

  fileprivate static func units(
    _ key: String, _ read: @escaping @Sendable (Row) -> Int
  ) -> Self {
    Self(key, .count(read), Wording(vi: "số đơn vị", en: "units"), .untold)
  }
}
