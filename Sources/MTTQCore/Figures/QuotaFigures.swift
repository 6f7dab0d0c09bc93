internal import MTTQText

/// The duties of a plan as counted from its book (report.md, “Quotas”).
struct QuotaFigures {
  let plan: Plan
  let register: Register?
  /// The report in which they are judged.
  let report: String
  let through: CalendarDate
  let figures: IndicatorFigures
  let households: HouseholdFigures
  let summary: HouseholdSummary
  let models: ModelSummary
  let received: [ReceivedRow]

  /// The rows of every quota that is judged in the report, in the plan's order.
  func rows() -> [QuotaRow] {
    plan.quotas.filter { $0.isJudged(in: report) }.flatMap(rows(of:))
  }

  private func rows(of quota: Quota) -> [QuotaRow] {
    switch quota.kind {
    case .householdsHelped:
      [row(quota, Quantity(summary.helped), isExempt: nobodyQualifies)]
    case .householdsPerOrganisation: members.flatMap { householdRows(quota, $0) }
    case .helperCoverage: [row(quota, summary.coverage)]
    case .escapedPoverty: [row(quota, summary.escapedPoverty.map { Quantity($0) })]
    case .modelsPerOrganisation:
      members.map { organisation in
        let count = workingModels.count { $0.org == organisation.id }
        return row(quota, Quantity(count), org: organisation.id)
      }
    case .areasWithModel: [row(quota, areasWithModel)]
    case .outstandingContents: [row(quota, Quantity(plan.contents.count(where: \.outstanding)))]
    case .outstandingAreas:
      [row(quota, areas.isEmpty ? nil : Quantity(areas.count(where: \.outstanding)))]
    case .registeredContents:
      members.map { row(quota, Quantity(Set($0.contents).count), org: $0.id) }
    case .perArea: areas.compactMap { areaRow(quota, $0) }
    case .organisationReports:
      members.map { organisation in
        let count = received.count { $0.org == organisation.id }
        return row(quota, Quantity(count), org: organisation.id)
      }
    case .areaReports:
      areas.map { area in
        row(quota, Quantity(received.count { $0.area == area.id }), area: area.id)
      }
    }
  }

  private func row(
    _ quota: Quota, _ actual: Quantity?, org: String? = nil, area: String? = nil,
    isExempt: Bool = false, note: QuotaRow.Note? = nil
  ) -> QuotaRow {
    let missing = actual.map { quota.bound.lower - $0 } ?? .zero
    return QuotaRow(
      quota: quota, scope: org != nil ? .organisation : area != nil ? .area : .unit, org: org,
      area: area, actual: actual, met: isExempt ? true : actual.map(quota.bound.isMet(by:)),
      shortfall: isExempt || missing < .zero ? .zero : missing,
      note: isExempt ? .noEligibleHousehold : note)
  }

  private func householdRows(_ quota: Quota, _ organisation: Organisation) -> [QuotaRow] {
    if households.isWithoutRegister { return [row(quota, nil, org: organisation.id)] }
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

  /// What was recorded for an area and those of which it goes on; what was recorded for areas that a
  /// split ended cannot be told apart, and stands in the note.
  private func areaRow(_ quota: Quota, _ area: Area) -> QuotaRow? {
    let line = plan.line(of: area.id)
    guard let indicator = quota.indicator, let flow = figures.flow(of: indicator, in: line) else {
      return nil
    }
    let old = plan.areas.filter { $0.into.contains(area.id) && !line.contains($0.id) }.map(\.id)
    let before = old.isEmpty ? nil : figures.flow(of: indicator, in: old)
    return row(
      quota, flow.figure, area: area.id,
      note: before.flatMap { $0.isRecorded ? .oldAreas($0.figure) : nil })
  }

  /// The areas that exist on the last day.
  private var areas: [Area] { plan.areas(on: through) }

  /// The organisations that the duties of members bind.
  private var members: [Organisation] { plan.organisations.filter(\.kind.owesQuotas) }

  private var workingModels: [PracticeModel] {
    models.items.filter { $0.status != .stopped }.map(\.model)
  }

  private var areasWithModel: Quantity? {
    let standing = StandingAreas(plan, on: through)
    let covered = Set(workingModels.flatMap(\.areas).flatMap(standing.standing(for:)))
    let areas = areas
    return Quantity(areas.count { covered.contains($0.id) }).percent(of: Quantity(areas.count))
  }

  /// Whether all areas are marked as having no eligible household and the register is empty.
  private var nobodyQualifies: Bool {
    let areas = areas
    return !areas.isEmpty && areas.allSatisfy(\.noEligibleHouseholds)
      && (register?.households ?? []).isEmpty && !households.isWithoutRegister
  }
}
