package import MTTQText

extension Report {
  /// Computes a report: a pure function of plan, register, standing, as-of day and last year's
  /// figures (report.md).
  ///
  /// - Parameters:
  ///   - sent: a day on which it is being sent, which no record says yet.
  ///   - errors: how many errors the book has.
  package init(
    _ due: DueReport, calendar: ReportCalendar, plan: Plan, register: Register?,
    standing: Standing, asOf: CalendarDate, sent: CalendarDate? = nil, errors: Int = 0,
    previous: PreviousFigures? = nil
  ) {
    let period = Period(of: due, from: calendar.start, standing, asOf: asOf)
    let events = ReportEvents(standing, report: due.id, period: period, asOf: asOf)
    let reading = FigureReading(standing, plan: plan)
    let figures = IndicatorFigures(
      plan: plan, standing: standing, reading: reading, period: period)
    let households = HouseholdFigures(
      plan: plan, register: register, standing: standing, period: period)
    id = due.id
    kind = due.duty.kind
    unit = plan.unit
    year = plan.year
    title = plan.title
    heading = due.heading(in: plan.year)
    self.period = period
    self.asOf = asOf
    self.errors = errors
    previousBooks = previous?.books
    deadline = due.deadline(
      asOf: asOf, sent: [events.sent, sent].compactMap { $0 }.min(), in: plan.year)
    contents = plan.contents.map { chosen in
      ReportContent(
        content: chosen.content,
        title: chosen.title ?? Catalogue.standard.content(chosen.content)?.title ?? "",
        outstanding: chosen.outstanding)
    }
    indicators = figures.rows(previous: previous, estimates: events.estimates)
    targets = figures.targetRows()
    byArea = figures.areaRows()
    byOrganisation = figures.organisationRows()
    tasks = events.tasks(of: plan)
    models = events.models(of: plan)
    self.households = households.summary()
    received = events.received
    quotas = QuotaFigures(
      plan: plan, register: register, report: due.id, period: period, reading: reading,
      households: households, summary: self.households, models: models,
      received: events.received
    ).rows()
    assessments = AssessmentFigures(
      plan: plan, through: due.through, scores: events.scores
    ).tables()
    funds = plan.funds.map { fund in
      FundRow(
        id: fund.id, name: fund.name, opening: fund.opening,
        income: figures.cumulative(of: fund.income) ?? .zero,
        spending: figures.cumulative(of: fund.spending) ?? .zero)
    }
    remarks = events.remarks
    movement = households.movement(models: events.movedModels)
  }
}

extension Period {
  /// The days of a report, which are known through the as-of day, or the last result where that is later.
  init(
    of due: DueReport, from start: CalendarDate, _ standing: Standing, asOf: CalendarDate
  ) {
    let day = min(due.through, asOf)
    self.init(
      from: due.from, through: due.through, start: start,
      known: max(day, standing.lastResult(upTo: due.through) ?? day))
  }
}
