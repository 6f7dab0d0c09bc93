internal import MTTQCore
internal import MTTQRendering
internal import MTTQText

/// The reports of the book in use, each with its last day and how it stands.
struct ReportChoices {
  let choices: [AnswerChoice]
  /// The one that is due next; nil where none is.
  let next: String?

  init(_ session: Session) throws(Interruption) {
    let open = try session.openBook(session.bookFolder(), errors: .ignore)
    let list = open.book.deadlines(asOf: try session.today()).deadlines
    let language = session.language
    choices = list.map { deadline in
      let name = language == .english ? nil : deadline.name
      let day = deadline.lastDay.map { language == .english ? "\($0)" : VietnameseDate.short($0) }
      let words = [name, day, deadline.stateWords(language)].compactMap(\.self)
      return AnswerChoice(deadline.report, words.joined(separator: ", "))
    }
    next = list.first { $0.sent == nil && $0.lastDay != nil }?.report
  }

  /// Tells which reports there are to choose from, where a line names none; nothing where no book
  /// can be read.
  static func tell(in session: Session) {
    let reports: ReportChoices
    do throws(Interruption) {
      reports = try ReportChoices(session)
    } catch {
      // What the line lacks is told already, and the book is not what it is about.
      return
    }
    guard !reports.choices.isEmpty else { return }
    let column = reports.choices.map { $0.id.displayWidth }.max() ?? 0
    let lines = reports.choices.map { choice in
      let blanks = String(repeating: " ", count: column - choice.id.displayWidth)
      return "  \(choice.id)\(blanks)  \(choice.words)"
    }
    session.warn(([Wording.reports(session.language)] + lines).joined(separator: "\n") + "\n")
  }
}

extension Wording {
  fileprivate static let reports = Wording(
    vi: "các báo cáo của kế hoạch:", en: "the plan's reports are:")
}
