internal import MTTQText

/// Which records, written since a report was sent, bear on a change of it.
package struct ChangeCauses {
  private let indicators: [String: Indicator]
  private let funds: [String: Fund]
  private let report: String
  /// What a record does, with the day; of a void, what it took back.
  private let written: [Written]
  private let assignments: [String: Record.Assignment]

  private struct Written {
    let record: Record
    let event: Record.Event
  }

  /// - Parameters:
  ///   - since: the records written since, voids among them, in the order of the lines.
  ///   - all: every record of the journal, those taken back among them.
  package init(plan: Plan, indicators: [Indicator], report: String, since: [Record], all: [Record])
  {
    self.report = report
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

  /// The records that bear on a change, in the order of the lines.
  package func records(behind change: ReportChange) -> [Record] {
    let place = change.place
    return written.filter { bears($0.event, on: place) }.map(\.record)
  }

  private func bears(_ event: Record.Event, on place: ReportPlace) -> Bool {
    switch place.part {
    case .indicators: carries(event, parts(of: place.id))
    case .targets, .byArea, .byOrganisation:
      carries(event, parts(of: place.id), org: place.org, area: place.area)
    case .funds:
      carries(event, place.id.flatMap { funds[$0] }.map { [$0.income, $0.spending] } ?? [])
    case .tasks: place.id != nil && task(of: event) == place.id
    case .models: place.id != nil && model(of: event) == place.id
    case .households, .register, .byHelper: household(of: event) != nil
    case .helpedHouseholds: place.id != nil && household(of: event) == place.id
    case .quotas: bears(event, onQuota: place)
    case .remarks: isRemark(event)
    case .received: isReceived(event)
    }
  }

  private func bears(_ event: Record.Event, onQuota place: ReportPlace) -> Bool {
    switch place.id.flatMap(Quota.Kind.init(rawValue:)) {
    case .householdsHelped, .householdsPerOrganisation, .helperCoverage:
      household(of: event) != nil
    case .modelsPerOrganisation, .areasWithModel: model(of: event) != nil
    case .organisationReports: isReceived(event)
    case .outstandingContents, .outstandingAreas, .registeredContents, nil: false
    }
  }

  /// The indicators whose records make up one: itself, or the two of a ratio.
  private func parts(of indicator: String?) -> [String] {
    guard let indicator else { return [] }
    return indicators[indicator]?.parts.map { [$0.of, $0.over] } ?? [indicator]
  }

  private func carries(
    _ event: Record.Event, _ wanted: [String], org: String? = nil, area: String? = nil
  ) -> Bool {
    switch event {
    case .result(let result):
      (org == nil || result.org == org) && (area == nil || result.area == area)
        && result.values.contains { wanted.contains($0.indicator) }
    case .estimate(let estimate):
      org == nil && area == nil && estimate.report == report
        && estimate.values.contains { wanted.contains($0.indicator) }
    default: false
    }
  }

  private func task(of event: Record.Event) -> String? {
    if case .task(let change) = event { change.task } else { nil }
  }

  private func model(of event: Record.Event) -> String? {
    if case .model(let change) = event { change.model } else { nil }
  }

  private func household(of event: Record.Event) -> String? {
    switch event {
    case .assign(let assignment): assignment.household
    case .release(let release): assignments[release.assignment]?.household
    case .outcome(let outcome): outcome.household
    default: nil
    }
  }

  private func isRemark(_ event: Record.Event) -> Bool {
    if case .remark(let remark) = event { remark.report == report } else { false }
  }

  private func isReceived(_ event: Record.Event) -> Bool {
    if case .received(let received) = event { received.report == report } else { false }
  }
}
