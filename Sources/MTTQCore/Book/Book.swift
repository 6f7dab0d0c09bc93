package import MTTQText

/// A book as read: its plan, its register, what its journal comes to, and all that is wrong.
///
///     book.hasErrors  // false
///     let report = book.report("half-year", asOf: day)
///     report?.indicators.first { $0.indicator.id == "cay-xanh" }?.value  // 1200
package struct Book: Sendable {
  package let plan: Plan
  package let calendar: ReportCalendar
  package let planDocument: PlanDocument
  /// Nil where the book has no register.
  package let registerDocument: RegisterDocument?
  package let standing: Standing
  /// What its journal says of reports that were sent, and what their seals are held against.
  package let sendings: Sendings
  /// Everything found, by path, line and column.
  package let findings: [Diagnostic]

  package var register: Register? { registerDocument?.register }
  /// The ids of plan and register.
  package var references: ReferenceTable { planDocument.references(beside: registerDocument) }
  package var hasErrors: Bool { findings.contains { $0.severity == .error } }
  /// How many errors it has.
  package var errorCount: Int { findings.filter { $0.severity == .error }.number }

  /// The report with an id, as of a day; nil where the plan owes none.
  package func report(_ id: String, asOf: CalendarDate) -> Report? {
    calendar.report(id).map { report($0, asOf: asOf) }
  }

  /// A report that the plan owes, as of a day.
  ///
  /// - Parameter sent: a day on which it is being sent, which no record says yet.
  package func report(
    _ due: DueReport, asOf: CalendarDate, previous: PreviousFigures? = nil,
    sent: CalendarDate? = nil
  ) -> Report {
    Report(
      due, calendar: calendar, plan: plan, register: register, standing: standing, asOf: asOf,
      sent: sent, errors: errorCount, previous: previous)
  }

  /// The last record by (`on`, `at`, `id`), of those up to a day if one is given, that says a report
  /// was sent; nil while it was not.
  ///
  /// It is what was sent last that a print shows; the first day on which it was sent decides whether
  /// it was on time.
  package func lastSent(_ report: String, upTo day: CalendarDate? = nil) -> Record.Sent? {
    standing.events.compactMap { entry -> (record: Record, sent: Record.Sent)? in
      guard case .sent(let sent) = entry.record.event, sent.report == report,
        day.map({ sent.on <= $0 }) ?? true
      else { return nil }
      return (entry.record, sent)
    }.max { $0.record.precedes($1.record, $0.sent.on, $1.sent.on) }?.sent
  }

  /// The first day up to another on which a report was sent, by its records; nil while it was not.
  package func firstSent(_ report: String, upTo day: CalendarDate) -> CalendarDate? {
    standing.firstSent(upTo: day)[report]
  }

  /// Where the year stands on a day, as the report that is due next would have it.
  ///
  /// The day must be one of those that the book was read `through`.
  package func reportSoFar(asOf day: CalendarDate) -> Report {
    let next = deadlines(asOf: day).deadlines.first { $0.status == .pending }?.report
    let like = calendar.report(next ?? ReportKind.annual.rawValue) ?? calendar.reports.last
    let due = DueReport(
      id: like?.id ?? "", duty: like?.duty ?? ReportingDuty(kind: .annual, rule: .on),
      dutyIndex: like?.dutyIndex ?? 0, from: calendar.start, through: day, due: like?.due,
      lastDay: like?.lastDay, isWeekend: like?.isWeekend ?? false)
    return Report(
      due, calendar: calendar, plan: plan, register: register, standing: standing, asOf: day,
      errors: errorCount)
  }

  /// The area of each household of the register on a day.
  package func householdAreas(on day: CalendarDate) -> [String: String] {
    let areas = StandingAreas(plan, on: day)
    return Dictionary(
      (register?.households ?? []).compactMap { household in
        household.area.flatMap(areas.area(of:)).map { (household.id, $0) }
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The stocks that wait on a day for values of areas that took others' place.
  ///
  /// The day must be one of those that the book was read `through`.
  package func waiting(asOf day: CalendarDate) -> [AwaitedStock] {
    let reading = FigureReading(standing, plan: plan, isScoped: false)
    return reading.awaitedStocks(reading.window(from: calendar.start, through: day), of: plan)
  }

  /// The households of the register that are in no area on a day, as theirs has ended.
  package func householdsOutOfArea(asOf day: CalendarDate) -> [Diagnostic] {
    registerDocument?.householdsOutOfArea(of: planDocument, asOf: day) ?? []
  }

  /// The names of the heads of the register's households, which stay in the office.
  package var heads: [String: String] {
    Dictionary(
      (register?.households ?? []).compactMap { household in
        household.head.map { (household.id, $0) }
      }, uniquingKeysWith: { first, _ in first })
  }

  /// Every reporting duty and review on a day.
  package func deadlines(asOf day: CalendarDate) -> DeadlineList {
    DeadlineList(plan: plan, calendar: calendar, asOf: day, sent: standing.firstSent(upTo: day))
  }

  /// The trace of a figure in a report, of what a part of a dimension comes to where one is given.
  package func trace(
    _ indicator: Indicator, in due: DueReport, part: Record.BreakdownPart? = nil
  ) -> FigureTrace {
    FigureTrace(
      indicator, of: due, start: calendar.start, plan: plan, standing: standing, part: part)
  }

  /// What next year's report compares with, of one report; nil where the plan owes none.
  package func figures(for id: String) -> [String: PreviousFigures.Row]? {
    calendar.report(id).map { due in
      let period = Period(from: due.from, through: due.through, start: calendar.start)
      let rows = IndicatorFigures(
        plan: plan, standing: standing,
        reading: FigureReading(standing, plan: plan, isScoped: false),
        period: period
      ).rows(previous: nil, estimates: [:])
      return Dictionary(
        rows.map { ($0.indicator.id, PreviousFigures.Row($0)) },
        uniquingKeysWith: { first, _ in first })
    }
  }
}
