package import MTTQText

/// Holds a tree against the shape of its format and gathers every finding.
package struct ShapeChecker {
  let source: SourceText
  let references: ReferenceTable
  package var findings: [Diagnostic] { found.findings }
  var found = FindingList()
  /// Whether the value under way is personal data, which no finding may show.
  var isPersonal = false

  package init(_ source: SourceText, references: ReferenceTable) {
    self.source = source
    self.references = references
  }

  /// Checks an object with the given fields.
  package mutating func check(_ node: JSONNode, fields: [Shape.Field]) {
    check(node, .object(fields), key: "")
  }

  mutating func check(_ node: JSONNode, _ shape: Shape, key: String) {
    switch shape {
    case .text: checkText(node)
    case .anything: break
    case .identifier:
      guard let text = expectText(node), !IdentifierForm.isIdentifier(text) else { return }
      found.append(.invalidIdentifier(text, source, at: node))
    case .recordIdentifier:
      guard let text = expectText(node), !IdentifierForm.isRecordIdentifier(text) else { return }
      found.append(.invalidRecordIdentifier(text, source, at: node))
    case .reference(let reference): checkReference(node, reference)
    case .date:
      guard let text = expectText(node) else { return }
      if CalendarDate(text) == nil { found.append(.invalidDate(text, source, at: node)) }
    case .time:
      guard let text = expectText(node) else { return }
      if Instant(text) == nil { found.append(.invalidTime(text, source, at: node)) }
    case .quantity: checkQuantity(node)
    case .figure: checkFigure(node)
    case .integer(let range): checkInteger(node, range)
    case .content: checkInteger(node, 1...5)
    case .boolean:
      if node.truth == nil { found.append(.wrongType(.boolean, source, at: node)) }
    case .choice(let choices):
      guard let text = expectText(node) else { return }
      if !choices.contains(where: { $0.word == text }) {
        found.append(
          .notAChoice(text, of: choices, source, isPersonal: isPersonal, at: node))
      }
    case .format: checkFormat(node, shape)
    case .list(let element, let atLeast):
      guard let elements = expectList(node) else { return }
      for item in elements { check(item, element, key: key) }
      if elements.count < atLeast { found.append(.emptyList(source, at: node)) }
    case .entries(let fields): checkEntries(node, fields)
    case .bounds:
      guard let elements = expectList(node) else { return }
      for item in elements { checkQuantity(item) }
      if elements.count != 2 { found.append(.notAPair(source, at: node)) }
    case .object(let fields): checkObject(node, fields)
    case .values(let nonNegative): checkValues(node, nonNegative: nonNegative)
    case .table(let element, let orNull): checkTable(node, element, orNull: orNull)
    }
  }
}

extension ShapeChecker {
  private mutating func checkObject(_ node: JSONNode, _ fields: [Shape.Field]) {
    guard let members = node.members else {
      found.append(.wrongType(.object, source, at: node))
      return
    }
    var unknown: [JSONMember] = []
    for member in members {
      guard let field = fields.first(where: { $0.key == member.key }) else {
        unknown.append(member)
        continue
      }
      if member.isRepeated || field.allowsNull && member.value.value == .null { continue }
      isPersonal = field.isPersonal
      check(member.value, field.shape, key: member.key)
      isPersonal = false
    }
    let mistyped = checkRequired(node, fields, hasUnknown: !unknown.isEmpty)
    for member in unknown where !mistyped.contains(member.key) {
      found.append(.fieldUnknown) { [source] in .unknownField(member, among: fields, source) }
    }
  }

  /// Looks for the keys that an object must have, and gives those that stand there mistyped: such a
  /// key is missing, and that it is unknown says nothing more.
  private mutating func checkRequired(
    _ node: JSONNode, _ fields: [Shape.Field], hasUnknown: Bool
  ) -> Set<String> {
    var mistyped: Set<String> = []
    for field in fields where field.isRequired && node[field.key] == nil {
      let near = hasUnknown ? node.mistyped(field.key, among: fields).map(\.key) : nil
      if let near { mistyped.insert(near) }
      if case .format(let name) = field.shape {
        found.append(.unknownFormat(node, expected: name, source))
      } else {
        found.append(.missingField(field.key, mistyped: near, source, at: node))
      }
    }
    guard hasUnknown else { return mistyped }
    if fields.contains(where: { $0.key == "atLeast" }), let near = node.mistypedBound {
      mistyped.insert(near.found)
    }
    if let near = node.mistypedHead(among: fields) { mistyped.insert(near) }
    return mistyped
  }

  private mutating func checkEntries(_ node: JSONNode, _ fields: [Shape.Field]) {
    guard let elements = expectList(node) else { return }
    var seen: Set<String> = []
    for item in elements {
      checkObject(item, fields)
      if let id = item["id"], let text = id.text, !seen.insert(text).inserted {
        found.append(.duplicateIdentifier(text, source, at: id))
      }
    }
  }

  private mutating func checkText(_ node: JSONNode) {
    guard let text = expectText(node) else { return }
    if text.unicodeScalars.contains(where: TextForm.isForbidden) {
      found.append(.controlCharacter(text, source, at: node))
    } else if !text.isNFC {
      found.append(.notNormalised(source, at: node))
    }
  }

  private mutating func checkReference(_ node: JSONNode, _ reference: Shape.Reference) {
    guard let text = expectText(node) else { return }
    if !references.contains(reference, text) {
      found.append(
        .unknownReference(text, reference, known: references, source, at: node.range))
    }
  }

  private mutating func checkFormat(_ node: JSONNode, _ shape: Shape) {
    guard case .format(let name) = shape, node.text != name else { return }
    found.append(.unknownFormat(node, expected: name, source))
  }

  private mutating func expectText(_ node: JSONNode) -> String? {
    if node.text == nil {
      found.append(.wrongType(.text, source, isPersonal: isPersonal, at: node))
    }
    return node.text
  }

  private mutating func expectList(_ node: JSONNode) -> [JSONNode]? {
    if node.elements == nil { found.append(.wrongType(.list, source, at: node)) }
    return node.elements
  }
}
