package import MTTQText

/// The one way in which mttq writes a file of a book (book.md, “Lexical rules”).
package enum CanonicalForm {
  /// The text of a tree whose keys the fields describe.
  package static func text(_ node: JSONNode, fields: [Shape.Field]) -> String {
    JSONText.indented(tree(node, fields: fields))
  }

  /// The tree with its keys in the order of the fields, those that the format does not know after
  /// them in their own order, and its texts as a book keeps them; nothing is added or left out.
  package static func tree(_ node: JSONNode, fields: [Shape.Field]) -> JSONNode {
    tree(node, .object(fields))
  }

  private static func tree(_ node: JSONNode, _ shape: Shape) -> JSONNode {
    switch (shape, node.value) {
    case (.text, .string(let text)), (.phrase, .string(let text)), (.texts, .string(let text)):
      JSONNode(.string(text.ofBook), range: node.range)
    case (.list(let element, _), .array(let elements)):
      JSONNode(.array(elements.map { tree($0, element) }), range: node.range)
    case (.texts, .array(let elements)):
      JSONNode(.array(elements.map { tree($0, .text) }), range: node.range)
    case (.entries(let fields, _), .array(let elements)):
      JSONNode(.array(elements.map { tree($0, .object(fields)) }), range: node.range)
    case (.object(let fields), .object(let members)):
      JSONNode(.object(ordered(members, by: fields)), range: node.range)
    default: node
    }
  }

  private static func ordered(
    _ members: [JSONMember], by fields: [Shape.Field]
  ) -> [JSONMember] {
    let known = fields.flatMap { field in
      members.filter { $0.key == field.key }.map { member in
        JSONMember(member.key, tree(member.value, field.shape), keyRange: member.keyRange)
      }
    }
    return known + members.filter { member in !fields.contains { $0.key == member.key } }
  }
}
