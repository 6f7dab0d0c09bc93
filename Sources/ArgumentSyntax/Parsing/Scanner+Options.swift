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

  mutating func readShort(_ word: Word) {
    let scalars = word.text.unicodeScalars
    let first = scalars.index(after: scalars.startIndex)
    var index = first
    while index < scalars.endIndex {
      let next = scalars.index(after: index)
      let letter = word.part((index == first ? scalars.startIndex : index)..<next)
      guard let option = option("-\(scalars[index])") else {
        return rejectShort(word, from: index == first ? scalars.startIndex : index)
      }
      let after = next < scalars.endIndex ? word.part(next..<scalars.endIndex) : nil
      let assigned = after.flatMap { after in
        after.text.unicodeScalars.first == "=" ? after.split(at: "=")?.after : nil
      }
      if option.takesValue {
        return take(option, letter, value: assigned ?? after ?? nextValue())
      }
      take(option, letter, value: letter)
      if let assigned {
        if !isLost { faults.append(.unexpectedValue(letter, assigned)) }
        return
      }
      index = next
    }
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

  private mutating func rejectShort(_ word: Word, from start: String.Index) {
    let scalars = word.text.unicodeScalars
    if start == scalars.startIndex {
      let parts = word.split(at: "=")
      reject(parts?.before ?? word, value: parts?.after)
    } else if !isLost {
      faults.append(.unknownLetter(word.part(start..<scalars.index(after: start)), path))
    }
  }

  private mutating func reject(_ name: Word, value: Word?) {
    guard !isLost else { return }
    let known = (command.options + globals).flatMap(\.names)
    let nearest = Suggestion.nearest(to: name.text, among: known)
    faults.append(.unknownOption(name, path, nearest: nearest))
    if let nearest {
      assume(nearest, for: name, value: value)
    } else if value == nil, let next = words.first, WordShape(next).isPlain {
      mayHoldForeignValue = true
    }
  }

  private mutating func nextValue() -> Word? {
    guard let next = words.first, WordShape(next).isPlain else { return nil }
    return words.popFirst()
  }

  /// The next word where it begins with a dash but is no option: perhaps it was meant as a value.
  private var dashedText: Word? {
    guard let next = words.first else { return nil }
    switch WordShape(next) {
    case .long(let name, _): return option(name.text) == nil ? next : nil
    case .short: return option(String(next.text.unicodeScalars.prefix(2))) == nil ? next : nil
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
    let earlier = found[keyPath: list].first { $0.argument == occurrence.argument }
    if let earlier, !description.repeats {
      if earlier.word.text != occurrence.word.text {
        faults.append(.givenTwice(occurrence.word, description))
      }
    } else if earlier == nil || description.takesValue {
      found[keyPath: list].append(occurrence)
    }
  }
}
