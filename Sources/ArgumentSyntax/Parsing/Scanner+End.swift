internal import MTTQText

/// What can be judged only when all words are read.
extension Scanner {
  mutating func finish() {
    guard command.standsAlone else {
      // With an option that is none, nobody can tell what the line was to be.
      if !faults.contains(where: { $0.code == .usageUnknownOption }) {
        faults.append(.missingCommand(path, at: line.end))
      }
      return
    }
    bindPositionals()
    findMissingOptions()
    findConflicts()
  }

  private mutating func bindPositionals() {
    var remaining = positionals[...]
    for (index, argument) in command.arguments.enumerated() where argument.isPositional {
      if remaining.isEmpty, argument.isRequired {
        miss(argument)
      }
      let count = argument.repeats ? remaining.count : min(1, remaining.count)
      for word in remaining.prefix(count) {
        found.arguments.append(Occurrence(argument: index, word: word))
      }
      remaining = remaining.dropFirst(count)
    }
    guard !mayHoldForeignValue else { return }
    for word in remaining {
      faults.append(.unexpectedArgument(word))
    }
  }

  private mutating func findMissingOptions() {
    for (index, argument) in command.arguments.enumerated()
    where argument.isRequired && !argument.isPositional {
      let isNamed =
        found.withoutValue.contains(index) || found.arguments.contains { $0.argument == index }
      if !isNamed { miss(argument) }
    }
  }

  private mutating func miss(_ argument: ArgumentDescription) {
    found.missing.append(argument)
    faults.append(.missingArgument(argument, path, at: line.end))
  }

  private mutating func findConflicts() {
    let arguments = command.arguments
    for names in command.exclusive {
      let given = arguments.indices
        .filter { index in arguments[index].isNamed(byOneOf: names) }
        .compactMap { index in found.arguments.first { $0.argument == index } }
        .sorted { ($0.word.place?.column ?? 0) < ($1.word.place?.column ?? 0) }
      guard let first = given.first else { continue }
      for later in given.dropFirst() {
        faults.append(
          .exclusive(later.word, arguments[first.argument], arguments[later.argument]))
      }
    }
  }
}

extension ArgumentDescription {
  /// Whether one of the names, or of a positional its English placeholder, is its own.
  func isNamed(byOneOf names: [String]) -> Bool {
    names.contains { self.names.contains($0) || title(.english) == $0 }
  }
}
