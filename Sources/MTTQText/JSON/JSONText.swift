/// Writes JSON trees as text.
package enum JSONText {
  /// The tree in the form of the book's files: two-space indent, each element on its own line,
  /// empty ones as `[]` and `{}`, and a final newline.
  package static func indented(_ node: JSONNode) -> String {
    var text = ""
    write(node, into: &text, indent: 0)
    return text + "\n"
  }

  /// The tree as it stands so deep within another: its first line not set in, without a newline.
  private static func indented(_ node: JSONNode, depth: Int) -> String {
    var text = ""
    write(node, into: &text, indent: depth)
    return text
  }

  /// The tree as a result that a person or a terminal may see: as a book's file has it, but that what
  /// no text may hold stands as escapes.
  package static func printed(_ node: JSONNode) -> String { escaped(indented(node)) }

  /// As `printed`, so deep within another tree.
  package static func printed(_ node: JSONNode, depth: Int) -> String {
    escaped(indented(node, depth: depth))
  }

  /// As `printed`, on one line without blanks.
  package static func printedLine(_ node: JSONNode) -> String { escaped(compact(node)) }

  /// The tree on one line without blanks.
  package static func compact(_ node: JSONNode) -> String {
    var text = ""
    write(node, into: &text, indent: nil)
    return text
  }

  /// A string as a JSON literal: non-ASCII as itself, control characters as escapes.
  package static func literal(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C }
    if isPlain { return "\"" + text + "\"" }
    var literal = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": literal += "\\\""
      case "\\": literal += "\\\\"
      case "\n": literal += "\\n"
      case "\r": literal += "\\r"
      case "\t": literal += "\\t"
      case "\u{8}": literal += "\\b"
      case "\u{C}": literal += "\\f"
      case "\u{0}"..<"\u{20}": literal += escape(scalar)
      default: literal.unicodeScalars.append(scalar)
      }
    }
    return literal + "\""
  }

  /// Written JSON with what no text may hold as escapes: outside its literals there is nothing such.
  private static func escaped(_ json: String) -> String {
    guard json.unicodeScalars.contains(where: TextForm.isForbidden) else { return json }
    var escaped = ""
    for scalar in json.unicodeScalars {
      if TextForm.isForbidden(scalar) {
        escaped += escape(scalar)
      } else {
        escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    var escape = ""
    for unit in UTF16.encode(scalar) ?? .init() {
      let digits = String(unit, radix: 16)
      escape += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
    return escape
  }

  /// A number without exponent and trailing zeros, every digit kept; one that would take more room
  /// so than a line has, and more than it takes now, stays as it is (`1e999999999`).
  private static func number(_ digits: String) -> String {
    // 64 characters hold every quantity, and every sum of them.
    let written = Array(digits.utf8)
    return DecimalText(jsonNumber: written.span).plain(longest: max(64, written.count)) ?? digits
  }

  private static func write(_ node: JSONNode, into text: inout String, indent: Int?) {
    switch node.value {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .number(let digits): text += number(digits)
    case .string(let value): text += literal(value)
    case .array(let elements):
      list("[", "]", count: elements.count, into: &text, indent: indent) { index, text, indent in
        write(elements[index], into: &text, indent: indent)
      }
    case .object(let members):
      list("{", "}", count: members.count, into: &text, indent: indent) { index, text, indent in
        text += literal(members[index].key) + (indent == nil ? ":" : ": ")
        write(members[index].value, into: &text, indent: indent)
      }
    }
  }

  private static func list(
    _ opening: String, _ closing: String, count: Int, into text: inout String, indent: Int?,
    _ element: (Int, inout String, Int?) -> Void
  ) {
    guard count > 0 else {
      text += opening + closing
      return
    }
    text += opening
    for index in 0..<count {
      if index > 0 { text += "," }
      if let indent { text += "\n" + String(repeating: "  ", count: indent + 1) }
      element(index, &text, indent.map { $0 + 1 })
    }
    if let indent { text += "\n" + String(repeating: "  ", count: indent) }
    text += closing
  }
}
