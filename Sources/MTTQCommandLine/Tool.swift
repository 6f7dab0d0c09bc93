internal import ArgumentSyntax
internal import MTTQRendering
internal import MTTQStore
package import MTTQText

/// The tool: from the words of a command line to an exit code.
package enum Tool {
  /// Runs the command that the words of a process name, its own name first.
  ///
  /// A process without even that was started wrongly, or cannot see its words: to take it for one
  /// that was given nothing would be to answer a check of a broken book with help and success.
  package static func run(_ words: [[UInt8]], in world: World) -> ExitCode {
    if words.isEmpty { return tell(.noWords, in: world) }
    if words.count > 1, words[1].elementsEqual(CompletionRequest.command.utf8) {
      return complete(words.dropFirst(2), in: world)
    }
    guard world.hasStack else { return tell(.noStack, in: world) }
    let texts = words.dropFirst().map { String(decoding: $0, as: UTF8.self) }
    let line = CommandLineText(tool: "mttq", words: texts).words
    let foreign = zip(words.dropFirst(), line).filter { !$0.0.elementsEqual($0.1.text.utf8) }
    guard foreign.isEmpty else {
      Session(world: world, options: GlobalOptions()) { syntax.description }
        .tell(foreign.map { Diagnostic.notUTF8($0.1) })
      return .usage
    }
    return run(texts, in: world)
  }

  /// Runs the command that the words name.
  package static func run(_ words: [String], in world: World) -> ExitCode {
    if words.first == CompletionRequest.command {
      return complete(words.dropFirst().map { Array($0.utf8) }[...], in: world)
    }
    // A line without a fault needs only the commands that it names; any other is read against all.
    // Other names are looked up where no word is an English one: most lines pay nothing for them.
    let isEnglish = CommandList.groups.contains { $0.entries.contains { words.contains($0.name) } }
    let named = isEnglish ? [] : VietnameseNames.commands(in: words)
    var parsed = CommandList.tool { words.contains($0) || named.contains($0) }.parse(words)
    if parsed.invocation == nil { parsed = syntax.parse(words) }
    var session = Session(world: world, options: parsed.globals) { syntax.description }
    session.mentions = UnusedOptions.mentions(of: parsed.globals.book)
    session.commandsOfBooks = { UnusedOptions.commandsOfBooks }
    do throws(Interruption) {
      if parsed.isMisspelt { throw .faults(parsed.faults, .usage) }
      if parsed.globals.wantsVersion { return try VersionCommand().run(in: session) }
      if isBare(parsed, words), world.isTerminal(.output) {
        let placed = try session.placingAsOf(hasBook: true)
        return try placed.paged { session throws(Interruption) in
          try OverviewCommand().run(in: session)
        }
      }
      if parsed.globals.wantsHelp || words.isEmpty {
        let help = HelpCommand(names: parsed.path.dropFirst().map(\.name))
        return try session.paged { session throws(Interruption) in try help.run(in: session) }
      }
      parsed = try LineQuestions.completed(parsed, words, in: session)
      let unused = UnusedOptions.faults(in: parsed)
      guard unused.isEmpty else { throw .faults(parsed.faults + unused, .usage) }
      guard let action = parsed.invocation else {
        session.tell(parsed.faults)
        if parsed.missing.contains(where: { $0.placeholder == .report }) {
          ReportChoices.tell(in: session)
        }
        return .usage
      }
      let placed =
        UnusedOptions.isUsed("--as-of", in: parsed)
        ? try session.placingAsOf(hasBook: UnusedOptions.isUsed("--book", in: parsed)) : session
      return try placed.paged { session throws(Interruption) in try action.run(in: session) }
    } catch {
      return tell(error, in: session)
    }
  }

  /// Whether a line names no command, and has no other fault than that.
  private static func isBare(
    _ parsed: ParsedCommandLine<GlobalOptions, any CommandAction>, _ words: [String]
  ) -> Bool {
    words.isEmpty
      || !parsed.globals.wantsHelp && parsed.path.count == 1
        && parsed.faults.map(\.code) == [.usageMissingCommand]
  }

  /// Answers a shell that asks what may stand at the end of a line: whatever it asks, it is never told
  /// that anything is wrong, since a person is typing.
  private static func complete(_ words: ArraySlice<[UInt8]>, in world: World) -> ExitCode {
    var answer = CompletionAnswer()
    if world.hasStack, let words = CompletionRequest.line(words) {
      let named = VietnameseNames.commands(in: words)
      let some = CommandList.tool { words.contains($0) || named.contains($0) }.description
      var query = CompletionQuery(words, of: some)
      if query.path.count == 1 { query = CompletionQuery(words, of: syntax.description) }
      answer =
        Completion(query, in: world, unused: UnusedOptions.names) { syntax.description }.answer
    }
    do throws(StoreFailure) {
      _ = try world.write(.output, Array(answer.text.utf8))
    } catch {
      return .done
    }
    return .done
  }

  /// Says what the process lacks that nothing can be done without.
  private static func tell(_ lack: Wording, in world: World) -> ExitCode {
    let session = Session(world: world, options: GlobalOptions()) { syntax.description }
    session.warn(lack(session.language) + "\n")
    return .software
  }

  private static func tell(_ interruption: Interruption, in session: Session) -> ExitCode {
    let (diagnostics, code) = interruption.told
    session.tell(diagnostics)
    return code
  }

  /// What is wrong with a command line as such; nothing is run.
  package static func faults(in words: [String]) -> [Diagnostic] { syntax.parse(words).faults }

  /// The whole tool as data.
  static let syntax = CommandList.tool()
}

extension Wording {
  fileprivate static let noWords = Wording(
    vi: "mttq không đọc được câu lệnh của mình nên không làm gì",
    en: "mttq cannot see its own command line, and does nothing")

  fileprivate static let noStack = Wording(
    vi: "ngăn xếp (stack) của tiến trình quá nhỏ nên mttq không làm gì: nâng bằng ulimit -s 1024",
    en: "the stack of the process is too small for mttq, which does nothing: see ulimit -s 1024")
}

extension Diagnostic {
  fileprivate static func notUTF8(_ word: Word) -> Diagnostic {
    word.fault(
      Wording(
        vi: "“\(word.shown)” không phải UTF-8", en: "“\(word.shown)” is not UTF-8"),
      hint: Wording(
        vi: "đặt cửa sổ dòng lệnh về UTF-8 rồi gõ lại",
        en: "set the terminal to UTF-8 and type it again"), code: .usageEncoding)
  }
}
