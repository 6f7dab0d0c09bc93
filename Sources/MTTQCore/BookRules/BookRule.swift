internal import MTTQText

/// A rule that plan, register and journal must keep together.
///
/// A rule stands in a file of its own with its words; adding one is adding its file and a line to
/// `all`. It asks first whether what it looks at can be judged at all:
///
///     extension BookRule {
///       static let fundOverdrawn = BookRule { subject in
///         let funds = subject.plan.funds.filter {
///           subject.grounds.canJudgeFigure(of: $0.income)
///         }
///         return Result(diagnostics: funds.compactMap { … })
///       }
///     }
struct BookRule: Sendable {
  let check: @Sendable (Subject) -> Result

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
    /// Ids of the journal that unknown ones were probably meant to be.
    let near: [String: String]
    /// Values of a whole that were looked for once more.
    var wholes = WholeSearch([])

    init(
      _ document: PlanDocument, _ calendar: ReportCalendar, _ register: Register?,
      _ fold: JournalFold, near: [String: String]
    ) {
      self.document = document
      plan = document.draft
      self.calendar = calendar
      self.register = register
      self.fold = fold
      self.near = near
      let reading = FigureReading(fold.standing, plan: plan)
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

  /// What a rule finds: at places known, and on lines of the journal that must be shown again.
  struct Result {
    var diagnostics: [Diagnostic] = []
    var onLines: [LineFinding] = []
  }

  static let all: [BookRule] = [
    .pointsAtNothing, .assignmentOverlaps, .releaseImpossible, .outcomeChangesNothing,
    .receivedAgain, .aboveItsBound, .figuresMixed, .fundOverdrawn, .registerMissing,
    .householdsCounted,
  ]
}

extension BookRule.Subject {
  /// What can be judged of the book.
  var grounds: Grounds { fold.grounds }
}
