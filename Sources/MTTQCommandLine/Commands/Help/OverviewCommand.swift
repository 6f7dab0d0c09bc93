internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQRendering
internal import MTTQStore
internal import MTTQText

/// `mttq` alone on a terminal: in a book where its year stands, elsewhere how to begin (cli.md, “On a
/// terminal”).
struct OverviewCommand: CommandAction {
  /// How many of the books below a folder are told.
  private static let most = 10

  func run(in session: Session) throws(Interruption) -> ExitCode {
    try session.show(try isInBook(session) ? book(in: session) : start(in: session))
    return .done
  }

  /// Whether a book is named, or lies here or above.
  private func isInBook(_ session: Session) throws(Interruption) -> Bool {
    if session.options.book != nil || session.world.environment["MTTQ_BOOK"]?.isEmpty == false {
      return true
    }
    return try storing { () throws(StoreFailure) in try BookFolder.nearest() } != nil
  }

  private func book(in session: Session) throws(Interruption) -> String {
    let today = try session.today()
    let open = try session.openBook(through: [today])
    var standing = YearStanding(
      open.book.reportSoFar(asOf: today), deadlines: open.book.deadlines(asOf: today),
      plan: open.plan)
    standing.commands = session.mentions
    standing.book = session.options.book
    return OverviewPage.text(
      standing, language: session.language,
      width: min(session.pageWidth, HelpCommand.widest), style: session.outputStyle)
  }

  private func start(in session: Session) -> String {
    let books = BookSearch.nearby(most: OverviewCommand.most).map { book in
      OverviewPage.Nearby(path: book.path, unit: unit(of: book))
    }
    return OverviewPage.text(
      session.tool().command.summary, books: books, language: session.language,
      width: min(session.pageWidth, HelpCommand.widest), style: session.outputStyle)
  }

  /// Of whom and of which year a book is; nil where its plan cannot be read, which any command that
  /// is given the book tells.
  private func unit(of book: BookFolder) -> String? {
    do throws(StoreFailure) {
      let source = SourceText(path: book.plan.path, bytes: try book.plan.read())
      return PlanDocument(source).plan.map { "\($0.unit.name), \($0.year)" }
    } catch {
      return nil
    }
  }
}
