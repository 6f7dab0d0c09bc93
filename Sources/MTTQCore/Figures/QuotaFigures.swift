internal import MTTQText

/// The duties of a plan as counted from its book (report.md, “Quotas”).
struct QuotaFigures {
  let plan: Plan
  let register: Register?
  let households: HouseholdFigures
  let summary: HouseholdSummary
  let models: ModelSummary
  let received: [ReceivedRow]

  /// The duties of one report as of a day, without the figures that no duty is counted from.
  init(
    _ due: DueReport, calendar: ReportCalendar, plan: Plan, register: Register?,
    standing: Standing, asOf: CalendarDate
  ) {
    let period = Period(from: due.from, through: due.through, start: calendar.start)
    let events = ReportEvents(standing, report: due.id, period: period, asOf: asOf)
    let households = HouseholdFigures(
      plan: plan, register: register, standing: standing, period: period)
    self.init(
      plan: plan, register: register, households: households, summary: households.summary(),
      models: events.models(of: plan), received: events.received)
  }

  init(
    plan: Plan, register: Register?, households: HouseholdFigures, summary: HouseholdSummary,
    models: ModelSummary, received: [ReceivedRow]
  ) {
    self.plan = plan
    self.register = register
    self.households = households
    self.summary = summary
    self.models = models
    self.received = received
  }

  /// The rows of every quota, in the plan's order.
  func rows() -> [QuotaRow] {
    plan.quotas.flatMap(rows(of:))
  }

  private func rows(of quota: Quota) -> [QuotaRow] {
    switch quota.kind {
    case .householdsHelped:
      [row(quota, Quantity(summary.helped), isExempt: nobodyQualifies)]
    case .householdsPerOrganisation: members.flatMap { householdRows(quota, $0) }
    case .helperCoverage: [row(quota, summary.coverage)]
    case .modelsPerOrganisation:
      members.map { organisation in
        let count = workingModels.count { $0.org == organisation.id }
        return row(quota, Quantity(count), org: organisation.id)
      }
    case .areasWithModel: [row(quota, areasWithModel)]
    case .outstandingContents: [row(quota, Quantity(plan.contents.count(where: \.outstanding)))]
    case .outstandingAreas:
      [row(quota, plan.areas.isEmpty ? nil : Quantity(plan.areas.count(where: \.outstanding)))]
    case .registeredContents:
      members.map { row(quota, Quantity(Set($0.contents).count), org: $0.id) }
    case .organisationReports:
      members.map { organisation in
        let count = received.count { $0.org == organisation.id }
        return row(quota, Quantity(count), org: organisation.id)
      }
    }
  }

  private func row(
    _ quota: Quota, _ actual: Quantity?, org: String? = nil, area: String? = nil,
    isExempt: Bool = false
  ) -> QuotaRow {
    let missing = actual.map { quota.bound.lower - $0 } ?? .zero
    return QuotaRow(
      quota: quota, scope: org == nil ? .unit : .organisation, org: org, area: area,
      actual: actual, met: isExempt ? true : actual.map(quota.bound.isMet(by:)),
      shortfall: isExempt || missing < .zero ? .zero : missing,
      note: isExempt ? .noEligibleHousehold : nil)
  }

  private func householdRows(_ quota: Quota, _ organisation: Organisation) -> [QuotaRow] {
    let counts = Dictionary(
      grouping: households.helped(by: organisation.id), by: households.area(of:))
    guard !counts.isEmpty else {
      return [row(quota, .zero, org: organisation.id, isExempt: nobodyQualifies)]
    }
    let inAreas = plan.areas.compactMap { area in
      counts[area.id].map { helped in
        row(
          quota, Quantity(helped.count), org: organisation.id, area: area.id,
          isExempt: area.noEligibleHouseholds || nobodyQualifies)
      }
    }
    let elsewhere = counts[nil].map { helped in
      row(quota, Quantity(helped.count), org: organisation.id, isExempt: nobodyQualifies)
    }
    return inAreas + [elsewhere].compactMap { $0 }
  }

  /// The organisations that the duties of members bind.
  private var members: [Organisation] { plan.organisations.filter(\.kind.owesQuotas) }

  private var workingModels: [PracticeModel] {
    models.items.filter { $0.status != .stopped }.map(\.model)
  }

  private var areasWithModel: Quantity? {
    let covered = Set(workingModels.flatMap(\.areas))
    let count = plan.areas.count { covered.contains($0.id) }
    return Quantity(count).percent(of: Quantity(plan.areas.count))
  }

  /// Whether all areas are marked as having no eligible household and the register is empty.
  private var nobodyQualifies: Bool {
    !plan.areas.isEmpty && plan.areas.allSatisfy(\.noEligibleHouseholds)
      && (register?.households ?? []).isEmpty
  }
}
