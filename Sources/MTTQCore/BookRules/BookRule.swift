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
    /// Ids of the journal that unknown ones were probably meant to be.
    var near: [String: String] = [:]
    /// Values of a whole that were looked for once more.
    var wholes = WholeSearch([])
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

  /// The reports whose figures can be judged.
  var judgedReports: [DueReport] { calendar.reports.filter(grounds.canJudgeFigures(of:)) }

  /// The days from the year's start through a report's last one.
  func year(through report: DueReport) -> FigureReading.Window {
    reading.window(from: calendar.start, through: report.through)
  }

  /// Whether the figure of an indicator can be judged, with all that it is made of.
  func canJudgeFigure(of place: Int) -> Bool {
    reading.sources(place).allSatisfy {
      grounds.canJudgeFigure(of: reading.indicators[$0].id)
    }
  }
}
