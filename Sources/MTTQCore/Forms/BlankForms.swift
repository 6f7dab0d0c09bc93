internal import MTTQText

/// The blank forms of a report, one for each sender (tables.md, “Forms”).
///
///     let forms = book.blankForms(due, for: senders, asking: nil)
///     forms.indicators.map(\.id)  // ["quy-vi-nguoi-ngheo-thu", "cay-xanh"]
///     forms.forms.first?.recorded  // [12000000, nil]
package struct BlankForms: Hashable, Sendable {
  package let unit: Unit
  /// The title of the plan.
  package let subject: String
  /// The period with its year: `6 tháng đầu năm 2026`.
  package let period: String
  /// Of them all, without a sender's id.
  package let mark: FormMark
  /// In printed order.
  package let indicators: [Indicator]
  package private(set) var forms: [BlankForm]

  /// Each sender's form as forms of its own.
  package var apart: [BlankForms] {
    forms.map { form in
      var one = self
      one.forms = [form]
      return one
    }
  }
}

extension BlankForms {
  /// The forms of a report.
  ///
  /// - Parameters:
  ///   - start: the first day of the reporting year.
  ///   - asked: the ids of the indicators to ask for; nil for those of `FormIndicators`.
  ///   - lastYear: the ids of those that were recorded last year.
  init(
    _ due: DueReport, start: CalendarDate, plan: Plan, standing: Standing,
    for senders: [FormSender], asking asked: [String]?, lastYear: Set<String>
  ) {
    let reading = FigureReading(standing, plan: plan)
    let window = reading.window(from: due.from, through: due.through)
    let year = reading.window(from: start, through: due.through)
    let places = FormIndicators(plan: plan, reading: reading, lastYear: lastYear, asked: asked)
      .places
    let areas = IdentifierIndex(plan.areas.map(\.id))
    let organisations = IdentifierIndex(plan.organisations.map(\.id))
    func mark(_ sender: FormMark.Sender, _ id: String?) -> FormMark {
      FormMark(
        unit: plan.unit.id, report: due.id, sender: sender, id: id, from: due.from,
        through: due.through)
    }
    unit = plan.unit
    subject = plan.title
    period = due.period(in: plan.year)
    self.mark = mark(senders.first?.kind ?? .area, nil)
    indicators = places.map { reading.indicators[$0] }
    forms = senders.map { sender in
      // A sender that the plan lacks has recorded nothing.
      let index = sender.kind == .area ? areas : organisations
      let position = Int32(clamping: index.position(of: sender.id) ?? -2)
      let scope = FigureReading.Scope(
        org: sender.kind == .org ? position : nil, area: sender.kind == .area ? position : nil)
      let figures = ScopedFigures(reading, scope, window, year: year)
      return BlankForm(
        mark: mark(sender.kind, sender.id), sender: sender,
        recorded: places.map { figures.recorded($0) })
    }
  }
}
