package import MTTQText

/// What one figure says.
package enum FigureValue: Hashable, Sendable {
  case number(Quantity)
  case truth(Bool)
  case text(String)
  case list([String])
  /// What has keys of its own, as the report's file has it, wherever it stands there.
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
      self = .structure(node.anywhere)
    } else {
      return nil
    }
  }
}

extension JSONNode {
  /// The value as the program makes it: without places, numbers in their shortest form.
  fileprivate var anywhere: JSONNode {
    if let figure { return .number(figure) }
    if let elements { return .array(elements.map(\.anywhere)) }
    guard let members else { return JSONNode(value) }
    return JSONNode(.object(members.map { JSONMember($0.key, $0.value.anywhere) }))
  }
}
