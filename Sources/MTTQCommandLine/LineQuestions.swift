internal import ArgumentSyntax
internal import MTTQText

/// Asks for the words that a line lacks, shows the finished one, and has it agreed to.
struct LineQuestions {
  typealias Line = ParsedCommandLine<GlobalOptions, any CommandAction>

  private let session: Session
  private var words: [String]
  private var answers: AnswerChoices

  /// - Parameter words: those of the line.
  init(_ session: Session, words: [String]) {
    self.session = session
    self.words = words
    answers = AnswerChoices(session)
  }

  /// The line with what it lacked; as it is where it lacks nothing that can be asked for.
  static func completed(
    _ line: Line, _ words: [String], in session: Session
  ) throws(Interruption) -> Line {
    guard session.mayAsk, !words.contains("--"), line.lack != nil else { return line }
    var questions = LineQuestions(session, words: words)
    return try questions.completed(line)
  }

  /// So many things are asked for one line.
  private static let most = 40

  private mutating func completed(_ line: Line) throws(Interruption) -> Line {
    var line = line
    for _ in 1...LineQuestions.most {
      guard let lack = line.lack else { break }
      switch lack {
      case .command(let group): words.append(try command(of: group))
      case .argument(let argument): try ask(for: argument)
      }
      line = Tool.syntax.parse(words)
    }
    guard line.invocation != nil, line.lack == nil else { return line }
    try session.agree(on: words)
    return line
  }

  private func command(of group: CommandDescription) throws(Interruption) -> String {
    let language = session.language
    let choices = group.subcommands.map { AnswerChoice($0.name, $0.summary(language)) }
    let question = AnswerChoice.question(Wording.whichCommand(language), choices, in: session)
    return try session.ask(question) { answer throws(Interruption) in
      if let choice = AnswerChoice.chosen(by: answer, of: choices) { return choice.id }
      let words = answer.split(separator: " ").map(String.init)
      if let (found, length) = group.subcommand(named: words), length == words.count {
        return found.name
      }
      throw .fault(.notAChoice(Word(answer), choices.map(\.id), near: nil))
    }
  }

  private mutating func ask(for argument: ArgumentDescription) throws(Interruption) {
    var hasAny = false
    repeat {
      let before = words
      let word = try answers.word(for: argument, isFirst: !hasAny) { word throws(Interruption) in
        try LineQuestions.check(before + argument.words(saying: word))
      }
      guard let word else { return }
      words += argument.words(saying: word)
      hasAny = true
    } while argument.repeats
  }

  /// Ends in the fault that is in the words of a line, whatever it lacks.
  private static func check(_ words: [String]) throws(Interruption) {
    let wrong = Tool.syntax.parse(words).faults.filter { !Line.lacking.contains($0.code) }
    guard wrong.isEmpty else { throw .faults(wrong, .usage) }
  }
}

extension ParsedCommandLine where Globals == GlobalOptions, Invocation == any CommandAction {
  /// What a line lacks that a person can be asked for.
  enum Lack {
    /// A command below this one.
    case command(CommandDescription)
    case argument(ArgumentDescription)
  }

  fileprivate static var lacking: Set<DiagnosticCode> {
    [.usageMissingArgument, .usageMissingCommand]
  }

  /// The first thing that it lacks; nil where it lacks nothing, or is wrong besides.
  var lack: Lack? {
    guard path.count > 1, let command = path.last,
      faults.allSatisfy({ Self.lacking.contains($0.code) })
    else { return nil }
    if !command.standsAlone { return .command(command) }
    if let argument = missing.first { return .argument(argument) }
    guard let name = invocation?.missing.first else { return nil }
    return command.arguments.first { $0.names.last == name || $0.title(.english) == name }
      .map(Lack.argument)
  }
}

extension ArgumentDescription {
  /// The words of a line that say a value of it.
  fileprivate func words(saying value: String) -> [String] {
    guard let name = names.last else { return [value] }
    return value.hasPrefix("-") ? ["\(name)=\(value)"] : [name, value]
  }
}

extension Wording {
  fileprivate static let whichCommand = Wording(vi: "Làm gì", en: "What is to be done")
}
