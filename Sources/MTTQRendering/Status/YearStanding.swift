package import MTTQCore
package import MTTQText

/// Where a year stands on a day: all that `mttq status` tells, without words and layout.
package struct YearStanding: Sendable {
  /// The figures from the year's start through the day.
  package let report: Report
  package let deadlines: DeadlineList
  package let plan: Plan
  /// The area of each household by their ids, as far as it is known.
  package var areas: [String: String] = [:]
  /// The areas for whose value a change waits, by the stock that lacks it.
  package var waiting: [AwaitedStock] = []
  /// The reports that were sent, and that the book no longer agrees with.
  package var disagreements: [ReportSince] = []
  /// Whether git, which keeps the book, leaves its register out.
  package var isRegisterKeptFromGit = false
  /// The book that commands have to name with `-C`; nil where none has to be named.
  package var book: String?

  /// How commands in words of the page name the book; nil where none has to be named.
  package var commands: CommandMentions?

  package init(_ report: Report, deadlines: DeadlineList, plan: Plan) {
    self.report = report
    self.deadlines = deadlines
    self.plan = plan
  }

  /// What the plan still lacks.
  package var gaps: PlanGaps { PlanGaps(of: plan) }
}
