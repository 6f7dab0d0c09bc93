package import MTTQText

/// One argument of a command: what it looks like, and the property of `Values` that it fills.
package struct Argument<Values>: Sendable {
  package let description: ArgumentDescription
  /// Fills the property from a word; a flag is given its own name.
  let fill: @Sendable (inout Values, Word) throws(Diagnostic) -> Void

  /// The property that an argument fills, written as a key path: `\.format`.
  package typealias Property<Value> = any WritableKeyPath<Values, Value> & Sendable
}

extension Argument {
  /// An option without a value, such as `-q, --quiet`.
  package static func flag(
    _ name: String, or longer: String? = nil,
    _ property: Property<Bool>, _ help: Wording
  ) -> Argument {
    Argument(
      description: ArgumentDescription(
        form: .flag(names: names(name, longer)), placeholder: nil, choices: [],
        isRequired: false, help: help)
    ) { values, _ in values[keyPath: property] = true }
  }

  /// An option with a value, whose property holds what is true without it.
  package static func option<Value>(
    _ name: String, or longer: String? = nil, value: ValueSyntax<Value>,
    _ property: Property<Value>, isRequired: Bool = false, _ help: Wording
  ) -> Argument {
    Argument(.option(names: names(name, longer), repeats: false), value, isRequired, help) {
      values, value in values[keyPath: property] = value
    }
  }

  /// An option with a value, whose property is nil without it.
  package static func option<Value>(
    _ name: String, or longer: String? = nil, value: ValueSyntax<Value>,
    _ property: Property<Value?>, _ help: Wording
  ) -> Argument {
    Argument(.option(names: names(name, longer), repeats: false), value, false, help) {
      values, value in values[keyPath: property] = value
    }
  }

  /// An option with a value that may be given many times.
  package static func repeated<Value>(
    _ name: String, or longer: String? = nil, value: ValueSyntax<Value>,
    _ property: Property<[Value]>, _ help: Wording
  ) -> Argument {
    Argument(.option(names: names(name, longer), repeats: true), value, false, help) {
      values, value in values[keyPath: property].append(value)
    }
  }

  /// A word without a name that must be given.
  package static func positional<Value>(
    _ value: ValueSyntax<Value>, _ property: Property<Value>,
    _ help: Wording
  ) -> Argument {
    Argument(.positional(repeats: false), value, true, help) { values, value in
      values[keyPath: property] = value
    }
  }

  /// A word without a name that may be left out.
  package static func positional<Value>(
    _ value: ValueSyntax<Value>, _ property: Property<Value?>,
    _ help: Wording
  ) -> Argument {
    Argument(.positional(repeats: false), value, false, help) { values, value in
      values[keyPath: property] = value
    }
  }

  /// All the words that are left; `isRequired` wants one at least.
  package static func rest<Value>(
    _ value: ValueSyntax<Value>, _ property: Property<[Value]>,
    isRequired: Bool = true, _ help: Wording
  ) -> Argument {
    Argument(.positional(repeats: true), value, isRequired, help) { values, value in
      values[keyPath: property].append(value)
    }
  }
}

extension Argument {
  /// The same argument of values that hold these as a part.
  package func within<Whole>(_ place: Argument<Whole>.Property<Values>) -> Argument<Whole> {
    Argument<Whole>(description: description) { whole, word throws(Diagnostic) in
      try fill(&whole[keyPath: place], word)
    }
  }
}

extension Argument {
  private init<Value>(
    _ form: ArgumentDescription.Form, _ value: ValueSyntax<Value>, _ isRequired: Bool,
    _ help: Wording, store: @escaping @Sendable (inout Values, Value) -> Void
  ) {
    description = ArgumentDescription(
      form: form, placeholder: value.placeholder, choices: value.choices,
      isRequired: isRequired, help: help)
    fill = { values, word throws(Diagnostic) in store(&values, try value.read(word)) }
  }

  private static func names(_ name: String, _ longer: String?) -> [String] {
    [name] + (longer.map { [$0] } ?? [])
  }
}
