package import MTTQText

extension Shape {
  /// One key of an object.
  ///
  ///     Field(
  ///       "year", .integer(1900...2199), Wording(vi: "năm", en: "the year"), required: true,
  ///       example: .number(2026))
  package struct Field: Sendable {
    package let key: String
    package let shape: Shape
    /// What the key holds, as an editor shows it: one sentence or two, without a full stop.
    package let meaning: Wording
    package let isRequired: Bool
    /// Whether its value is personal data (book.md, “households.json”).
    package let isPersonal: Bool
    /// Whether null may stand for a value that there is not.
    package let allowsNull: Bool
    /// What holds where the key is absent, if the format names it.
    package let standard: JSONNode?
    package let example: JSONNode?
    /// What is asked of the object under the key, or of each object of its list, beyond its fields.
    package let conditions: [Condition]

    package init(
      _ key: String, _ shape: Shape, _ meaning: Wording, required: Bool = false,
      personal: Bool = false, orNull: Bool = false, default standard: JSONNode? = nil,
      example: JSONNode? = nil, conditions: [Condition] = []
    ) {
      self.key = key
      self.shape = shape
      self.meaning = meaning
      isRequired = required
      isPersonal = personal
      allowsNull = orNull
      self.standard = standard
      self.example = example
      self.conditions = conditions
    }
  }

  /// One of the words that a key takes, with what it means.
  package struct Choice: Sendable {
    package let word: String
    package let meaning: Wording
    /// What offices call it, besides the word.
    package let names: [String]

    init(_ word: String, _ meaning: Wording, names: [String] = []) {
      self.word = word
      self.meaning = meaning
      self.names = names
    }
  }

  /// The choice among values, each with its meaning.
  static func choice<Value: RawRepresentable<String>>(
    _ values: [Value], _ meaning: (Value) -> Wording, names: (Value) -> [String] = { _ in [] }
  ) -> Shape {
    .choice(values.map { Choice($0.rawValue, meaning($0), names: names($0)) })
  }

  /// What a rule asks of the keys of one object together.
  ///
  /// The rules of plans, registers and records judge it, each with words of its own; it stands here
  /// for those who only read the format, and only where both point at the same place.
  package enum Condition: Sendable {
    case exactlyOne([String])
    case atLeastOne([String])
    /// Where a key has one of some values, others are needed or refused; where it has not, still
    /// others are needed.
    case when(
      String, is: [JSONNode], needs: [String] = [], refuses: [String] = [],
      otherwiseNeeds: [String] = [])
  }
}

extension [Shape.Condition] {
  /// The keys that an object may not have, as another of its keys says.
  func refused(of node: JSONNode) -> [String] {
    flatMap { condition -> [String] in
      guard case .when(let key, let values, _, let refuses, _) = condition,
        node.holds(key, oneOf: values)
      else { return [] }
      return refuses
    }
  }
}

extension JSONNode {
  /// Whether one of some values stands under a key.
  func holds(_ key: String, oneOf values: [JSONNode]) -> Bool {
    values.contains { $0.value == self[key]?.value }
  }
}
