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
    let blank = FormMark(
      unit: plan.unit.id, report: due.id, sender: senders.first?.kind ?? .area, id: nil,
      from: due.from, through: due.through)
    let senderFigures = SenderFigures(reading, plan, window, year: year)
    unit = plan.unit
    subject = plan.title
    period = due.period(in: plan.year)
    mark = blank
    indicators = places.map { reading.indicators[$0] }
    forms = senders.map { sender in
      BlankForm(
        mark: blank.of(sender), sender: sender, recorded: senderFigures.recorded(places, by: sender)
      )
    }
  }
}

extension FormMark {
  /// The mark of the form of one sender.
  fileprivate func of(_ sender: FormSender) -> FormMark {
    FormMark(
      unit: unit, report: report, sender: sender.kind, id: sender.id, from: from, through: through)
  }
}

/// What a book has of the senders of forms.
private struct SenderFigures {
  private let reading: FigureReading
  private let window: FigureReading.Window
  private let year: FigureReading.Window
  private let areas: IdentifierIndex
  private let organisations: IdentifierIndex

  init(
    _ reading: FigureReading, _ plan: Plan, _ window: FigureReading.Window,
    year: FigureReading.Window
  ) {
    self.reading = reading
    self.window = window
    self.year = year
    areas = IdentifierIndex(plan.areas.map(\.id))
    organisations = IdentifierIndex(plan.organisations.map(\.id))
  }

  /// The figures of a sender, nil where nothing was recorded; a sender that the plan lacks has recorded
  /// nothing.
  func recorded(_ places: [Int], by sender: FormSender) -> [Quantity?] {
    let isArea = sender.kind == .area
    let index = isArea ? areas : organisations
    let position = Int32(clamping: index.position(of: sender.id) ?? -2)
    let scope = FigureReading.Scope(
      org: isArea ? nil : position, area: isArea ? position : nil)
    let figures = ScopedFigures(reading, scope, window, year: year)
    return places.map { figures.recorded($0) }
  }
}
