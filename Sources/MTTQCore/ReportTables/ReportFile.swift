package import MTTQText

/// A report as its file has it, format `mttq-report/1` (report.md): every key is there, null where
/// there is nothing.
package struct ReportFile: Sendable {
  package let report: Report
  /// From household id to the name of its head, for a print that stays in the office; nil for a
  /// report that may leave it.
  package let names: [String: String]?

  package init(_ report: Report, names: [String: String]? = nil) {
    self.report = report
    self.names = names
  }

  /// The file as a tree.
  package var node: JSONNode { ReportFile.table.node(self) }

  package static let table = KeyTable<ReportFile>(
    [
      format, identifier,
      ReportColumn(
        "unit", .object(\.report.unit, Unit.reportTable),
        Wording(vi: "đơn vị báo cáo", en: "the unit it is of"), .untold),
      year,
      ReportColumn(
        "title", .text(\.report.title), Wording(vi: "tên kế hoạch", en: "the plan's title"),
        .untold),
      ReportColumn(
        "heading", .text(\.report.heading),
        Wording(vi: "tên báo cáo khi in, sau “BÁO CÁO”", en: "the printed title"), .untold),
      ReportColumn(
        "period", .object(\.report.period, Period.reportTable),
        Wording(vi: "các ngày được tính", en: "the days counted"), .untold),
      asOf,
      errors,
      ReportColumn(
        "previousBooks", .optionalObject(\.report.previousBooks, PreviousBooks.reportTable),
        Wording(
          vi: "kế hoạch nêu mấy sổ năm trước, đọc được mấy sổ",
          en: "last year's books: how many there are, how many were read"), .untold),
      ReportColumn(
        "deadline", .object(\.report.deadline, Deadline.reportTable),
        Wording(vi: "hạn gửi", en: "when it is owed"), .untold),
      ReportColumn(
        "contents", .rows(\.report.contents, ReportContent.reportTable),
        Wording(vi: "các nội dung của kế hoạch", en: "the plan's contents"), .untold),
    ] + figureTables + activities
      + [
        ReportColumn(
          "remarks", .rows(\.report.remarks, RemarkRow.reportTable),
          Wording(vi: "các nhận xét", en: "the words of judgement"), .byRow),
        ReportColumn(
          "received", .rows(\.report.received, ReceivedRow.reportTable),
          Wording(vi: "các báo cáo nhận được", en: "the reports that came in"), .byRow),
        names,
      ])

  private static let figureTables = [
    indicators,
    ReportColumn(
      "targets", .rows(\.report.targets, TargetRow.reportTable),
      Wording(vi: "các chỉ tiêu giao và mức đạt", en: "the targets, and how far they are met"),
      .byRow),
    ReportColumn(
      "byArea", .rows(\.report.byArea, ScopeRow.areaTable),
      Wording(vi: "lũy kế theo khu dân cư", en: "cumulatives by area"), .byRow),
    ReportColumn(
      "byOrganisation", .rows(\.report.byOrganisation, ScopeRow.organisationTable),
      Wording(vi: "lũy kế theo tổ chức", en: "cumulatives by organisation"), .byRow),
  ]

  private static let activities = [
    ReportColumn<ReportFile>(
      "tasks", .object(\.report.tasks, TaskSummary.reportTable),
      Wording(vi: "các nhiệm vụ", en: "the tasks"), .byRow),
    ReportColumn(
      "models", .object(\.report.models, ModelSummary.reportTable),
      Wording(vi: "các mô hình", en: "the models"), .byRow),
    ReportColumn(
      "households", .object(\.report.households, HouseholdSummary.reportTable),
      Wording(
        vi: "các hộ và việc giúp đỡ; chỉ có mã hộ, không có tên",
        en: "the households and their helpers; ids, never names"), .byRow),
    ReportColumn(
      "quotas", .rows(\.report.quotas, QuotaRow.reportTable),
      Wording(vi: "các định mức và mức đạt", en: "the quotas, and how far they are met"), .byRow),
    ReportColumn(
      "assessments", .rows(\.report.assessments, AssessmentTable.reportTable),
      Wording(vi: "các bảng điểm", en: "the score tables"), .byRow),
    ReportColumn(
      "funds", .rows(\.report.funds, FundRow.reportTable), Wording(vi: "các quỹ", en: "the funds"),
      .byRow),
  ]
}
