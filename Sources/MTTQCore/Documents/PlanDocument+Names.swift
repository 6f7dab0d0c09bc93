package import MTTQText

extension PlanDocument {
  /// The texts of the plan that hold the name of a household's head or of a person who helps.
  ///
  /// Not looked at are those that name offices and officials by their duty: unit, header, bases,
  /// signatures and recipients (book.md, “Names”).
  package func peopleNamed(_ names: RegisterNames) -> [Diagnostic] {
    guard !names.isEmpty, let tree else { return [] }
    var findings: [Diagnostic] = []
    for field in Shape.plan where !PlanDocument.official.contains(field.key) {
      guard let value = tree[field.key] else { continue }
      PlanDocument.texts(value, field.shape) { node, text, key in
        guard let kind = names.named(in: text) else { return }
        findings.append(
          .personNamed(
            kind, source, inPlan: node, ofArea: field.key == "areas" && key == "name"))
      }
    }
    return findings
  }

  private static let official: Set = ["unit", "header", "bases", "signatures", "recipients"]

  /// Hands over every text at and below a node, with the key that it stands under.
  private static func texts(
    _ node: JSONNode, _ shape: Shape, key: String = "",
    _ body: (_ node: JSONNode, _ text: String, _ key: String) -> Void
  ) {
    switch shape {
    case .text, .phrase: if let text = node.text { body(node, text, key) }
    case .texts:
      if let text = node.text { body(node, text, key) }
      for element in node.elements ?? [] { texts(element, .text, key: key, body) }
    case .list(let element, _):
      for item in node.elements ?? [] { texts(item, element, key: key, body) }
    case .entries(let fields, _):
      for item in node.elements ?? [] { texts(item, .object(fields), key: key, body) }
    case .object(let fields):
      for member in node.members ?? [] {
        guard let field = fields.first(where: { $0.key == member.key }) else { continue }
        texts(member.value, field.shape, key: field.key, body)
      }
    default: break
    }
  }
}
