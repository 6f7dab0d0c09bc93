package import MTTQText

/// Which records, written since a report was sent, bear on a change of it.
package struct ChangeCauses {
  private let report: DueReport
  private let start: CalendarDate
  private let indicators: [String: Indicator]
  private let funds: [String: Fund]
  /// What was written since, and of a void what it took back.
  private let written: [Written]
  private let assignments: [String: Record.Assignment]

  private struct Written {
    let record: Record
    let event: Record.Event
  }

  /// - Parameters:
  ///   - start: the first day of the reporting year.
  ///   - since: the records written since, voids among them, in the order of the lines.
  ///   - all: every record of the journal, those taken back among them.
  package init(
    of report: DueReport, start: CalendarDate, plan: Plan, indicators: [Indicator],
    since: [Record], all: [Record]
  ) {
    self.report = report
    self.start = start
    self.indicators = Dictionary(
      indicators.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    funds = Dictionary(plan.funds.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let events = Dictionary(
      all.map { ($0.id, $0.event) }, uniquingKeysWith: { first, _ in first })
    written = since.compactMap { record in
      if case .void(let void) = record.event {
        return events[void.record].map { Written(record: record, event: $0) }
      }
      return Written(record: record, event: record.event)
    }
    assignments = events.compactMapValues { event in
      if case .assign(let assignment) = event { assignment } else { nil }
    }
  }

  /// The records that bear on one of all the changes, in the order of the lines; none where only
  /// what the plan asks for has changed.
  package func records(behind change: ReportChange, of changes: [ReportChange]) -> [Record] {
    let parts = change.place.id == nil ? change.items(among: changes) : nil
    return written.filter { written in
      parts.map { $0.contains { bears(written.event, on: $0) } } ?? bears(written.event, on: change)
    }.map(\.record)
  }

  private func bears(_ event: Record.Event, on change: ReportChange) -> Bool {
    let place = change.place
    switch place.part {
    case .indicators:
      return change.tells("value", "cumulative") && counts(event, parts(of: place.id))
        || change.tells("estimate") && estimates(event, place.id)
    case .targets, .byArea, .byOrganisation:
      return change.tells("cumulative")
        && counts(event, parts(of: place.id), org: place.org, area: place.area)
    case .funds:
      return change.tells("in", "out")
        && counts(event, place.id.flatMap { funds[$0] }.map { [$0.income, $0.spending] } ?? [])
    case .tasks:
      if case .task(let task) = event { return task.task == place.id }
    case .models:
      if case .model(let model) = event { return model.model == place.id }
    case .households: return bearsOnHouseholds(event, change)
    case .register: return outcome(of: event) != nil
    case .byHelper:
      return change.tells("helped", "helpedNow") && isTied(event, to: place.org)
        || change.tells("escapedPoverty")
          && (isTied(event, to: place.org) || outcome(of: event) != nil)
    case .helpedHouseholds:
      return change.tells("status") && outcome(of: event) == place.id
        || change.tells("helpers", "forms") && assignment(of: event)?.household == place.id
    case .quotas: return change.tells("actual") && bears(event, onQuota: place)
    case .remarks:
      if case .remark(let remark) = event {
        return remark.report == report.id && remark.section.rawValue == place.id
          && remark.content == place.content && remark.text == place.text
      }
    case .received:
      if case .received(let received) = event {
        return received.report == report.id && received.on.description == place.text
          && received.from == place.org.map { .org($0) } ?? place.id.map { .unit($0) }
      }
    }
    return false
  }

  private func bearsOnHouseholds(_ event: Record.Event, _ change: ReportChange) -> Bool {
    let isOutcome = outcome(of: event) != nil
    let isTie = assignment(of: event) != nil
    return change.tells("helped", "helpedNow") && isTie
      || change.tells("withoutHelper", "coverage") && (isTie || isOutcome)
      || change.tells("escapedPoverty", "escapedNearPoverty", "fellBack") && isOutcome
  }

  private func bears(_ event: Record.Event, onQuota place: ReportPlace) -> Bool {
    switch place.id.flatMap(Quota.Kind.init(rawValue:)) {
    case .householdsHelped: return assignment(of: event) != nil
    case .householdsPerOrganisation: return isTied(event, to: place.org)
    case .helperCoverage: return assignment(of: event) != nil || outcome(of: event) != nil
    case .modelsPerOrganisation, .areasWithModel:
      if case .model = event { return true }
    case .organisationReports:
      if case .received(let received) = event {
        return received.report == report.id && received.from == place.org.map { .org($0) }
      }
    case .outstandingContents, .outstandingAreas, .registeredContents, nil: break
    }
    return false
  }

  /// The indicators whose records make up one: itself, or the two of a ratio.
  private func parts(of indicator: String?) -> [String] {
    guard let indicator else { return [] }
    return indicators[indicator]?.parts.map { [$0.of, $0.over] } ?? [indicator]
  }

  /// Whether a result carries one of some indicators on a day that the report counts.
  private func counts(
    _ event: Record.Event, _ wanted: [String], org: String? = nil, area: String? = nil
  ) -> Bool {
    guard case .result(let result) = event, org == nil || result.org == org,
      area == nil || result.area == area, result.on <= report.through
    else { return false }
    let begins = min(start, report.from)
    return result.values.contains { value in
      wanted.contains(value.indicator)
        && (indicators[value.indicator]?.kind == .latest || result.on >= begins)
    }
  }

  private func estimates(_ event: Record.Event, _ indicator: String?) -> Bool {
    guard case .estimate(let estimate) = event, estimate.report == report.id else { return false }
    return estimate.values.contains { $0.indicator == indicator }
  }

  /// The assignment that was made or ended.
  private func assignment(of event: Record.Event) -> Record.Assignment? {
    switch event {
    case .assign(let assignment): assignment
    case .release(let release): assignments[release.assignment]
    default: nil
    }
  }

  /// Whether an organisation, or without one a helper of the register, was tied or untied.
  private func isTied(_ event: Record.Event, to org: String?) -> Bool {
    switch assignment(of: event)?.helper {
    case .org(let id): id == org
    case .helper: org == nil
    case nil: false
    }
  }

  /// The household that came to another status.
  private func outcome(of event: Record.Event) -> String? {
    if case .outcome(let outcome) = event { outcome.household } else { nil }
  }
}

extension ReportChange {
  /// Of the totals of tasks or models: what changed of single ones so that it counts in a total
  /// that changed; nil for any other place without an id.
  fileprivate func items(among changes: [ReportChange]) -> [ReportChange]? {
    guard place.part == .tasks || place.part == .models else { return nil }
    let counted = figures.flatMap { figure -> [String] in
      figure.name == "overdue"
        ? [TaskStatus.done.rawValue, TaskStatus.cancelled.rawValue] : [figure.name]
    }
    return changes.filter { change in
      change.place.part == place.part && change.place.id != nil
        && change.figures.contains { figure in
          figure.name == "status"
            && [figure.before, figure.after].contains { counted.map { .text($0) }.contains($0) }
        }
    }
  }

  /// Whether one of some figures has changed.
  fileprivate func tells(_ names: String...) -> Bool {
    figures.contains { names.contains($0.name) }
  }
}
