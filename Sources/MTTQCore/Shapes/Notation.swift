internal import MTTQText

/// How values of a kind stand in a file: what the format allows there, and the way in and out.
struct Notation<Value>: Sendable {
  let shape: Shape
  /// Nil of what is no such value; whether it is one of those that the format allows says the
  /// check.
  let read: @Sendable (JSONNode) -> Value?
  let write: @Sendable (Value) -> JSONNode
}

extension Notation where Value == String {
  static var text: Notation { Notation(.text) }
  static var identifier: Notation { Notation(.identifier) }

  static func reference(_ reference: Shape.Reference) -> Notation {
    Notation(.reference(reference))
  }

  /// Words that stand for themselves, out of those listed.
  static func word(of choices: [Shape.Choice]) -> Notation { Notation(.choice(choices)) }

  private init(_ shape: Shape) {
    // What a book with a fault holds is printed all the same, and nothing in it may be obeyed.
    self.init(shape: shape, read: { $0.text?.legible }, write: { .string($0) })
  }
}

extension Notation where Value == Int {
  /// The number of one of the five contents.
  static var content: Notation { Notation(.content) }

  static func whole(in range: ClosedRange<Int>) -> Notation { Notation(.integer(range)) }

  private init(_ shape: Shape) {
    self.init(shape: shape, read: { $0.wholeNumber }, write: { .number($0) })
  }
}

extension Notation where Value == Quantity {
  static var quantity: Notation {
    Notation(shape: .quantity, read: { $0.quantity }, write: { .number($0) })
  }

  /// One that is not negative, or not zero either.
  static func amount(aboveZero: Bool = false) -> Notation {
    Notation(
      shape: .amount(aboveZero: aboveZero), read: { $0.quantity }, write: { .number($0) })
  }
}

extension Notation where Value == Digest256 {
  static var digest: Notation {
    Notation(
      shape: .digest, read: { $0.text.flatMap { Digest256(hexadecimal: $0) } },
      write: { .string($0.hexadecimal) })
  }
}

extension Notation where Value == CalendarDate {
  static var date: Notation {
    Notation(shape: .date, read: { $0.date }, write: { .string($0.description) })
  }
}

extension Notation where Value: RawRepresentable<String> & Sendable {
  /// One of some values by its raw value, each with what it means.
  static func choice(
    _ values: [Value], _ meaning: (Value) -> Wording, names: (Value) -> [String] = { _ in [] }
  ) -> Notation {
    Notation(
      shape: .choice(values, meaning, names: names),
      read: { $0.text.flatMap { Value(rawValue: $0) } },
      write: { .string($0.rawValue) })
  }
}

extension Notation where Value: FileObject {
  static var object: Notation {
    Notation(shape: .object(Value.fields), read: { Value(object: $0) }, write: { $0.node })
  }
}
