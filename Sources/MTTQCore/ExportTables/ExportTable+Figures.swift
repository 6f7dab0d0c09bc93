internal import MTTQText

/// The tables of figures: what the JSON of a report has, as rows (export.md, “Figures”).
extension ExportTable {
  package static let ofReports: [ExportRows<ExportedReport>] =
    [report] + ofIndicators + ofDuties + ofHouseholds + ofWork + ofScores + ofLetters

  private static let report = ExportRows<ExportedReport>(
    "report", rows: { [ReportTreeRow(node: $0.tree, place: 0, report: $0)] },
    [
      .text("name", at: "unit", "name"), .text("level", at: "unit", "level"),
      .text("code", at: "unit", "code"), .text("title"), .text("heading"),
      .text("figures") { $0.report.isOfBook ? "book" : "file" }, .day("as_of", at: "asOf"),
      .day("known", at: "period", "known"), .day("from_day", at: "period", "from"),
      .day("through_day", at: "period", "through"), .day("start_day", at: "period", "start"),
      .day("due", at: "deadline", "due"), .day("last_day", at: "deadline", "lastDay"),
      .text("rule", at: "deadline", "rule"), .text("recipient", at: "deadline", "to"),
      .text("status", at: "deadline", "status"), .day("sent_day", at: "deadline", "sent"),
      .whole("days_late", at: "deadline", "daysLate"),
      .whole("previous_expected", at: "previousBooks", "expected"),
      .whole("previous_read", at: "previousBooks", "read"),
    ])

  private static let ofIndicators = [
    ExportRows<ExportedReport>(
      "figure", rows: { $0.rows("indicators") },
      [
        .place, .text("indicator", at: "id"), .text("name"), .text("measure", at: "unit"),
        .text("kind"), .whole("content"), .text("ratio_of", at: "of"),
        .text("ratio_over", at: "over"), .quantity("amount", at: "value"),
        .quantity("cumulative"), .truth("stated"), .day("stated_on", at: "statedOn"),
        .whole("areas_counted", at: "areas", "counted"), .whole("areas_of", at: "areas", "of"),
        .quantity("target"), .quantity("percent"), .truth("met"), .quantity("previous"),
        .quantity("change"), .quantity("estimate"), .whole("records"),
        .whole("records_cumulative", at: "recordsCumulative"),
      ]),
    ExportRows(
      "breakdown_figure",
      rows: { report in
        report.rows("indicators").flatMap { $0.rows("breakdown") }.flatMap { breakdown in
          breakdown.rows("parts") + [breakdown.unclassified].compactMap(\.self)
        }
      },
      [
        .text("indicator") { $0.within.last?["id"]?.text },
        .text("dimension", ofHolder: "dimension"), .text("part"), .quantity("amount", at: "value"),
        .quantity("cumulative"),
      ]),
    ExportRows(
      "figure_area", rows: { $0.rows("byArea").flatMap { $0.pairs("values") } },
      [.text("area", ofHolder: "area"), .text("indicator", at: "key"), .cumulativeOfPair]),
    ExportRows(
      "figure_organisation", rows: { $0.rows("byOrganisation").flatMap { $0.pairs("values") } },
      [.text("org", ofHolder: "org"), .text("indicator", at: "key"), .cumulativeOfPair]),
  ]

  private static let ofDuties = [
    ExportRows<ExportedReport>(
      "target_figure", rows: { $0.rows("targets") },
      [.place, .text("indicator"), .text("org"), .text("area")] + ValueColumn.rule + [
        .quantity("cumulative"), .quantity("percent"), .truth("met"), .text("source"),
        .text("agreed"),
      ]),
    ExportRows(
      "quota_figure", rows: { $0.rows("quotas") },
      [
        .place, .text("quota"), .text("indicator"), .text("scope"), .text("org"), .text("area"),
      ] + ValueColumn.rule + [
        .quantity("actual"), .truth("met"), .quantity("shortfall"), .text("source"),
        .text("agreed"), .truth("exempt") { $0.quotaNote == .noEligibleHousehold },
        .quantity("old_areas") { row in
          if case .oldAreas(let figure) = row.quotaNote { figure } else { nil }
        },
      ]),
  ]

  private static let ofHouseholds = [
    ExportRows<ExportedReport>(
      "household_figure", rows: { $0.row("households") },
      [.truth("register") { $0.node["register"]?.members != nil }]
        + HouseholdStatus.allCases.map { status in
          .whole(
            status.rawValue.split(separator: "-").joined(separator: "_"),
            at: "register", status.rawValue)
        } + [
          .whole("helped"), .whole("helped_now", at: "helpedNow"),
          .whole("without_helper") { $0.node["withoutHelper"]?.elements?.count },
          .quantity("coverage"), .whole("escaped_poverty", at: "escapedPoverty"),
          .whole("escaped_near_poverty", at: "escapedNearPoverty"),
          .whole("fell_back", at: "fellBack"),
        ]),
    ExportRows(
      "helper_figure", rows: { $0.rows("households", "byHelper") },
      [
        .place, .text("org"),
        // A file that names a person is none of ours; the name stays behind all the same.
        .text("helper") { row in
          let kind = row.node["helperKind"]?.text.flatMap(Helper.Kind.init(rawValue:))
          return kind?.isPerson == false ? row.node["helper"]?.text?.legible : nil
        },
        .text("helper_kind", at: "helperKind"), .whole("helped"),
        .whole("helped_now", at: "helpedNow"), .whole("escaped_poverty", at: "escapedPoverty"),
      ]),
    ExportRows(
      "helped_household", behind: .households,
      rows: { $0.rows("households", "helpedHouseholds") },
      [.household { $0["household"]?.text }, .text("area"), .text("status")]),
    ExportRows(
      "household_without_helper", behind: .households,
      rows: { $0.rows("households", "withoutHelper") }, [.household { $0.text }]),
  ]

  private static let ofWork = [
    ExportRows<ExportedReport>(
      "task_figure", rows: { $0.rows("tasks", "items") },
      [
        .place, .text("task", at: "id"), .text("title"), .text("lead"), .day("due"),
        .text("status"), .day("on_day", at: "on"), .truth("overdue") { $0.isOverdue },
      ]),
    ExportRows(
      "model_figure", rows: { $0.rows("models", "items") },
      [
        .place, .text("model", at: "id"), .text("name"), .whole("content"), .text("org"),
        .text("status"),
      ]),
    ExportRows(
      "fund_figure", rows: { $0.rows("funds") },
      [
        .place, .text("fund", at: "id"), .text("name"), .quantity("opening"),
        .quantity("income", at: "in"), .quantity("spending", at: "out"), .quantity("closing"),
      ]),
  ]

  private static let ofScores = [
    ExportRows<ExportedReport>(
      "assessment_figure",
      rows: { report in
        report.rows("assessments").flatMap { $0.rows("rows") }.enumerated().map {
          $0.element.placed($0.offset)
        }
      },
      [
        .place, .text("assessment", ofHolder: "id"), .text("title", ofHolder: "title"),
        .text("of_kind", ofHolder: "of"), .text("subject") { $0.subject($0.node) },
        .quantity("bonus"), .whole("scored"), .whole("criteria"), .quantity("most"),
        .quantity("total"), .text("rank"),
      ]),
    ExportRows(
      "assessment_points",
      rows: { report in
        report.rows("assessments").flatMap { $0.rows("rows") }.flatMap { $0.pairs("points") }
      },
      [
        .text("assessment") { $0.within.last?["id"]?.text },
        .text("subject") { row in row.within.first.flatMap(row.subject) },
        .text("criterion", at: "key"), .quantity("points", at: "value"),
      ]),
  ]

  private static let ofLetters = [
    ExportRows<ExportedReport>(
      "received_figure", rows: { $0.rows("received") },
      [
        .text("sender_kind") { row in SenderKind.of(row.node)?.rawValue },
        .text("sender") { row in SenderKind.of(row.node).flatMap { row.node[$0.rawValue]?.text } },
        .day("on_day", at: "on"),
      ]),
    ExportRows(
      "remark", behind: .remarks, rows: { $0.rows("remarks") },
      [.place, .text("section"), .whole("content"), .text("words", at: "text")]),
  ]
}

/// Under which key a sender stands; raw values are the keys.
private enum SenderKind: String, CaseIterable {
  case unit, org, area

  static func of(_ node: JSONNode) -> SenderKind? {
    allCases.first { node[$0.rawValue]?.text != nil }
  }
}

extension ReportTreeRow {
  /// What is left of a dimension; nil where the row has none.
  fileprivate var unclassified: ReportTreeRow? {
    node["unclassified"].map {
      ReportTreeRow(node: $0, place: 0, report: report, within: [node] + within)
    }
  }

  fileprivate var quotaNote: QuotaRow.Note? { node["note"]?.text.flatMap(QuotaRow.Note.init) }

  /// Whom points are given to; nil for the unit itself.
  fileprivate func subject(_ node: JSONNode) -> String? {
    SenderKind.of(node).flatMap { node[$0.rawValue]?.text }
  }

  /// Whether a task is past its day and neither done nor cancelled (report.md, “mttq-report/1”).
  fileprivate var isOverdue: Bool {
    guard let due = node["due"]?.date, let through = report.tree.at(["period", "through"])?.date,
      due < through
    else { return false }
    let status = node["status"]?.text
    return status != TaskStatus.done.rawValue && status != TaskStatus.cancelled.rawValue
  }
}

extension ValueColumn<ReportTreeRow> {
  fileprivate static let cumulativeOfPair = quantity("cumulative", at: "value")
}
