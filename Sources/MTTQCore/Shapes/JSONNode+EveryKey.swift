internal import MTTQText

extension JSONNode {
  /// The object with every key that it may have, in their order: one without a value has its default,
  /// else false, an empty list, or null.
  func withEveryKey(of fields: [Shape.Field]) -> JSONNode {
    JSONNode(
      .object(
        fields.map { field in
          JSONMember(field.key, field.whole(self[field.key]))
        }))
  }
}

extension Shape.Field {
  /// What stands under the key where every key is there.
  fileprivate func whole(_ value: JSONNode?) -> JSONNode {
    if let value {
      if case .object(let fields) = shape { return value.withEveryKey(of: fields) }
      return value
    }
    if let standard { return standard }
    return switch shape {
    case .boolean: .bool(false)
    case .list, .entries, .texts: .array([])
    default: .null
    }
  }
}
