internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQText

/// How the words of an option become a value in plan.json.
struct PartValue: Sendable {
  let form: Form
  /// The value; nil where the words are at fault, which is then noted.
  let node: @Sendable ([Word], inout PartReading) throws(Interruption) -> JSONNode?

  /// How often it is given, and what it looks like.
  enum Form: Sendable {
    case flag
    case one(ValueSyntax<Word>)
    case many(ValueSyntax<Word>)
  }
}

extension PartValue {
  /// Whether it takes several words.
  var isRepeated: Bool { if case .many = form { true } else { false } }

  /// A value of one word.
  static func one(
    _ syntax: ValueSyntax<Word>,
    _ node: @escaping @Sendable (Word, inout PartReading) throws(Interruption) -> JSONNode?
  ) -> PartValue {
    PartValue(form: .one(syntax)) { words, reading throws(Interruption) in
      guard let word = words.last else { return nil }
      return try node(word, &reading)
    }
  }

  /// A list, a word an element; words that come to the same are one.
  static func many(
    _ syntax: ValueSyntax<Word>,
    _ node: @escaping @Sendable (Word, inout PartReading) throws(Interruption) -> JSONNode?
  ) -> PartValue {
    PartValue(form: .many(syntax)) { words, reading throws(Interruption) in
      var elements: [JSONNode] = []
      for word in words {
        if let element = try node(word, &reading) { elements.append(element) }
      }
      return .array(elements.withoutRepeats)
    }
  }

  static let flag = PartValue(form: .flag) { _, _ in .bool(true) }

  static func text(_ placeholder: Placeholder = .text) -> PartValue {
    one(.word(placeholder)) { word, reading in reading.faults.text(word).value.map { .string($0) } }
  }

  static func texts(_ placeholder: Placeholder = .text) -> PartValue {
    many(.word(placeholder)) { word, reading in
      reading.faults.text(word).value.map { .string($0) }
    }
  }

  /// A day, which is told where it was not written whole.
  static let day = one(.checked(by: .date)) { word, reading throws(Interruption) in
    try reading.day(word).map { .string($0.description) }
  }

  /// One of a few values by its id or name.
  static func choice<Value>(_ values: [Value]) -> PartValue
  where Value: RawRepresentable<String> & Sendable {
    let syntax = ValueSyntax<Value>.worded(values)
    return one(.checked(by: syntax)) { word, reading in
      reading.faults.collect { () throws(Diagnostic) in try syntax.read(word) }.value
        .map { .string($0.rawValue) }
    }
  }

  static func whole(_ placeholder: Placeholder, in range: ClosedRange<Int>) -> PartValue {
    one(.checked(by: .whole(placeholder, in: range))) { word, _ in
      Int(word.text).map { .number($0) }
    }
  }

  /// One of the five contents.
  static let content = whole(.content, in: 1...5)

  static let contents = many(.checked(by: .content)) { word, _ in
    Int(word.text).map { .number($0) }
  }

  /// A number as offices write it, of a unit.
  static func quantity(in unit: TypedUnit = .none) -> PartValue {
    one(.word(.number)) { word, reading in
      reading.faults.collect { () throws(Diagnostic) in try Quantity.typed(word, in: unit) }.value
        .map { .number($0) }
    }
  }

  /// A part of the plan by its id or name.
  static func named(
    _ placeholder: Placeholder, _ names: @escaping @Sendable (Plan) -> NamedEntries
  ) -> PartValue {
    one(.word(placeholder)) { word, reading in
      reading.faults.id(word, in: names(reading.plan)).value.map { .string($0) }
    }
  }

  /// Several parts of the plan.
  static func allNamed(
    _ placeholder: Placeholder, _ names: @escaping @Sendable (Plan) -> NamedEntries
  ) -> PartValue {
    many(.word(placeholder)) { word, reading in
      reading.faults.id(word, in: names(reading.plan)).value.map { .string($0) }
    }
  }

  static let organisation = named(.organisation) { .organisations($0) }
  static let organisations = allNamed(.organisation) { .organisations($0) }
  static let indicator = named(.indicator) { .indicators($0) }
  static let indicators = allNamed(.indicator) { .indicators($0) }
  static let areas = allNamed(.area) { .areas($0) }
}

extension ValueSyntax where Value == Word {
  /// A word that is held against another syntax and kept.
  static func checked<Other>(by syntax: ValueSyntax<Other>) -> ValueSyntax {
    ValueSyntax(syntax.placeholder, choices: syntax.choices) { word throws(Diagnostic) in
      _ = try syntax.read(word)
      return word
    }
  }
}
