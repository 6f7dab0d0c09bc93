internal import MTTQText

/// The duties of a plan as counted from its book (report.md, “Quotas”).
struct QuotaFigures {
  private let plan: Plan
  /// The report in which they are judged.
  private let report: String
  private let through: CalendarDate
  private let reading: FigureReading
  private let year: FigureReading.Window
  private let households: HouseholdFigures
  private let summary: HouseholdSummary
  private let received: [ReceivedRow]
  /// The areas that exist on the last day.
  private let areas: [Area]
  private let areaPlaces: [String: Int]
  /// The organisations that the duties of members bind.
  private let members: [Organisation]
  private let workingModels: [PracticeModel]
  /// Whether all areas are marked as having no eligible household and the register is empty.
  private let nobodyQualifies: Bool

  init(
    plan: Plan, register: Register?, report: String, period: Period, reading: FigureReading,
    households: HouseholdFigures, summary: HouseholdSummary,
    models: ModelSummary, received: [ReceivedRow]
  ) {
    self.plan = plan
    self.report = report
    through = period.through
    self.reading = reading
    year = reading.window(from: period.start, through: period.through)
    self.households = households
    self.summary = summary
    self.received = received
    areas = plan.areas(on: period.through)
    areaPlaces = Dictionary(
      plan.areas.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    members = plan.organisations.filter(\.kind.owesQuotas)
    workingModels = models.items.filter { $0.status != .stopped }.map(\.model)
    nobodyQualifies =
      !areas.isEmpty && areas.allSatisfy(\.noEligibleHouseholds)
      && (register?.households ?? []).isEmpty && !households.isWithoutRegister
  }

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
      rows(quota, ofMembers: tally(workingModels.compactMap(\.org)))
    case .areasWithModel: [row(quota, areasWithModel)]
    case .outstandingContents: [row(quota, Quantity(plan.contents.count(where: \.outstanding)))]
    case .outstandingAreas:
      [row(quota, areas.isEmpty ? nil : Quantity(areas.count(where: \.outstanding)))]
    case .registeredContents:
      members.map { row(quota, Quantity(Set($0.contents).count), org: $0.id) }
    case .perArea: areaRows(quota)
    case .organisationReports: rows(quota, ofMembers: tally(received.compactMap(\.org)))
    case .areaReports: rows(quota, ofAreas: tally(received.compactMap(\.area)))
    }
  }

  /// How often each id stands in a list.
  private func tally(_ ids: [String]) -> [String: Int] {
    ids.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }

  private func rows(_ quota: Quota, ofMembers counts: [String: Int]) -> [QuotaRow] {
    members.map { row(quota, Quantity(counts[$0.id] ?? 0), org: $0.id) }
  }

  private func rows(_ quota: Quota, ofAreas counts: [String: Int]) -> [QuotaRow] {
    areas.map { row(quota, Quantity(counts[$0.id] ?? 0), area: $0.id) }
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
    let inAreas = counts.compactMap { area, helped in
      area.flatMap { areaPlaces[$0] }.map { (place: $0, helped: helped.count) }
    }.sorted { $0.place < $1.place }.map { place, helped in
      row(
        quota, Quantity(helped), org: organisation.id, area: plan.areas[place].id,
        isExempt: plan.areas[place].noEligibleHouseholds || nobodyQualifies)
    }
    let elsewhere = counts[nil].map { helped in
      row(quota, Quantity(helped.count), org: organisation.id, isExempt: nobodyQualifies)
    }
    return inAreas + [elsewhere].compactMap { $0 }
  }

  /// What was recorded for each area and those of which it goes on; what was recorded for areas that a
  /// split ended cannot be told apart, and stands in the note.
  private func areaRows(_ quota: Quota) -> [QuotaRow] {
    guard
      let flow = quota.indicator.flatMap({
        AreaFlow(of: $0, reading, in: year, areas: areaPlaces)
      })
    else { return [] }
    let forerunners = plan.forerunners
    return areas.map { areaRow(quota, flow, $0, after: forerunners[$0.id] ?? []) }
  }

  private func areaRow(
    _ quota: Quota, _ flow: AreaFlow, _ area: Area, after former: [Area]
  ) -> QuotaRow {
    let line = [area.id] + former.filter { $0.into == [area.id] && $0.id != area.id }.map(\.id)
    let old = former.filter { $0.into != [area.id] && $0.id != area.id }.map(\.id)
    return row(
      quota, flow.figure(in: line) ?? .zero, area: area.id,
      note: flow.figure(in: old).map { .oldAreas($0) })
  }

  private var areasWithModel: Quantity? {
    let standing = StandingAreas(plan, on: through)
    let covered = Set(workingModels.flatMap(\.areas).flatMap(standing.standing(for:)))
    return Quantity(areas.count { covered.contains($0.id) }).percent(of: Quantity(areas.count))
  }
}
