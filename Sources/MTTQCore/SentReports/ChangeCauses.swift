package import MTTQText

/// Which records, written since a report was sent, bear on a change of it.
package struct ChangeCauses {
  private let report: DueReport
  private let start: CalendarDate
  private let indicators: [String: Indicator]
  private let funds: [String: Fund]
  private let areas: [Area]
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
    areas = plan.areas
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
    let grounds = change.grounds(among: changes)
    let listing = change.isOfListing ? relatives(of: change.place.id) : []
    return written.filter { written in
      grounds.contains { bears(written.event, on: $0.place, $0.cause) }
        || counts(written.event, listing)
    }.map(\.record)
  }

  private func bears(
    _ event: Record.Event, on place: ReportPlace, _ cause: ReportCause
  ) -> Bool {
    switch cause {
    case .noRecord, .statuses: false
    case .results: counts(event, sources(of: place.id), org: place.org, area: place.area)
    case .resultsOfFund:
      counts(
        event,
        place.id.flatMap { funds[$0] }
          .map { sources(of: $0.income) + sources(of: $0.spending) } ?? [])
    case .estimates: estimates(event, place.id)
    case .task: if case .task(let task) = event { task.task == place.id } else { false }
    case .model: if case .model(let model) = event { model.model == place.id } else { false }
    case .assignments: assignment(of: event) != nil
    case .outcomes: outcome(of: event) != nil
    case .assignmentsAndOutcomes: assignment(of: event) != nil || outcome(of: event) != nil
    case .assignmentsOfHelper: isTied(event, to: place.org)
    case .assignmentsOfHelperAndOutcomes:
      isTied(event, to: place.org) || outcome(of: event) != nil
    case .assignmentsOfHousehold: assignment(of: event)?.household == place.id
    case .outcomesOfHousehold: outcome(of: event) == place.id
    case .quota: bears(event, onQuota: place)
    case .remark: isRemark(event, at: place)
    case .received: isReceipt(event, at: place)
    case .scores: isScore(event, at: place)
    }
  }

  private func bears(_ event: Record.Event, onQuota place: ReportPlace) -> Bool {
    switch place.id.flatMap(Quota.Kind.init(rawValue:)) {
    case .householdsHelped: return assignment(of: event) != nil
    case .escapedPoverty: return outcome(of: event) != nil
    case .perArea:
      return lines(of: place.area).contains { area in
        counts(event, sources(of: place.text), area: area)
      }
    case .householdsPerOrganisation: return isTied(event, to: place.org)
    case .helperCoverage: return assignment(of: event) != nil || outcome(of: event) != nil
    case .modelsPerOrganisation, .areasWithModel:
      if case .model = event { return true }
    case .organisationReports:
      if case .received(let received) = event {
        return received.report == report.id && received.from == place.org.map { .org($0) }
      }
    case .areaReports:
      if case .received(let received) = event {
        return received.report == report.id && received.from == place.area.map { .area($0) }
      }
    case .outstandingContents, .outstandingAreas, .registeredContents, nil: break
    }
    return false
  }

  private func isRemark(_ event: Record.Event, at place: ReportPlace) -> Bool {
    guard case .remark(let remark) = event else { return false }
    return remark.report == report.id && remark.section.rawValue == place.id
      && remark.content == place.content && remark.text == place.text
  }

  private func isReceipt(_ event: Record.Event, at place: ReportPlace) -> Bool {
    guard case .received(let received) = event else { return false }
    return received.report == report.id && received.from == place.sender
  }

  private func isScore(_ event: Record.Event, at place: ReportPlace) -> Bool {
    guard case .score(let score) = event else { return false }
    return score.assessment == place.id && score.subject == place.sender
  }

  /// The indicators whose records make up one: itself, of a total what it adds up, of a ratio its
  /// two.
  private func sources(of indicator: String?) -> [String] {
    guard let indicator else { return [] }
    var found: [String] = []
    var open = [indicator]
    while let next = open.popLast() {
      if found.contains(next) { continue }
      found.append(next)
      let kind = indicators[next]
      open += (kind?.parts ?? []) + (kind?.ratio.map { [$0.of, $0.over] } ?? [])
    }
    return found
  }

  /// The indicators whose records can make a report list one: those that stand in a total or in a
  /// ratio with it.
  private func relatives(of indicator: String?) -> [String] {
    guard let indicator else { return [] }
    return indicators.keys.map { sources(of: $0) }.filter { $0.contains(indicator) }.flatMap { $0 }
  }

  /// The areas whose records count for a quota of one, those that a split ended among them.
  private func lines(of area: String?) -> [String] {
    areas.filter { $0.id == area || area.map($0.into.contains) ?? false }.map(\.id)
  }

  /// Whether a result carries one of some indicators on a day that the report counts.
  private func counts(
    _ event: Record.Event, _ wanted: [String], org: String? = nil, area: String? = nil
  ) -> Bool {
    guard case .result(let result) = event, org == nil || result.org == org,
      area == nil || result.area == area, result.on <= report.through
    else { return false }
    let begins = min(start, report.from)
    return (result.values + result.stated).contains { value in
      wanted.contains(value.indicator)
        && (indicators[value.indicator]?.isFlow != true || result.on >= begins)
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
    case .result, .task, .model, .outcome, .estimate, .remark, .sent, .received, .score, .void:
      nil
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
  /// Whether figures of results stand in the report that did not before, or no more.
  fileprivate var isOfListing: Bool {
    figures.contains { $0.figure.cause == .results }
      && (figures.allSatisfy { $0.before == nil } || figures.allSatisfy { $0.after == nil })
  }

  fileprivate typealias Ground = (place: ReportPlace, cause: ReportCause)

  /// Where records that bear on the change have to bear, and how. A total has changed by what has
  /// changed of those rows that count in it.
  fileprivate func grounds(among changes: [ReportChange]) -> [Ground] {
    figures.flatMap { figure -> [Ground] in
      guard case .statuses(let statuses) = figure.figure.cause else {
        return [(place, figure.figure.cause)]
      }
      return changes.filter { $0.place.part == place.part && $0.touches(statuses) }
        .flatMap { row in row.figures.map { (row.place, $0.figure.cause) } }
    }
  }

  /// Whether a row came to one of some statuses or left it.
  private func touches(_ statuses: [String]) -> Bool {
    figures.contains { figure in
      [figure.before, figure.after].contains { value in
        if case .text(let text)? = value { statuses.contains(text) } else { false }
      }
    }
  }
}
