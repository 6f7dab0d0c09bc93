internal import MTTQText

extension ReportValue {
  /// A number that was computed.
  static func figure(
    _ read: @escaping @Sendable (Row) -> Quantity, as form: FigureForm = .plain
  ) -> Self {
    Self(.figure, as: form) { .number(read($0)) }
  }

  static func figure(
    _ read: @escaping @Sendable (Row) -> Quantity?, as form: FigureForm = .plain
  ) -> Self {
    Self(.figure, orNull: true, as: form) { .optional(read($0)) }
  }

  static func percentage(_ read: @escaping @Sendable (Row) -> Quantity?) -> Self {
    .figure(read, as: .percent)
  }

  /// How many there are.
  static func count(_ read: @escaping @Sendable (Row) -> Int) -> Self {
    .integer(in: 0...99_999_999_999_999, read)
  }

  static func count(_ read: @escaping @Sendable (Row) -> Int?) -> Self {
    Self(.integer(0...99_999_999_999_999), orNull: true) { .optional(read($0)) }
  }

  static func integer(
    in range: ClosedRange<Int>, _ read: @escaping @Sendable (Row) -> Int
  ) -> Self {
    Self(.integer(range)) { .number(read($0)) }
  }

  /// A number of days between two that the calendar has.
  static func days(_ read: @escaping @Sendable (Row) -> Int?) -> Self {
    Self(.integer(-1_000_000...1_000_000), orNull: true) { .optional(read($0)) }
  }

  /// The number of one of the contents.
  static func content(_ read: @escaping @Sendable (Row) -> Int) -> Self {
    Self(.content) { .number(read($0)) }
  }

  static func content(_ read: @escaping @Sendable (Row) -> Int?) -> Self {
    Self(.content, orNull: true) { .optional(read($0)) }
  }

  /// The number that is to be reached, under the one key that plan.json has for it.
  static func bound(_ read: @escaping @Sendable (Row) -> Bound) -> Self {
    Self(.object(Shape.bound)) { read($0).node }
  }
}

extension Bound {
  fileprivate var node: JSONNode {
    switch self {
    case .atLeast(let lower): .object(["atLeast": .number(lower)])
    case .exactly(let figure): .object(["exactly": .number(figure)])
    case .between(let lower, let upper):
      .object(["between": .array([.number(lower), .number(upper)])])
    }
  }
}
