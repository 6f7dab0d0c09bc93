internal import MTTQText

/// How a value is read from a row and written, and what shape it then has.
///
/// The type of what is read says whether null may stand for it: `.figure(\.target)` allows null
/// where `target` is optional.
struct ReportValue<Row>: Sendable {
  let shape: Shape
  let allowsNull: Bool
  let form: FigureForm
  let inner: ReportKey.Inner?
  /// The value as it is written; nil where the key is left out.
  let read: @Sendable (Row) -> JSONNode?

  init(
    _ shape: Shape, orNull allowsNull: Bool = false, as form: FigureForm = .plain,
    inner: ReportKey.Inner? = nil, _ read: @escaping @Sendable (Row) -> JSONNode?
  ) {
    self.shape = shape
    self.allowsNull = allowsNull
    self.form = form
    self.inner = inner
    self.read = read
  }
}

extension ReportValue {
  /// The name of the format.
  static func format(_ name: String) -> Self { Self(.format(name)) { _ in .string(name) } }

  static func text(_ read: @escaping @Sendable (Row) -> String) -> Self {
    Self(.text) { .string(read($0)) }
  }

  static func text(_ read: @escaping @Sendable (Row) -> String?) -> Self {
    Self(.text, orNull: true) { .optional(read($0)) }
  }

  static func texts(_ read: @escaping @Sendable (Row) -> [String]) -> Self {
    Self(.list(.text)) { .array(read($0).map { .string($0) }) }
  }

  /// An id that is defined elsewhere.
  static func reference(
    _ reference: Shape.Reference, _ read: @escaping @Sendable (Row) -> String
  ) -> Self {
    Self(.reference(reference)) { .string(read($0)) }
  }

  static func reference(
    _ reference: Shape.Reference, _ read: @escaping @Sendable (Row) -> String?
  ) -> Self {
    Self(.reference(reference), orNull: true) { .optional(read($0)) }
  }

  static func optionalReferences(
    _ reference: Shape.Reference, _ read: @escaping @Sendable (Row) -> [String]?
  ) -> Self {
    Self(.list(.reference(reference)), orNull: true) { row in
      read(row).map { .array($0.map { .string($0) }) } ?? .null
    }
  }

  static func date(_ read: @escaping @Sendable (Row) -> CalendarDate) -> Self {
    Self(.date) { .string(read($0).description) }
  }

  static func date(_ read: @escaping @Sendable (Row) -> CalendarDate?) -> Self {
    Self(.date, orNull: true) { .optional(read($0)) }
  }

  static func truth(_ read: @escaping @Sendable (Row) -> Bool) -> Self {
    Self(.boolean) { .bool(read($0)) }
  }

  /// A truth of which only that it holds is worth telling.
  static func mark(_ read: @escaping @Sendable (Row) -> Bool) -> Self {
    Self(.boolean, as: .mark) { .bool(read($0)) }
  }

  static func truth(_ read: @escaping @Sendable (Row) -> Bool?) -> Self {
    Self(.boolean, orNull: true) { .optional(read($0)) }
  }
}
