package import MTTQText

extension Report {
  /// Computes a report: a pure function of plan, register, standing, as-of day and last year's
  /// figures (report.md).
  ///
  /// - Parameters:
  ///   - sent: a day on which it is being sent, which no record says yet.
  ///   - previous: last year's figure of the same period by indicator; nil where there is none.
  package init(
    _ due: DueReport, calendar: ReportCalendar, plan: Plan, register: Register?,
    standing: Standing, asOf: CalendarDate, sent: CalendarDate? = nil,
    previous: (String) -> Quantity? = { _ in nil }
  ) {
    let period = Period(from: due.from, through: due.through, start: calendar.start)
    let events = ReportEvents(standing, report: due.id, period: period, asOf: asOf)
    let figures = IndicatorFigures(
      plan: plan, standing: standing, reading: FigureReading(standing), period: period)
    let households = HouseholdFigures(
      plan: plan, register: register, standing: standing, period: period)
    id = due.id
    kind = due.duty.kind
    unit = plan.unit
    year = plan.year
    title = plan.title
    self.period = period
    self.asOf = asOf
    deadline = due.deadline(asOf: asOf, sent: [events.sent, sent].compactMap { $0 }.min())
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
      plan: plan, register: register, households: households, summary: self.households,
      models: models, received: events.received
    ).rows()
    funds = plan.funds.map { fund in
      FundRow(
        id: fund.id, name: fund.name, opening: fund.opening,
        income: figures.cumulative(of: fund.income) ?? .zero,
        spending: figures.cumulative(of: fund.spending) ?? .zero)
    }
    remarks = events.remarks
  }
}
