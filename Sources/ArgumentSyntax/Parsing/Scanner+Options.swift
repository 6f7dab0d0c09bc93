internal import MTTQText

extension Scanner {
  /// An option that may stand here: one of the command's, else a global one.
  enum Option {
    case own(Int, ArgumentDescription)
    case global(Int, ArgumentDescription)
    /// One of a command that is not yet named.
    case tooEarly(ArgumentDescription)

    var takesValue: Bool {
      switch self {
      case .own(_, let description), .global(_, let description), .tooEarly(let description):
        description.takesValue
      }
    }
  }

  func option(_ name: String) -> Option? {
    if let index = command.arguments.firstIndex(where: { $0.names.contains(name) }) {
      return .own(index, command.arguments[index])
    }
    if let index = globals.firstIndex(where: { $0.names.contains(name) }) {
      return .global(index, globals[index])
    }
    return command.optionsBelow.first { $0.names.contains(name) }.map(Option.tooEarly)
  }

  mutating func readLong(_ name: Word, value: Word?) {
    guard let option = option(name.text) else { return reject(name, value: value) }
    if option.takesValue {
      take(option, name, value: value ?? nextValue())
    } else {
      if let value, !isLost { faults.append(.unexpectedValue(name, value)) }
      take(option, name, value: name)
    }
  }

  /// Reads `-x` and `-x=value`; letters that are written together are no option, so that a long one
  /// with too few dashes is never taken for others.
  mutating func readShort(_ word: Word) {
    let parts = word.split(at: "=")
    readLong(parts?.before ?? word, value: parts?.after)
  }

  /// Takes an unknown option for the one that was probably meant.
  mutating func assume(_ meant: String, for name: Word, value: Word?) {
    guard let option = option(meant) else { return }
    if let word = option.takesValue ? value ?? nextValue() : name {
      take(option, name, value: word)
    } else if case .own(let index, _) = option {
      found.withoutValue.append(index)
    }
  }

  private mutating func reject(_ name: Word, value: Word?) {
    guard !isLost else { return }
    let known = (command.options + globals).flatMap(\.names)
    let nearest = Suggestion.nearest(to: name.text, among: known)
    faults.append(.unknownOption(name, path, nearest: nearest, apart: lettersApart(name)))
    if let nearest {
      assume(nearest, for: name, value: value)
    } else if value == nil, let next = words.first, WordShape(next).isPlain {
      mayHoldForeignValue = true
    }
  }

  /// Short options that are written together, as they have to be written.
  private func lettersApart(_ name: Word) -> String? {
    let letters = name.text.unicodeScalars.dropFirst()
    guard letters.count > 1, let first = letters.first, let option = option("-\(first)") else {
      return nil
    }
    if option.takesValue { return "-\(first) \(Word(String(letters.dropFirst())).shown)" }
    guard letters.allSatisfy({ self.option("-\($0)")?.takesValue == false }) else { return nil }
    return letters.map { "-\($0)" }.joined(separator: " ")
  }

  private mutating func nextValue() -> Word? {
    guard let next = words.first, WordShape(next).isPlain else { return nil }
    return words.popFirst()
  }

  /// The next word where it begins with a dash but is no option: perhaps it was meant as a value.
  private var dashedText: Word? {
    guard let next = words.first else { return nil }
    switch WordShape(next) {
    case .long, .short:
      let name = next.split(at: "=")?.before ?? next
      return option(name.text) == nil ? next : nil
    case .endOfOptions, .plain: return nil
    }
  }

  private mutating func take(_ option: Option, _ name: Word, value: Word?) {
    switch option {
    case .own(let index, let description):
      guard let value else {
        found.withoutValue.append(index)
        return faults.append(.missingValue(name, description, before: dashedText))
      }
      note(Occurrence(argument: index, word: value), of: description, in: \.arguments)
    case .global(let index, let description):
      if path.count > 1, command.standsAlone {
        found.globalsBehindCommand.append(
          SharedOption(word: name, option: description.title(.english)))
      }
      guard let value else {
        return faults.append(.missingValue(name, description, before: dashedText))
      }
      note(Occurrence(argument: index, word: value), of: description, in: \.globals)
    case .tooEarly:
      if !isLost { faults.append(.optionTooEarly(name)) }
    }
  }

  private mutating func note(
    _ occurrence: Occurrence, of description: ArgumentDescription,
    in list: WritableKeyPath<Found, [Occurrence]>
  ) {
    let earlier = found[keyPath: list].firstIndex { $0.argument == occurrence.argument }
    if let earlier, !(description.repeats && description.takesValue) {
      // Of one value the last counts, so that an alias may set what the line sets otherwise.
      found[keyPath: list][earlier] = occurrence
    } else {
      found[keyPath: list].append(occurrence)
    }
  }
}
