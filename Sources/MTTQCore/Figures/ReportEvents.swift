internal import MTTQText

/// What a journal says of one report besides results and households.
struct ReportEvents {
  private let standing: Standing
  private let events: [Record]
  private let report: String
  private let period: Period
  private let asOf: CalendarDate

  init(_ standing: Standing, report: String, period: Period, asOf: CalendarDate) {
    self.standing = standing
    events = standing.events.map(\.record)
    self.report = report
    self.period = period
    self.asOf = asOf
  }

  /// The day of the first effective `sent` record up to the as-of day.
  var sent: CalendarDate? {
    standing.firstSent(upTo: asOf)[report]
  }

  /// The last estimate of each indicator up to the as-of day.
  var estimates: [String: Quantity] {
    var estimates: [String: Quantity] = [:]
    let ordered = entries { event -> Record.Estimate? in
      guard case .estimate(let estimate) = event, estimate.report == report, estimate.on <= asOf
      else { return nil }
      return estimate
    }.sorted { $0.record.precedes($1.record, $0.detail.on, $1.detail.on) }
    for (_, estimate) in ordered {
      for value in estimate.values { estimates[value.indicator] = value.value }
    }
    return estimates
  }

  /// The remarks in printed order: section, without content first, content, `at`, `id`.
  var remarks: [RemarkRow] {
    let sections = RemarkSection.allCases
    return entries { event -> Record.Remark? in
      guard case .remark(let remark) = event, remark.report == report else { return nil }
      return remark
    }.sorted { left, right in
      let first = sections.firstIndex(of: left.detail.section) ?? 0
      let second = sections.firstIndex(of: right.detail.section) ?? 0
      if first != second { return first < second }
      let content = left.detail.content ?? 0
      let other = right.detail.content ?? 0
      if content != other { return content < other }
      if left.record.at != right.record.at { return left.record.at < right.record.at }
      return RecordKey(left.record.id) < RecordKey(right.record.id)
    }.map {
      RemarkRow(section: $0.detail.section, content: $0.detail.content, text: $0.detail.text)
    }
  }

  /// What came in up to the cut-off or the as-of day, whichever is later; of each sender the first.
  var received: [ReceivedRow] {
    var senders: Set<Record.Sender> = []
    return receipts.map(\.detail).filter { senders.insert($0.from).inserted }.map { received in
      ReceivedRow(
        unit: received.from.unit, org: received.from.organisation, area: received.from.area,
        on: received.on)
    }
  }

  private var receipts: [(record: Record, detail: Record.Received)] {
    entries { event -> Record.Received? in
      guard case .received(let received) = event, received.report == report,
        received.on <= horizon
      else { return nil }
      return received
    }.sorted { $0.record.precedes($1.record, $0.detail.on, $1.detail.on) }
  }

  /// The later of the cut-off and the as-of day.
  private var horizon: CalendarDate { max(period.through, asOf) }

  /// The points given up to the horizon, by (`on`, `at`, `id`).
  var scores: [Record.Score] {
    entries { event -> Record.Score? in
      guard case .score(let score) = event, score.on <= horizon else { return nil }
      return score
    }.sorted { $0.record.precedes($1.record, $0.detail.on, $1.detail.on) }.map(\.detail)
  }

  /// The tasks of the plan on the last day.
  func tasks(of plan: Plan) -> TaskSummary {
    var last: [String: (record: Record, detail: Record.TaskChange)] = [:]
    for entry in entries({ event -> Record.TaskChange? in
      guard case .task(let change) = event, change.on <= period.through else { return nil }
      return change
    }) {
      if let known = last[entry.detail.task],
        entry.record.precedes(known.record, entry.detail.on, known.detail.on)
      {
        continue
      }
      last[entry.detail.task] = entry
    }
    return TaskSummary(
      items: plan.tasks.map { task in
        let change = last[task.id]?.detail
        let status = change?.status ?? .planned
        let isOpen = status != .done && status != .cancelled
        return TaskSummary.Item(
          task: task, status: status, on: change?.on,
          isOverdue: isOpen && (task.due.map { $0 < period.through } ?? false))
      })
  }

  /// The models of the plan on the last day.
  func models(of plan: Plan) -> ModelSummary {
    var last: [String: (record: Record, detail: Record.ModelChange)] = [:]
    for entry in entries({ event -> Record.ModelChange? in
      guard case .model(let change) = event, change.on <= period.through else { return nil }
      return change
    }) {
      if let known = last[entry.detail.model],
        entry.record.precedes(known.record, entry.detail.on, known.detail.on)
      {
        continue
      }
      last[entry.detail.model] = entry
    }
    return ModelSummary(
      items: plan.models.map { model in
        ModelSummary.Item(model: model, status: last[model.id]?.detail.status ?? .planned)
      })
  }

  /// The ids of the models with a record between the report's first and last day.
  var movedModels: Set<String> {
    Set(
      entries { event -> String? in
        guard case .model(let change) = event, period.from <= change.on,
          change.on <= period.through
        else { return nil }
        return change.model
      }.map(\.detail))
  }

  private func entries<Detail>(
    _ detail: (Record.Event) -> Detail?
  ) -> [(record: Record, detail: Detail)] {
    events.compactMap { record in detail(record.event).map { (record, $0) } }
  }
}
