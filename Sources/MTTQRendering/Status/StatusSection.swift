internal import MTTQCore
internal import MTTQText

/// A part of a status page: its title, and what stands under it.
struct StatusSection {
  let title: String
  let body: Body

  enum Body {
    case words(String, Tone)
    case table(PrintedTable)
    case list([(text: String, tone: Tone)], mark: String)
    /// What the plan lacks, each with its command.
    case gaps(PlanGaps)
  }
}
