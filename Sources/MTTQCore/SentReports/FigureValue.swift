package import MTTQText

/// What one figure says.
package enum FigureValue: Hashable, Sendable {
  case number(Quantity)
  case truth(Bool)
  case text(String)
  case list([String])

  init?(_ node: JSONNode) {
    if let number = node.figure {
      self = .number(number)
    } else if let truth = node.truth {
      self = .truth(truth)
    } else if let text = node.text {
      self = .text(text)
    } else if let elements = node.elements {
      self = .list(elements.compactMap(\.text))
    } else {
      return nil
    }
  }
}
