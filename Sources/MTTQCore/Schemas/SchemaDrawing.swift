internal import MTTQText

/// Draws shapes as schemas, and remembers which definitions they speak of.
struct SchemaDrawing {
  let language: Language
  private var used: Set<SchemaDefinition> = []

  init(language: Language) {
    self.language = language
  }

  /// What an object of some fields must be.
  mutating func object(
    _ fields: [Shape.Field], _ conditions: [Shape.Condition] = []
  ) -> [JSONMember] {
    let required = fields.filter(\.isRequired).map(\.key)
    return [JSONMember("type", .string("object"))] + self.fields(fields)
      + (required.isEmpty ? [] : [JSONMember("required", .strings(required))])
      + SchemaConditions.members(conditions)
  }

  /// What a line of a journal must be: the keys of every record, and by its kind the others.
  mutating func record() -> [JSONMember] {
    let kinds = RecordKind.allCases.map { kind -> JSONNode in
      let fields = kind.body.fields
      let required = fields.filter(\.isRequired).map(\.key)
      let own =
        self.fields(fields) + [JSONMember("required", .strings(required))]
        + SchemaConditions.members(kind.body.conditions)
      return .object([
        "if": .holds("kind", [.string(kind.rawValue)]), "then": JSONNode(.object(own)),
      ])
    }
    return object(Shape.recordHead + [Shape.recordCheck])
      + [JSONMember("allOf", .array(kinds))]
  }

  private mutating func fields(_ fields: [Shape.Field]) -> [JSONMember] {
    let properties = fields.map { JSONMember($0.key, field($0)) }
    return properties.isEmpty ? [] : [JSONMember("properties", JSONNode(.object(properties)))]
  }

  private mutating func field(_ field: Shape.Field) -> JSONNode {
    var members = [JSONMember("description", .string(field.meaning(language)))]
    let shape = shape(field.shape, field.conditions)
    members += field.allowsNull ? SchemaDrawing.nullOr(JSONNode(.object(shape))) : shape
    if let standard = field.standard { members.append(JSONMember("default", standard)) }
    if let example = field.example { members.append(JSONMember("examples", .array([example]))) }
    return JSONNode(.object(members))
  }

  /// A shape as the members of a schema; the conditions are those of the object in it.
  private mutating func shape(
    _ shape: Shape, _ conditions: [Shape.Condition] = []
  ) -> [JSONMember] {
    switch shape {
    case .text: named(.text)
    case .phrase: named(.text) + [JSONMember("pattern", .string(SchemaPattern.phrase))]
    case .digits(let range):
      string("^[0-9]{\(range.lowerBound),\(range.upperBound)}$")
    case .texts: texts()
    case .anything: []
    case .identifier: named(.id)
    case .recordIdentifier: named(.recordID)
    case .reference(.indicator): named(.indicator)
    case .reference(.report): named(.reportID)
    case .reference: [JSONMember("type", .string("string"))]
    case .date: named(.date)
    case .time: named(.time)
    case .quantity: named(.quantity)
    case .amount(let aboveZero):
      named(.amount) + (aboveZero ? [JSONMember("exclusiveMinimum", .number(0))] : [])
    case .figure: [JSONMember("type", .string("number"))]
    case .integer(let range):
      [
        JSONMember("type", .string("integer")), JSONMember("minimum", .number(range.lowerBound)),
        JSONMember("maximum", .number(range.upperBound)),
      ]
    case .content: named(.content)
    case .boolean: [JSONMember("type", .string("boolean"))]
    case .choice(let choices):
      [JSONMember("type", .string("string"))] + .choices(choices, in: language)
    case .format(let name): [JSONMember("const", .string(name))]
    case .list(let element, let atLeast):
      list(of: self.shape(element, conditions))
        + (atLeast > 0 ? [JSONMember("minItems", .number(atLeast))] : [])
    case .entries(let fields, let atLeast):
      list(of: object(fields, conditions))
        + (atLeast > 0 ? [JSONMember("minItems", .number(atLeast))] : [])
    case .bounds:
      list(of: named(.quantity))
        + [JSONMember("minItems", .number(2)), JSONMember("maxItems", .number(2))]
    case .object(let fields): object(fields, conditions)
    case .numbers(let numbers): named(numbers.definition)
    case .parts: named(.parts)
    case .table(let element, let orNull): table(of: self.shape(element), orNull: orNull)
    }
  }

  private func string(_ pattern: String) -> [JSONMember] {
    [JSONMember("type", .string("string")), JSONMember("pattern", .string(pattern))]
  }

  /// One text, or several; chosen by type, so that what is wrong in the list is told at its place.
  private mutating func texts() -> [JSONMember] {
    let several = list(of: named(.text)) + [JSONMember("minItems", .number(1))]
    return [
      JSONMember("type", .strings(["string", "array"])),
      JSONMember("if", .object(["type": .string("string")])),
      JSONMember("then", JSONNode(.object(named(.text)))),
      JSONMember("else", JSONNode(.object(several))),
    ]
  }

  private func list(of element: [JSONMember]) -> [JSONMember] {
    [JSONMember("type", .string("array")), JSONMember("items", JSONNode(.object(element)))]
  }

  private func table(of element: [JSONMember], orNull: Bool) -> [JSONMember] {
    let value = JSONNode(.object(element))
    let valueOrNull = JSONNode(.object(SchemaDrawing.nullOr(value)))
    return [
      JSONMember("type", .string("object")),
      JSONMember("additionalProperties", orNull ? valueOrNull : value),
    ]
  }

  /// What is null or else as a schema has it, whose faults are so told at their own places.
  private static func nullOr(_ schema: JSONNode) -> [JSONMember] {
    [JSONMember("if", .object(["type": .string("null")])), JSONMember("else", schema)]
  }

  /// A reference to a definition, which is then written too.
  mutating func named(_ definition: SchemaDefinition) -> [JSONMember] {
    used.insert(definition)
    return [JSONMember("$ref", .string("#/$defs/\(definition.rawValue)"))]
  }

  /// The definitions that were spoken of, those that build on others before them.
  mutating func definitions() -> [JSONMember] {
    var definitions: [JSONMember] = []
    for definition in SchemaDefinition.allCases where used.contains(definition) {
      definitions.append(JSONMember(definition.rawValue, definition.node(in: &self)))
    }
    return definitions
  }
}

extension Shape.Numbers {
  fileprivate var definition: SchemaDefinition {
    switch self {
    case .results: .results
    case .stated: .stated
    case .estimates: .estimates
    case .points: .points
    }
  }
}

extension JSONNode {
  static func strings(_ texts: [String]) -> JSONNode { .array(texts.map { .string($0) }) }

  /// The schema of an object whose key has one of some values.
  static func holds(_ key: String, _ values: [JSONNode]) -> JSONNode {
    .object([
      "properties": JSONNode(.object([JSONMember(key, .object(["enum": .array(values)]))])),
      "required": .strings([key]),
    ])
  }
}

extension [JSONMember] {
  /// Words to choose from, with what each means for editors that show it.
  static func choices(_ choices: [Shape.Choice], in language: Language) -> [JSONMember] {
    [
      JSONMember("enum", .strings(choices.map(\.word))),
      JSONMember("enumDescriptions", .strings(choices.map { $0.meaning(language) })),
    ]
  }
}
