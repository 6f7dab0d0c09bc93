internal import MTTQText

/// A rule that the figures of a book must keep; what it finds bears on figures, and is no error.
///
/// As of `BookRule`, a rule stands in a file of its own, and adding one is adding its file and a line to
/// `all`:
///
///     extension FigureRule {
///       static let fundOverdrawn = FigureRule { subject in
///         let funds = subject.plan.funds.filter {
///           subject.grounds.canJudgeFigure(of: $0.income)
///         }
///         return BookRule.Result(diagnostics: funds.compactMap { … })
///       }
///     }
struct FigureRule: Sendable {
  let check: @Sendable (Subject) -> BookRule.Result

  /// What a rule looks at.
  struct Subject: Sendable {
    let document: PlanDocument
    let plan: Plan
    let calendar: ReportCalendar
    let register: Register?
    let fold: JournalFold
    /// The figures of the journal.
    let reading: FigureReading
    /// The reports whose figures can be judged.
    let judged: [JudgedReport]
    /// The indicators whose figure cannot be judged, as something that they are made of cannot.
    private let unjudged: Set<Int>
    /// The stocks about which something is odd, each in the first report in which it is.
    private(set) var mixedStocks: [MixedStock] = []
    /// Values of a whole that were looked for once more.
    var wholes = WholeSearch([])

    init(
      _ document: PlanDocument, _ calendar: ReportCalendar, _ register: Register?,
      _ fold: JournalFold
    ) {
      self.document = document
      plan = document.draft
      self.calendar = calendar
      self.register = register
      self.fold = fold
      let reading = FigureReading(fold.standing, plan: plan, isScoped: false)
      self.reading = reading
      judged = calendar.reports.filter(fold.grounds.canJudgeFigures(of:)).map { report in
        JudgedReport(
          report, reading, year: reading.window(from: calendar.start, through: report.through))
      }
      let unknown = reading.indicators.enumerated().filter {
        !fold.grounds.canJudgeFigure(of: $1.id)
      }
      unjudged = Set(
        reading.composition.raised(
          Dictionary(unknown.map { ($0.offset, 1) }, uniquingKeysWith: +)
        ).keys)
      mixedStocks = findMixedStocks()
    }

    /// What is found in the first report in which there is something to find.
    func inFirstReport<Found>(_ find: (JudgedReport) -> Found?) -> Found? {
      for place in judged.indices {
        if let found = find(judged[place]) { return found }
      }
      return nil
    }

    /// Whether the figure of an indicator can be judged, with all that it is made of.
    func canJudgeFigure(of place: Int) -> Bool { !unjudged.contains(place) }
  }

  /// A report with the unit's figures from the year's start through its last day.
  struct JudgedReport: Sendable {
    let report: DueReport
    let year: FigureReading.Window
    let figures: ScopedFigures

    fileprivate init(_ report: DueReport, _ reading: FigureReading, year: FigureReading.Window) {
      self.report = report
      self.year = year
      figures = ScopedFigures(reading, .unit, of: year)
    }
  }

  static let all: [FigureRule] = [
    .aboveItsBound, .figuresMixed, .fundOverdrawn, .householdsCounted,
  ]
}

extension FigureRule.Subject {
  /// What can be judged of the book.
  var grounds: Grounds { fold.grounds }
}
