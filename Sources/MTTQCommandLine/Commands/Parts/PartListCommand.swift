internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQRendering
internal import MTTQText

/// `mttq unit list` and its like: the parts of the plan of one kind, on a day.
struct PartListCommand: CommandAction {
  let parts: Listed

  /// What is listed.
  enum Listed: Sendable {
    /// What the plan says alone.
    case ofPlan(@Sendable (Plan, Language) -> PartsPage)
    /// What the book has come to by a day, too.
    case ofBook(@Sendable (Report, Plan, CalendarDate, Language) -> PartsPage)
  }

  static func command(
    of group: String, _ parts: Wording, _ listed: Listed
  ) -> Command<any CommandAction> {
    Command(
      CommandSyntax(
        "list", Wording(vi: "xem \(parts.vietnamese)", en: "show \(parts.english)"),
        examples: [Example("mttq \(group) list")], defaults: PartListCommand(parts: listed),
        arguments: [])
    ) { $0 }
  }

  func run(in session: Session) throws(Interruption) -> ExitCode {
    let language = session.language
    let page: PartsPage
    switch parts {
    case .ofPlan(let make): page = make(try session.openPlan().plan, language)
    case .ofBook(let make):
      let day = try session.today()
      let open = try session.openBook(through: [day])
      page = make(open.book.reportSoFar(asOf: day), open.plan, day, language)
    }
    try session.show(page.text(width: session.pageWidth, style: session.outputStyle))
    return .done
  }
}
