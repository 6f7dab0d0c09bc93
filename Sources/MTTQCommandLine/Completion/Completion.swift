internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQText

/// What may stand at the end of a line that is being typed (completions.md).
struct Completion {
  private let query: CompletionQuery
  private let source: CompletionSource
  private let language: Language
  /// The options of every command that the command has no use for.
  private let unused: Set<String>

  /// - Parameters:
  ///   - unused: which options of every command a command has no use for, by its words.
  ///   - tool: the whole tool.
  init(
    _ query: CompletionQuery, in world: World, unused: (String) -> Set<String>,
    tool: @escaping @Sendable () -> ToolDescription
  ) {
    var options = GlobalOptions()
    options.book = query.value("--book")
    options.language = query.value("--lang").flatMap { Language(rawValue: $0) }
    options.isQuiet = true
    let session = Session(world: world, options: options, tool: tool)
    let book = GlimpsedBook(session)
    let today = world.today() ?? CalendarDate.range.lowerBound
    self.query = query
    language = session.language
    self.unused = unused(query.path.dropFirst().map(\.name).joined(separator: " "))
    source = CompletionSource(
      book: book, query: query,
      day: Completion.day(query.value("--as-of"), today: today, book: book) ?? today,
      language: session.language, dayOf: { session.day(of: $0) }, tool: tool)
  }

  /// The day that `--as-of` gives, nil where that is none.
  private static func day(
    _ word: String?, today: CalendarDate, book: GlimpsedBook
  ) -> CalendarDate? {
    guard let word else { return nil }
    do throws(DateFault) {
      let typed = try TypedDay.read(word)
      if case .ofYear = typed {
        guard let days = book.plan.map({ ReportCalendar(plan: $0).days }) else { return nil }
        return try typed.day(today: today, in: days)
      }
      return try typed.day(today: today, in: today...today)
    } catch {
      return nil
    }
  }

  /// The answer to what is asked for.
  var answer: CompletionAnswer {
    var answer = CompletionAnswer()
    for subject in query.subjects {
      switch subject {
      case .command(let above, let words): answer.add(commands(below: above, after: words))
      case .option(let options):
        let fitting = optionNames(options)
        answer.keepRoom(for: fitting.count)
        answer.add(fitting)
      case .value(let argument): add(valuesOf: argument, to: &answer)
      }
    }
    let isOpen = answer.directives.contains { directive in
      if case .files = directive { true } else { directive == .folders }
    }
    if !isOpen { answer.add(.none) }
    return answer
  }

  private func commands(
    below command: CommandDescription, after words: [String]
  ) -> [CompletionCandidate] {
    let known = command.subcommands.flatMap { command in
      CompletionNames(
        name: command.name, others: command.otherNames, description: command.summary(language)
      ).candidates(after: words, isBegun: !query.typed.isEmpty)
    }
    return known.fitting(query.typed)
  }

  private func optionNames(_ options: [ArgumentDescription]) -> [CompletionCandidate] {
    let own = query.path.last?.options ?? []
    let usable = options.filter { own.contains($0) || !unused.contains($0.title(.english)) }
    let isLong = query.typed.hasPrefix("--")
    let known = usable.flatMap { option in
      option.names.filter { !isLong || $0.hasPrefix("--") }
        .map { CompletionCandidate($0, option.help(language), names: []) }
    }
    let typed = query.typed.lowercased()
    let begun = known.filter { $0.text.lowercased().hasPrefix(typed) }
    return begun.isEmpty ? known.fitting(query.typed) : begun
  }

  private func add(valuesOf argument: ArgumentDescription, to answer: inout CompletionAnswer) {
    switch argument.placeholder?.completes {
    case .choices: answer.add(choices(argument).fitting(query.typed), before: query.before)
    case .files(let endings): answer.add(.files(endings))
    case .folders: answer.add(.folders)
    case .words(let name):
      if let kind = EntryKind(rawValue: name) { add(kind, to: &answer) }
    case .nothing, nil: break
    }
  }

  private func choices(_ argument: ArgumentDescription) -> [CompletionCandidate] {
    argument.choices.map { choice in
      CompletionCandidate(
        choice.id, choice.meaning?(language) ?? choice.otherNames.first ?? "",
        names: choice.otherNames)
    }
  }

  private func add(_ kind: EntryKind, to answer: inout CompletionAnswer) {
    switch kind {
    case .recorded, .expected, .part, .criterion:
      if let (name, value) = Word(query.typed).split(at: "=") {
        answer.add(
          source.values(of: name.text, kind).fitting(value.text),
          before: query.before + name.text + "=")
      } else {
        answer.add(source.candidates(kind).fitting(query.typed), before: query.before)
        answer.add(.nospace)
      }
    default: answer.add(source.candidates(kind).fitting(query.typed), before: query.before)
    }
  }
}
