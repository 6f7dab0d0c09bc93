internal import MTTQText

/// One key of the objects of a kind: what a file may hold under it, and where its value stands.
///
///     .optional("kind", .text, { $1(&$0.kind) }, Wording(vi: "từ dùng ở địa phương", en: "the local word"))
///
/// Checks, reading, writing, the canonical order and the schemas are all drawn from it.
struct ObjectKey<Object>: Sendable {
  let field: Shape.Field
  /// Reads the value out of the object that has the key; false where it must be there and is not.
  let read: @Sendable (_ tree: JSONNode, _ object: inout Object) -> Bool
  /// The value to write; nil where the key is left out.
  let write: @Sendable (_ object: Object) -> JSONNode?
  /// Whether it is said of one year alone, so that a plan made from this one leaves it out.
  private(set) var isOfOneYear = false

  /// The property that a key fills: it is handed to whoever reads or sets it, `{ $1(&$0.name) }`.
  ///
  /// A key path would say it in fewer letters, but making one takes some 60,000 instructions: the
  /// hundred and more of a plan were a quarter of those of a short command.
  typealias Place<Value> = @Sendable (inout Object, (inout Value) -> Void) -> Void

  /// What is said of the property of an object.
  static func said<Value, Said>(
    of object: Object, at place: Place<Value>, _ say: (Value) -> Said?
  ) -> Said? {
    var object = object
    var value: Value?
    place(&object) { value = $0 }
    return value.flatMap(say)
  }

  /// The key, said of one year alone.
  var ofOneYear: ObjectKey {
    var key = self
    key.isOfOneYear = true
    return key
  }
}

extension ObjectKey {
  /// The id that an entry is given.
  static func id(_ place: @escaping Place<String>, _ meaning: Wording, example: String)
    -> ObjectKey
  {
    required("id", .identifier, place, meaning, example: .string(example))
  }

  /// A key without which there is no such object.
  static func required<Value>(
    _ key: String, _ notation: Notation<Value>, _ place: @escaping Place<Value>,
    _ meaning: Wording,
    personal: Bool = false, example: JSONNode? = nil
  ) -> ObjectKey {
    ObjectKey(
      field: Shape.Field(
        key, notation.shape, meaning, required: true, personal: personal, example: example),
      read: { tree, object in
        guard let value = tree[key].flatMap(notation.read) else { return false }
        place(&object) { $0 = value }
        return true
      },
      write: { said(of: $0, at: place, notation.write) })
  }

  /// A key whose property is nil without it.
  static func optional<Value>(
    _ key: String, _ notation: Notation<Value>, _ place: @escaping Place<Value?>,
    _ meaning: Wording,
    personal: Bool = false, example: JSONNode? = nil
  ) -> ObjectKey {
    ObjectKey(
      field: Shape.Field(key, notation.shape, meaning, personal: personal, example: example),
      read: { tree, object in
        if let node = tree[key] {
          let value = notation.read(node)
          place(&object) { $0 = value }
        }
        return true
      },
      write: { said(of: $0, at: place) { $0.map(notation.write) } })
  }

  /// A key whose property keeps what a new object has without it; `standard` where the format names
  /// that value.
  static func defaulted<Value>(
    _ key: String, _ notation: Notation<Value>, _ place: @escaping Place<Value>,
    _ meaning: Wording,
    default standard: JSONNode? = nil
  ) -> ObjectKey {
    ObjectKey(
      field: Shape.Field(key, notation.shape, meaning, default: standard),
      read: { tree, object in
        if let value = tree[key].flatMap(notation.read) { place(&object) { $0 = value } }
        return true
      },
      write: { said(of: $0, at: place, notation.write) })
  }

  /// A mark that an object bears only where it is true.
  static func mark(_ key: String, _ place: @escaping Place<Bool>, _ meaning: Wording)
    -> ObjectKey
  {
    ObjectKey(
      field: Shape.Field(key, .boolean, meaning),
      read: { tree, object in
        if tree.truth(key) { place(&object) { $0 = true } }
        return true
      },
      write: { said(of: $0, at: place) { $0 ? .bool(true) : nil } })
  }

  /// A list that is left out where it is empty; elements that cannot be read are left out too, as
  /// the check has reported them.
  static func list<Value>(
    _ key: String, of notation: Notation<Value>, _ place: @escaping Place<[Value]>,
    _ meaning: Wording,
    atLeast: Int = 0, required: Bool = false, conditions: [Shape.Condition] = []
  ) -> ObjectKey {
    list(
      Shape.Field(
        key, .list(notation.shape, atLeast: atLeast), meaning, required: required,
        conditions: conditions),
      notation, place)
  }

  /// A list of objects with an `id` each of which occurs once.
  static func entries<Value: FileObject>(
    _ key: String, _ place: @escaping Place<[Value]>, _ meaning: Wording,
    atLeast: Int = 0, required: Bool = false, conditions: [Shape.Condition] = []
  ) -> ObjectKey {
    list(
      Shape.Field(
        key, .entries(Value.fields, atLeast: atLeast), meaning, required: required,
        conditions: conditions),
      .object, place)
  }

  private static func list<Value>(
    _ field: Shape.Field, _ notation: Notation<Value>,
    _ place: @escaping Place<[Value]>
  ) -> ObjectKey {
    ObjectKey(
      field: field,
      read: { tree, object in
        let nodes = tree.list(field.key)
        if !nodes.isEmpty {
          let values = nodes.compactMap(notation.read)
          place(&object) { $0 = values }
        }
        return true
      },
      write: { said(of: $0, at: place) { .list($0.map(notation.write)) } })
  }

  /// A key that files may hold and that nothing is told from.
  static func unread(
    _ key: String, _ shape: Shape, _ meaning: Wording, personal: Bool = false,
    default standard: JSONNode? = nil
  ) -> ObjectKey {
    ObjectKey(
      field: Shape.Field(key, shape, meaning, personal: personal, default: standard),
      read: { _, _ in true }, write: { _ in nil })
  }

  /// A key that says a part of a value, or the value in another form; of several that say one value
  /// together, the first reads it.
  static func part<Value>(
    _ key: String, _ notation: Notation<Value>, of place: @escaping @Sendable (Object) -> Value?,
    _ meaning: Wording, example: JSONNode? = nil,
    read: @escaping @Sendable (_ tree: JSONNode, _ object: inout Object) -> Bool = { _, _ in true }
  ) -> ObjectKey {
    ObjectKey(
      field: Shape.Field(key, notation.shape, meaning, example: example), read: read,
      write: { place($0).map(notation.write) })
  }
}
