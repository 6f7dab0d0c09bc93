package import MTTQText

/// What an argument looks like, for the parser, help, completions and the man page alike.
package struct ArgumentDescription: Hashable, Sendable {
  package let form: Form
  /// What stands for the value; nil for a flag.
  package let placeholder: Placeholder?
  /// The few values that it takes; empty where they are not few.
  package let choices: [ValueChoice]
  /// Whether it must be given.
  package let isRequired: Bool
  package let help: Wording

  /// How an argument stands in a command line.
  package enum Form: Hashable, Sendable {
    /// An option without a value, under any of its names.
    case flag(names: [String])
    /// An option with a value; `repeats` says whether it may be given many times.
    case option(names: [String], repeats: Bool)
    /// A word without a name; `repeats` says whether it takes all the words that are left.
    case positional(repeats: Bool)
  }
}

extension ArgumentDescription {
  /// The names of an option with their dashes, short before long as declared; else empty.
  package var names: [String] {
    switch form {
    case .flag(let names), .option(let names, _): names
    case .positional: []
    }
  }

  package var isPositional: Bool {
    if case .positional = form { true } else { false }
  }

  /// Whether it is an option that is followed by a value.
  package var takesValue: Bool {
    if case .option = form { true } else { false }
  }

  /// Whether it may be given more than once.
  package var repeats: Bool {
    switch form {
    case .flag: true
    case .option(_, let repeats), .positional(let repeats): repeats
    }
  }

  /// The name that help and messages call it by: the last of its names, else its placeholder.
  package func title(_ language: Language) -> String {
    names.last ?? placeholder?.wording(language) ?? ""
  }
}
