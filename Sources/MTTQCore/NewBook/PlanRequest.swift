package import MTTQText

/// What a new plan is to be, as far as its maker says it.
package struct PlanRequest: Sendable {
  /// Name and id; `within` and `predecessors` come from the source where they are empty.
  package var unit: Unit
  /// 1900–2199.
  package var year: Int
  /// The plan to take over from.
  package var source: SourcePlan?
  /// Which of its tasks are taken.
  package var tasks: TaskChoice = .all
  package var halfYearDue: CalendarDate?
  package var annualDue: CalendarDate?
  /// Whether the days given are still on time.
  package var rule: DueRule = .before
  /// To whom the reports go.
  package var recipient: String?
  /// The relative paths of last year's books, several where units were merged.
  package var previous: [String] = []
  /// Last year's books, without errors, whose registers are carried over and whose funds go on.
  package var lastYears: [Book] = []

  package init(unit: Unit, year: Int) {
    self.unit = unit
    self.year = year
  }

  /// Which tasks of another plan are taken; those that arose during its year never are.
  package enum TaskChoice: Hashable, Sendable {
    case all
    case none
    /// Those of these ids.
    case only(Set<String>)
  }

  /// The first day of its year.
  var start: CalendarDate {
    CalendarDate(year: year, month: 1, day: 1) ?? CalendarDate.range.lowerBound
  }

  /// The day given for a kind of report.
  func due(_ kind: ReportKind) -> CalendarDate? {
    switch kind {
    case .halfYear: halfYearDue
    case .annual: annualDue
    default: nil
    }
  }
}
