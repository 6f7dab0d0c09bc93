internal import MTTQText

/// Walks the words of a command line once: finds the command, and which argument each word fills.
///
/// It knows descriptions only, no values. After a mistyped command or option it goes on as if the
/// nearest one was meant, so that faults further on are told in the same run.
struct Scanner {
  /// The tool and the commands named so far, with what was taken for a mistyped one.
  private(set) var path: [CommandDescription]
  /// The same, up to the first mistyped one.
  private(set) var certainPath: [CommandDescription]
  /// What was found, as indices into the two lists of arguments.
  var found = Found()
  var faults: [Diagnostic] = []

  let line: CommandLineText
  let globals: [ArgumentDescription]
  var words: ArraySlice<Word>
  private(set) var positionals: [Word] = []
  private var optionsEnded = false
  /// A command was mistyped beyond recognition, so that later words cannot be judged.
  private(set) var isLost = false
  /// An unknown option may have had a value, so that no positional is surely one too many.
  var mayHoldForeignValue = false

  struct Found {
    var globals: [Occurrence] = []
    var arguments: [Occurrence] = []
    /// The options of every command that stand behind the command that is meant.
    var globalsBehindCommand: [SharedOption] = []
    /// Arguments that were named, but whose value is missing.
    var withoutValue: [Int] = []
  }

  init(_ line: CommandLineText, tool: CommandDescription, globals: [ArgumentDescription]) {
    self.line = line
    self.globals = globals
    words = line.words[...]
    path = [tool]
    certainPath = [tool]
  }

  /// The innermost command named so far.
  var command: CommandDescription { path[path.count - 1] }

  mutating func scan() {
    while let word = words.popFirst() {
      switch optionsEnded ? .plain : WordShape(word) {
      case .endOfOptions: optionsEnded = true
      case .long(let name, let value): readLong(name, value: value)
      case .short: readShort(word)
      case .plain: readPlain(word)
      }
    }
    if !isLost { finish() }
  }

  private mutating func readPlain(_ word: Word) {
    guard !isLost, !readLongDash(word) else { return }
    if command.subcommands.isEmpty {
      positionals.append(word)
    } else {
      readCommand(word)
    }
  }

  private mutating func readCommand(_ word: Word) {
    let plain = words.prefix { WordShape($0).isPlain }.map(\.text)
    if let (next, length) = command.subcommand(named: [word.text] + plain) {
      words.removeFirst(length - 1)
      // What was given of a command that does something alone is none of the one below it.
      for early in found.arguments { faults.append(.optionTooEarly(early.word)) }
      found.arguments = []
      if certainPath.count == path.count { certainPath.append(next) }
      path.append(next)
      return
    }
    let nearest =
      Suggestion.nearest(to: word.text, among: command.subcommands.map(\.name))
      ?? nearestOther(to: [word.text] + plain)
    faults.append(.unknownCommand(word, path, nearest: nearest))
    if let meant = command.subcommands.first(where: {
      $0.name == nearest || $0.otherNames.contains { $0 == nearest }
    }) {
      path.append(meant)
    } else {
      isLost = true
    }
  }

  /// The other name of a command that words probably mean, of several words those first.
  private func nearestOther(to words: [String]) -> String? {
    let names = command.subcommands.flatMap(\.otherNames)
    let keys = names.map { NameKey.of($0) }
    for length in (1...max(1, min(words.count, CommandDescription.mostWords))).reversed() {
      let typed = NameKey.of(words.prefix(length).joined(separator: " "))
      // Only as many words as the name has can be it.
      let alike = keys.filter { $0.split(separator: " ").count == length }
      if let near = Nearest.match(to: typed, among: alike) {
        return keys.firstIndex(of: near).map { names[$0] }
      }
    }
    return nil
  }

  /// Whether the word is an option whose dashes a word processor turned into a long one.
  private mutating func readLongDash(_ word: Word) -> Bool {
    let dashes = "–—−-".unicodeScalars
    guard !optionsEnded, let first = word.text.unicodeScalars.first, dashes.contains(first)
    else { return false }
    let parts = word.split(at: "=")
    let name = parts?.before ?? word
    let stem = String(name.text.unicodeScalars.drop { dashes.contains($0) })
    guard let meant = ["--\(stem)", "-\(stem)"].first(where: { option($0) != nil })
    else { return false }
    faults.append(.unknownOption(name, path, nearest: meant))
    assume(meant, for: name, value: parts?.after)
    return true
  }
}
