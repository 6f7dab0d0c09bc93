internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQRendering
internal import MTTQStore
internal import MTTQText

/// One run of one command: the world, the global options, and what follows from both.
///
///     func run(in session: Session) throws(Interruption) -> ExitCode {
///       try session.print("\(try session.today())\n")  // a result: to standard output
///       session.tell(Wording(vi: "xong", en: "done"))  // to standard error
///       return .done
///     }
struct Session: Sendable {
  let world: World
  let options: GlobalOptions
  /// The tool whose command runs, made only for help: it takes the words of every command.
  let tool: @Sendable () -> ToolDescription
  /// The day that `--as-of` gives; nil without it.
  var asOf: CalendarDate?
  /// Where long texts go screen by screen; nil where nothing is paged.
  var pager: PagedOutput?
  /// Whether it reads one of many books at once, whose own progress nobody asks for.
  var isOneOfMany = false
  /// How commands are told; nil where the line names no book.
  var mentions: CommandMentions?
  /// The commands that are about a book, by their first word.
  var commandsOfBooks: @Sendable () -> Set<String> = { [] }

  var language: Language { Session.language(options, world) }

  /// The language that the option or else the locale decides (cli.md).
  static func language(_ options: GlobalOptions, _ world: World) -> Language {
    if let language = options.language { return language }
    let locale =
      ["MTTQ_LANG", "LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { world.environment[$0] }
      .first { !$0.isEmpty } ?? ""
    let isNeutral = locale.isEmpty || locale == "POSIX" || locale == "C" || locale.hasPrefix("C.")
    return isNeutral || locale.lowercased().hasPrefix("vi") ? .vietnamese : .english
  }

  /// The day that a record is about; one that names none, the day here on which it was written.
  func day(of record: Record) -> CalendarDate {
    record.event.on ?? world.localDay(record.at) ?? CalendarDate.range.lowerBound
  }

  /// Ends the command where TZ names a zone that nobody knows.
  func checkZone() throws(Interruption) {
    if world.knowsZone { return }
    let zone = world.environment["TZ"] ?? ""
    throw .fault(
      Diagnostic(
        .usageValue,
        Wording(
          vi: "không biết múi giờ “\(zone.truncated(to: 60))” (TZ)",
          en: "the time zone “\(zone.truncated(to: 60))” (TZ) is not known"),
        hint: Wording(
          vi: "đặt TZ=Asia/Ho_Chi_Minh, hoặc bỏ TZ", en: "set TZ=Asia/Ho_Chi_Minh, or unset TZ")))
  }

  /// Who writes: the first that is given and not empty; nil where nobody is named at all.
  var writer: String? {
    let variables = ["MTTQ_BY", "USER", "LOGNAME"].lazy.map { world.environment[$0] }
    let names = [options.by] + variables + [world.loginName()]
    return names.lazy.compactMap(\.self).first { !$0.isEmpty }?.ofBook
  }

  /// Whether a stream is coloured.
  func isColoured(_ stream: StandardStream) -> Bool {
    switch options.color {
    case .always: true
    case .never: false
    case .auto:
      (world.environment["NO_COLOR"] ?? "").isEmpty
        && (isColourForced
          || world.isTerminal(stream) && world.environment["TERM"] != "dumb")
    }
  }

  /// Whether the environment wants colour wherever the output goes.
  var isColourForced: Bool {
    ["FORCE_COLOR", "CLICOLOR_FORCE"].contains { name in
      world.environment[name].map { !$0.isEmpty && $0 != "0" } ?? false
    }
  }

  /// How wide a page may be: the terminal's width between 60 and 200, else 80.
  var pageWidth: Int {
    guard world.isTerminal(.output), let columns = world.columns() else { return 80 }
    return min(max(columns, 60), 200)
  }
}

extension Session {
  /// Writes a result to standard output.
  func print(_ text: String) throws(Interruption) {
    try print(Array(text.utf8))
  }

  /// Writes a result to standard output.
  func print(_ bytes: [UInt8]) throws(Interruption) {
    if let pager, pager.hasBegun { return try show(bytes) }
    let outcome = try storing { () throws(StoreFailure) in try world.write(.output, bytes) }
    if outcome == .closed { throw .closedPipe }
  }

  /// Tells a person something that is no result, unless they want quiet.
  func tell(_ wording: Wording) {
    if options.isQuiet { return }
    let text = pasteable(wording)(language).legible
    warn(lines(of: text).map { $0 + "\n" }.joined())
  }

  /// The lines of a text on standard error, each wrapped behind the blanks that it begins with.
  private func lines(of text: String) -> [String] {
    guard let width = lineWidth(on: .error) else { return [text] }
    return text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
      let blanks = String(line.prefix { $0 == " " })
      return String(line).wrapped(
        to: width, behind: blanks, indent: blanks.isEmpty ? 0 : blanks.count + 2)
    }
  }

  /// Writes to standard error, where that can be written.
  ///
  /// What is only said there is no result: that nobody can hear it makes no command fail.
  func warn(_ text: String) {
    if pager?.holds(error: Array(text.utf8)) == true { return }
    do throws(StoreFailure) {
      _ = try world.write(.error, Array(text.utf8))
    } catch {
      return
    }
  }

  /// Tells what is wrong.
  func tell(_ diagnostics: [Diagnostic]) {
    guard !diagnostics.isEmpty else { return }
    warn(
      DiagnosticText.text(
        diagnostics.map { pasteable($0) }, in: language, style: style(for: .error),
        width: excerptWidth(on: .error), page: lineWidth(on: .error)))
  }

  /// How results look.
  var outputStyle: Style { style(for: .output) }

  func style(for stream: StandardStream) -> Style {
    isColoured(stream) ? .ansi : .plain
  }
}
