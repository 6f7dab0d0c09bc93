internal import MTTQText

/// Walks the words before the one that is being typed as the scanner does, but finds no fault: a
/// line that is not finished may still become right.
struct CompletionWalk {
  /// The tool and the commands that were named.
  private(set) var path: [CommandDescription]
  private(set) var positionals: [String] = []
  /// The values of options, by the last of their names.
  private(set) var values: [String: [String]] = [:]

  private let globals: [ArgumentDescription]
  private var words: ArraySlice<String>
  /// The options that were given, by the last of their names.
  private var given: Set<String> = []
  private var optionsEnded = false
  /// The option whose value is the next word.
  private var waiting: ArgumentDescription?
  /// Words right before the cursor with which the name of a command may begin, of each command below
  /// which it would stand.
  private var begun: [(below: CommandDescription, words: [String])] = []
  /// A word is no command, so that nothing is known of those that follow.
  private var isLost = false

  init(_ tool: ToolDescription, _ words: ArraySlice<String>) {
    path = [tool.command]
    globals = tool.globalOptions
    self.words = words
  }

  private var command: CommandDescription { path[path.count - 1] }

  mutating func pass() {
    while let word = words.popFirst() {
      let shape = optionsEnded ? .plain : WordShape(Word(word))
      if let option = waiting {
        waiting = nil
        if shape.isPlain {
          note(option, value: word)
          continue
        }
      }
      switch shape {
      case .endOfOptions: optionsEnded = true
      case .long(let name, let value): passOption(name.text, value?.text)
      case .short:
        let parts = Word(word).split(at: "=")
        passOption(parts?.before.text ?? word, parts?.after.text)
      case .plain: passPlain(word)
      }
    }
  }

  private mutating func passOption(_ name: String, _ value: String?) {
    guard let option = option(name) else { return }
    given.insert(option.title(.english))
    guard option.takesValue else { return }
    if let value { note(option, value: value) } else { waiting = option }
  }

  private mutating func note(_ option: ArgumentDescription, value: String) {
    values[option.title(.english), default: []].append(value)
  }

  private mutating func passPlain(_ word: String) {
    if command.subcommands.isEmpty { return positionals.append(word) }
    let plain = [word] + words.prefix { optionsEnded || WordShape(Word($0)).isPlain }
    let isAtCursor = plain.count == words.count + 1
    // What names a command may also begin the longer name of another.
    if isAtCursor, command.hasName(goingOnFrom: plain) { begun.append((command, plain)) }
    if let (next, length) = command.subcommand(named: plain) {
      words.removeFirst(length - 1)
      path.append(next)
    } else {
      isLost = true
      words.removeAll()
    }
  }

  private func option(_ name: String) -> ArgumentDescription? {
    (command.arguments + globals).first { $0.names.contains(name) }
      ?? command.optionsBelow.first { $0.names.contains(name) }
  }
}

extension CompletionWalk {
  /// What may stand at the end of the line, and what of the last word stands before it.
  func subjects(at cursor: String) -> (subjects: [CompletionQuery.Subject], before: String) {
    let shape = optionsEnded ? .plain : WordShape(Word(cursor))
    if let waiting, shape.isPlain { return ([.value(waiting)], "") }
    let options = CompletionQuery.Subject.option(openOptions)
    switch shape {
    case .plain:
      if cursor == "-", !optionsEnded { return ([options], "") }
      let plain = plainSubjects
      return (cursor.isEmpty && !optionsEnded && !isLost ? plain + [options] : plain, "")
    case .endOfOptions: return ([options], "")
    case .long, .short:
      guard let (name, _) = Word(cursor).split(at: "=") else { return ([options], "") }
      guard let option = option(name.text), option.takesValue else { return ([], "") }
      return ([.value(option)], name.text + "=")
    }
  }

  /// What may stand there that is no option.
  private var plainSubjects: [CompletionQuery.Subject] {
    let longer = begun.map { CompletionQuery.Subject.command(below: $0.below, after: $0.words) }
    if isLost { return longer }
    if !command.subcommands.isEmpty { return [.command(below: command, after: [])] + longer }
    let all = command.positionals
    let next = positionals.count < all.count ? all[positionals.count] : all.last
    guard let next, positionals.count < all.count || next.repeats else { return longer }
    return [.value(next)] + longer
  }

  /// The options that may still be given: those given already, and what excludes them, are not.
  private var openOptions: [ArgumentDescription] {
    let named =
      given
      .union(command.positionals.prefix(positionals.count).map { $0.title(.english) })
    let excluded = command.exclusive.filter { group in
      command.arguments.contains {
        $0.isNamed(byOneOf: group) && named.contains($0.title(.english))
      }
    }
    return (command.options + globals).filter { option in
      let isGiven = given.contains(option.title(.english))
      if isGiven { return option.takesValue && option.repeats }
      return !excluded.contains { option.isNamed(byOneOf: $0) }
    }
  }
}

extension CommandDescription {
  /// Whether one of the commands below has a name that begins with some words and goes on.
  fileprivate func hasName(goingOnFrom words: [String]) -> Bool {
    guard words.count < CommandDescription.mostWords else { return false }
    let begun = NameKey.of(words.joined(separator: " ")) + " "
    return subcommands.contains { command in
      command.otherNames.contains { NameKey.of($0).hasPrefix(begun) }
    }
  }
}
