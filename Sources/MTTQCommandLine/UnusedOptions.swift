internal import ArgumentSyntax
internal import MTTQText

/// The options of every command that a command has no use for: behind its name they are a mistake,
/// before it an alias may have set them.
enum UnusedOptions {
  /// What is wrong with the shared options that stand behind the command of a line.
  static func faults(
    in line: ParsedCommandLine<GlobalOptions, any CommandAction>
  ) -> [Diagnostic] {
    let command = command(of: line)
    let unused = (table[command] ?? []).union(line.invocation?.unused ?? [])
    guard !unused.isEmpty, let description = line.path.last else { return [] }
    return line.globalsBehindCommand.filter { unused.contains($0.option) }.map { given in
      let meant = likely[given.option].flatMap { likely in
        description.options.contains { $0.names.contains(likely) } ? likely : nil
      }
      return .unused(given.word, by: command, meant: meant)
    }
  }

  /// Whether the command of a line has a use for an option of every command.
  static func isUsed(
    _ option: String, in line: ParsedCommandLine<GlobalOptions, any CommandAction>
  ) -> Bool {
    isUsed(option, by: command(of: line))
  }

  /// Whether a command has a use for an option of every command.
  static func isUsed(_ option: String, by command: String) -> Bool {
    table[command]?.contains(option) != true
  }

  /// The options of every command that one has no use for, by its words.
  static func names(of command: String) -> Set<String> { table[command] ?? [] }

  /// How commands name the book that a line names.
  static func mentions(of book: String?) -> CommandMentions? {
    guard let book, !book.isEmpty else { return nil }
    return CommandMentions(book: book, of: commandsOfBooks)
  }

  /// The commands that are about a book, by their first word.
  static var commandsOfBooks: Set<String> {
    CommandList.names.filter { isUsed("--book", by: $0) }
  }

  private static func command(
    of line: ParsedCommandLine<GlobalOptions, any CommandAction>
  ) -> String {
    line.path.dropFirst().map(\.name).joined(separator: " ")
  }

  /// What each command has no use for, by its words.
  private static let table: [String: Set<String>] = {
    let all: Set = ["--book", "--as-of", "--by"]
    var table: [String: Set<String>] = [
      "help": all, "version": all, "man": all, "explain": all, "schema": all, "completions": all,
      "fmt": ["--as-of", "--by"], "form": ["--by"],
      "new": ["--book", "--by"],
    ]
    let readers = [
      "show", "plan", "status", "validate", "log", "report", "diff", "deadlines", "trace",
      "review print", "rollup",
      "export ics", "task list", "model list", "org list", "area list", "target list",
      "indicator list", "assessment list", "household list", "helper list", "unit list",
      "fund list", "review list", "breakdown list", "content list", "basis list",
      "signature list", "recipient list", "purpose list", "requirement list", "holiday list",
      "quota list", "duty list",
    ]
    for reader in readers { table[reader] = ["--by"] }
    return table
  }()

  /// The option that was probably meant, where the command has it.
  private static let likely = ["--by": "--writer", "--as-of": "--on"]
}

extension Diagnostic {
  fileprivate static func unused(_ word: Word, by command: String, meant: String?) -> Diagnostic {
    word.fault(
      Wording(
        vi: "lệnh “\(command)” không dùng tùy chọn “\(word.shown)”",
        en: "the command “\(command)” has no use for “\(word.shown)”"),
      hint: meant.map(Wording.didYouMean(_:))
        ?? Wording(vi: "bỏ tùy chọn này", en: "leave it out"),
      code: .usageConflict)
  }
}
