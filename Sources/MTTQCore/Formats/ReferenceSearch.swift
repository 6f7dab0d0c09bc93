package import MTTQText

/// Where a tree refers to one part of a plan by its id.
///
///     let search = ReferenceSearch("phu-nu", .organisation)
///     search.places(in: plan, fields: Shape.plan)  // the bytes of each “phu-nu” that names it
package struct ReferenceSearch: Sendable {
  private let id: String
  private let kind: Shape.Reference

  package init(_ id: String, _ kind: Shape.Reference) {
    self.id = id
    self.kind = kind
  }

  /// The bytes of each reference, in the order of the text.
  package func places(in node: JSONNode, fields: [Shape.Field]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    _ = walk(node, .object(fields)) { range in
      found.append(range)
      return nil
    }
    return found
  }

  /// The tree with another id in the place of this one.
  func renamed(_ node: JSONNode, fields: [Shape.Field], to new: String) -> JSONNode {
    walk(node, .object(fields)) { _ in new }
  }

  /// The tree with what `body` gives in the place of each reference, nil for what it is.
  private func walk(
    _ node: JSONNode, _ shape: Shape, _ body: (Range<Int>) -> String?
  ) -> JSONNode {
    switch (shape, node.value) {
    case (.reference(let reference), .string(let text)) where reference == kind && text == id:
      return body(node.range).map { JSONNode.string($0) } ?? node
    case (.list(let element, _), .array(let elements)):
      return JSONNode(.array(elements.map { walk($0, element, body) }), range: node.range)
    case (.entries(let fields, _), .array(let elements)):
      return JSONNode(.array(elements.map { walk($0, .object(fields), body) }), range: node.range)
    case (.object(let fields), .object(let members)):
      return mapped(node, members) { member in
        let field = fields.first { $0.key == member.key }
        return field.map { walk(member.value, $0.shape, body) }
      }
    case (.table(let element, _), .object(let members)):
      return mapped(node, members) { walk($0.value, element, body) }
    case (.numbers(let numbers), .object(let members)) where numbers.reference == kind:
      return keyed(node, members, body)
    case (.parts, .object(let members)) where kind == .dimension:
      return keyed(node, members, body)
    default: return node
    }
  }

  private func mapped(
    _ node: JSONNode, _ members: [JSONMember], _ body: (JSONMember) -> JSONNode?
  ) -> JSONNode {
    JSONNode(
      .object(
        members.map { member in
          var member = member
          if let value = body(member) { member.value = value }
          return member
        }), range: node.range)
  }

  /// An object whose keys are references.
  private func keyed(
    _ node: JSONNode, _ members: [JSONMember], _ body: (Range<Int>) -> String?
  ) -> JSONNode {
    JSONNode(
      .object(
        members.map { member in
          guard member.key == id, let new = body(member.keyRange) else { return member }
          return JSONMember(new, member.value, keyRange: member.keyRange)
        }), range: node.range)
  }
}

extension ReferenceSearch {
  /// Whether a record names the part.
  package func isNamed(byRecord tree: JSONNode) -> Bool {
    guard let kind = tree["kind"]?.text.flatMap(RecordKind.init(rawValue:)) else { return false }
    return !places(in: tree, fields: Shape.records[kind]).isEmpty
  }

  /// Whether a report as it was sent holds the id, whatever it means there.
  package func isHeld(byReport tree: JSONNode) -> Bool { holds(tree) }

  private func holds(_ node: JSONNode) -> Bool {
    switch node.value {
    case .string(let text): text == id
    case .array(let elements): elements.contains(where: holds)
    case .object(let members): members.contains { $0.key == id || holds($0.value) }
    case .null, .bool, .number: false
    }
  }
}
