internal import MTTQText

/// The tables of facts that a plan gives (export.md, “Facts”).
extension ExportTable {
  package static let ofPlans: [ExportRows<ExportedPlan>] =
    document + bodies + work + duties + scores

  private static let document = [
    ExportRows<ExportedPlan>(
      "plan", .facts, rows: { [$0] },
      [
        .text("province") { $0.province }, .text("unit") { $0.plan.unit.id },
        .text("code") { $0.plan.unit.code }, .text("name") { $0.plan.unit.name },
        .text("level") { $0.plan.unit.level.rawValue }, .whole("year") { $0.plan.year },
        .text("kind") { $0.plan.kind.rawValue }, .text("title") { $0.plan.title },
        .truth("has_register") { $0.hasRegister },
      ]),
    ExportRows(
      "previous_path", .facts, rows: { $0.plan.previous.placed },
      [.place, .text("path") { $0.entry }]),
    ExportRows(
      "duty", .facts, rows: { $0.plan.reports.placed },
      [
        .place, .text("kind") { $0.entry.kind.rawValue }, .text("title") { $0.entry.title },
        .day("due") { $0.entry.due }, .whole("month_day") { $0.entry.day },
        .text("rule") { $0.entry.rule.rawValue }, .day("from_day") { $0.entry.from },
        .day("through_day") { $0.entry.through }, .text("recipient") { $0.entry.to },
        .text("wording") { $0.entry.when },
        .text("shift") { $0.entry.shiftsToWorkingDay ? ReportingDuty.shift.word : nil },
        .text("source") { $0.entry.source },
      ]),
    ExportRows("holiday", .facts, rows: { $0.plan.holidays }, [.day("off_day") { $0 }]),
    ExportRows(
      "plan_content", .facts, rows: { $0.plan.contents.placed },
      [
        .place, .whole("content") { $0.entry.content }, .text("title") { $0.entry.title },
        .truth("outstanding") { $0.entry.outstanding },
      ]),
  ]

  private static let bodies = [
    ExportRows<ExportedPlan>(
      "organisation", .facts, rows: { $0.plan.organisations.placed },
      [
        .place, .text("org") { $0.entry.id }, .text("name") { $0.entry.name },
        .text("kind") { $0.entry.kind.rawValue }, .whole("models") { $0.entry.models },
      ]),
    ExportRows(
      "organisation_content", .facts,
      rows: { $0.owned(\.organisations, \.id, \.contents) },
      [.text("org") { $0.owner }, .whole("content") { $0.placed.entry }]),
    ExportRows(
      "area", .facts, rows: { $0.plan.areas.placed },
      [
        .place, .text("area") { $0.entry.id }, .text("name") { $0.entry.name },
        .text("kind") { $0.entry.kind }, .truth("outstanding") { $0.entry.outstanding },
        .text("pilot") { $0.entry.pilot?.rawValue },
        .truth("no_eligible") { $0.entry.noEligibleHouseholds },
        .day("since_day") { $0.entry.since }, .day("until_day") { $0.entry.until },
      ]),
    ExportRows(
      "area_into", .facts, rows: { $0.owned(\.areas, \.id, \.into) },
      [.text("area") { $0.owner }, .text("successor") { $0.placed.entry }]),
  ]

  private static let work = [
    ExportRows<ExportedPlan>(
      "task", .facts, rows: { $0.plan.tasks.placed },
      [
        .place, .text("task") { $0.entry.id }, .text("title") { $0.entry.title },
        .whole("content") { $0.entry.content }, .text("lead") { $0.entry.lead },
        .day("due") { $0.entry.due }, .truth("arising") { $0.entry.arising },
      ]),
    ExportRows(
      "model", .facts, rows: { $0.plan.models.placed },
      [
        .place, .text("model") { $0.entry.id }, .text("name") { $0.entry.name },
        .whole("content") { $0.entry.content }, .text("org") { $0.entry.org },
        .day("since_day") { $0.entry.since },
      ]),
    ExportRows(
      "model_area", .facts, rows: { $0.owned(\.models, \.id, \.areas) },
      [.text("model") { $0.owner }, .text("area") { $0.placed.entry }]),
  ]

  private static let duties = [
    ExportRows<ExportedPlan>(
      "target", .facts, rows: { $0.plan.targets.placed },
      [
        .place, .text("indicator") { $0.entry.indicator }, .text("org") { $0.entry.org },
        .text("area") { $0.entry.area },
      ] + ValueColumn<Placed<Target>>.rule { $0.entry.bound } + [
        .text("source") { $0.entry.source }, .text("agreed") { $0.entry.agreed },
      ]),
    ExportRows(
      "quota", .facts, rows: { $0.plan.quotas.placed },
      [
        .place, .text("quota") { $0.entry.kind.rawValue },
        .text("indicator") { $0.entry.indicator },
      ] + ValueColumn<Placed<Quota>>.rule { $0.entry.bound } + [
        .text("source") { $0.entry.source }, .text("agreed") { $0.entry.agreed },
      ]),
    ExportRows(
      "quota_report", .facts,
      rows: { source in
        source.plan.quotas.placed.flatMap { quota in
          quota.entry.reports.map { Placed(place: quota.place, entry: $0) }
        }
      }, [.place, .text("report") { $0.entry }]),
    ExportRows(
      "fund", .facts, rows: { $0.plan.funds.placed },
      [
        .place, .text("fund") { $0.entry.id }, .text("name") { $0.entry.name },
        .text("income") { $0.entry.income }, .text("spending") { $0.entry.spending },
        .quantity("opening") { $0.entry.opening },
      ]),
  ]

  private static let scores = [
    ExportRows<ExportedPlan>(
      "assessment", .facts, rows: { $0.plan.assessments.placed },
      [
        .place, .text("assessment") { $0.entry.id }, .text("title") { $0.entry.title },
        .text("of_kind") { $0.entry.subject.rawValue }, .quantity("bonus") { $0.entry.bonus },
      ]),
    ExportRows(
      "criterion", .facts, rows: { $0.owned(\.assessments, \.id, \.criteria) },
      [
        .text("assessment") { $0.owner }, .place,
        .text("criterion") { $0.placed.entry.id }, .text("title") { $0.placed.entry.title },
        .quantity("most") { $0.placed.entry.most }, .whole("content") { $0.placed.entry.content },
      ]),
    ExportRows(
      "assessment_rank", .facts, rows: { $0.owned(\.assessments, \.id, \.ranks) },
      [
        .text("assessment") { $0.owner }, .quantity("at_least") { $0.placed.entry.atLeast },
        .text("title") { $0.placed.entry.title },
      ]),
  ]
}

extension ValueColumn {
  /// The columns of a bound.
  fileprivate static func rule(
    _ bound: @escaping @Sendable (Row) -> Bound
  ) -> [ValueColumn] {
    [
      .quantity("at_least") { if case .atLeast(let low) = bound($0) { low } else { nil } },
      .quantity("exactly") { if case .exactly(let number) = bound($0) { number } else { nil } },
      .quantity("low") { if case .between(let low, _) = bound($0) { low } else { nil } },
      .quantity("high") { if case .between(_, let high) = bound($0) { high } else { nil } },
    ]
  }
}

/// The plan of a book that goes into tables.
package struct ExportedPlan: ExportSource {
  let plan: Plan
  let province: String?
  let hasRegister: Bool
  package let head: [ExportCell]

  package init(_ plan: Plan, book: String, province: String?, hasRegister: Bool) {
    self.plan = plan
    self.province = province
    self.hasRegister = hasRegister
    head = [.text(book)]
  }

  package static let headColumns = [ExportColumn.book]

  /// The entries of the lists that parts of the plan have.
  func owned<Part, Entry: Sendable>(
    _ parts: KeyPath<Plan, [Part]>, _ id: KeyPath<Part, String>, _ list: KeyPath<Part, [Entry]>
  ) -> [OwnedEntry<Entry>] {
    plan[keyPath: parts].flatMap { part in
      part[keyPath: list].placed.map { OwnedEntry(owner: part[keyPath: id], placed: $0) }
    }
  }
}
