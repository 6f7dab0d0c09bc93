package import MTTQText

/// What one figure says.
package enum FigureValue: Hashable, Sendable {
  case number(Quantity)
  case truth(Bool)
  case text(String)
  case list([String])
  /// What has keys of its own, as the report's file has it.
  case structure(JSONNode)

  init?(_ node: JSONNode) {
    if let number = node.figure {
      self = .number(number)
    } else if let truth = node.truth {
      self = .truth(truth)
    } else if let text = node.text {
      self = .text(text)
    } else if let elements = node.elements, elements.allSatisfy({ $0.text != nil }) {
      self = .list(elements.compactMap(\.text))
    } else if node.members != nil || node.elements != nil {
      self = .structure(node.bare)
    } else {
      return nil
    }
  }
}

extension JSONNode {
  /// The value alone, wherever it stands in a file.
  fileprivate var bare: JSONNode {
    switch value {
    case .array(let elements): .array(elements.map(\.bare))
    case .object(let members):
      JSONNode(.object(members.map { JSONMember($0.key, $0.value.bare) }))
    case .number: figure.map { .number($0) } ?? JSONNode(value)
    case .null, .bool, .string: JSONNode(value)
    }
  }
}
