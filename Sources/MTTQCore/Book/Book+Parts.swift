package import MTTQText

/// A model of the plan and what became of it by a day.
package struct ModelProgress: Hashable, Sendable {
  package let model: PracticeModel
  package let status: ModelStatus
  /// The day of the last record; nil while planned.
  package let on: CalendarDate?
}

extension Book {
  /// What became of the plan's tasks by a day.
  package func tasks(asOf day: CalendarDate) -> TaskSummary {
    let period = Period(from: calendar.start, through: day, start: calendar.start)
    return ReportEvents(standing, report: "", period: period, asOf: day).tasks(of: plan)
  }

  /// What became of the plan's models by a day.
  package func models(asOf day: CalendarDate) -> [ModelProgress] {
    var last: [String: (record: Record, change: Record.ModelChange)] = [:]
    for entry in standing.events {
      guard case .model(let change) = entry.record.event, change.on <= day else { continue }
      if let known = last[change.model],
        entry.record.precedes(known.record, change.on, known.change.on)
      {
        continue
      }
      last[change.model] = (entry.record, change)
    }
    return plan.models.map { model in
      let change = last[model.id]?.change
      return ModelProgress(model: model, status: change?.status ?? .planned, on: change?.on)
    }
  }

  /// The score tables with the points that each subject has by a day.
  package func assessments(asOf day: CalendarDate) -> [AssessmentTable] {
    let period = Period(from: calendar.start, through: day, start: calendar.start)
    let events = ReportEvents(standing, report: "", period: period, asOf: day)
    return AssessmentFigures(plan: plan, through: day, scores: events.scores).tables()
  }

  /// How far every target of the plan is reached by a day.
  ///
  /// The day must be one of those that the book was read `through`.
  package func targets(asOf day: CalendarDate) -> [TargetRow] {
    let period = Period(from: calendar.start, through: day, start: calendar.start)
    return IndicatorFigures(
      plan: plan, standing: standing, reading: FigureReading(standing, plan: plan), period: period
    ).targetRows()
  }

  /// The blank forms of a report.
  ///
  /// - Parameters:
  ///   - indicators: the ids of those to ask for; nil for all that have a target or were recorded.
  ///   - lastYear: the ids of those that were recorded last year.
  package func blankForms(
    _ due: DueReport, for senders: [FormSender], asking indicators: [String]? = nil,
    lastYear: Set<String> = []
  ) -> BlankForms {
    BlankForms(
      due, start: calendar.start, plan: plan, standing: standing, for: senders, asking: indicators,
      lastYear: lastYear)
  }
}
