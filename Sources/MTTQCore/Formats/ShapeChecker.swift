package import MTTQText

/// Holds a tree against the shape of its format and gathers every finding.
package struct ShapeChecker {
  let source: SourceText
  let references: ReferenceTable
  package var findings: [Diagnostic] = []
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
      findings.append(.invalidIdentifier(text, source, at: node))
    case .recordIdentifier:
      guard let text = expectText(node), !IdentifierForm.isRecordIdentifier(text) else { return }
      findings.append(.invalidRecordIdentifier(text, source, at: node))
    case .reference(let reference): checkReference(node, reference)
    case .date:
      guard let text = expectText(node) else { return }
      if CalendarDate(text) == nil { findings.append(.invalidDate(text, source, at: node)) }
    case .time:
      guard let text = expectText(node) else { return }
      if Instant(text) == nil { findings.append(.invalidTime(text, source, at: node)) }
    case .quantity: checkQuantity(node)
    case .figure: checkFigure(node)
    case .integer(let range): checkInteger(node, range)
    case .content: checkInteger(node, 1...5)
    case .boolean:
      if node.truth == nil { findings.append(.wrongType(.boolean, source, at: node)) }
    case .choice(let choices):
      guard let text = expectText(node) else { return }
      if !choices.contains(where: { $0.word == text }) {
        findings.append(
          .notAChoice(text, of: choices, source, isPersonal: isPersonal, at: node))
      }
    case .format: checkFormat(node, shape)
    case .list(let element, let atLeast):
      guard let elements = expectList(node) else { return }
      for item in elements { check(item, element, key: key) }
      if elements.count < atLeast { findings.append(.emptyList(source, at: node)) }
    case .entries(let fields): checkEntries(node, fields)
    case .bounds:
      guard let elements = expectList(node) else { return }
      for item in elements { checkQuantity(item) }
      if elements.count != 2 { findings.append(.notAPair(source, at: node)) }
    case .object(let fields): checkObject(node, fields)
    case .values(let nonNegative): checkValues(node, nonNegative: nonNegative)
    case .table(let element, let orNull): checkTable(node, element, orNull: orNull)
    }
  }
}

extension ShapeChecker {
  private mutating func checkObject(_ node: JSONNode, _ fields: [Shape.Field]) {
    guard let members = node.members else {
      findings.append(.wrongType(.object, source, at: node))
      return
    }
    // A required key that is mistyped is missing; that it is unknown says nothing more.
    var mistyped: Set<String> = []
    for field in fields where field.isRequired && node[field.key] == nil {
      let near = node.mistyped(field.key, among: fields).map(\.key)
      if let near { mistyped.insert(near) }
      if case .format(let name) = field.shape {
        findings.append(.unknownFormat(node, expected: name, source))
      } else {
        findings.append(.missingField(field.key, mistyped: near, source, at: node))
      }
    }
    if fields.contains(where: { $0.key == "atLeast" }), let near = node.mistypedBound {
      mistyped.insert(near.found)
    }
    if let near = node.mistypedHead(among: fields) { mistyped.insert(near) }
    for member in members {
      if let field = fields.first(where: { $0.key == member.key }) {
        if field.allowsNull, member.value.value == .null { continue }
        isPersonal = field.isPersonal
        check(member.value, field.shape, key: member.key)
        isPersonal = false
      } else if !mistyped.contains(member.key) {
        findings.append(.unknownField(member, among: fields, source))
      }
    }
  }

  private mutating func checkEntries(_ node: JSONNode, _ fields: [Shape.Field]) {
    guard let elements = expectList(node) else { return }
    var seen: Set<String> = []
    for item in elements {
      checkObject(item, fields)
      if let id = item["id"], let text = id.text, !seen.insert(text).inserted {
        findings.append(.duplicateIdentifier(text, source, at: id))
      }
    }
  }

  private mutating func checkText(_ node: JSONNode) {
    guard let text = expectText(node) else { return }
    if text.unicodeScalars.contains(where: TextForm.isForbidden) {
      findings.append(.controlCharacter(text, source, at: node))
    } else if !text.isNFC {
      findings.append(.notNormalised(source, at: node))
    }
  }

  private mutating func checkReference(_ node: JSONNode, _ reference: Shape.Reference) {
    guard let text = expectText(node) else { return }
    if !references.contains(reference, text) {
      findings.append(
        .unknownReference(text, reference, known: references, source, at: node.range))
    }
  }

  private mutating func checkFormat(_ node: JSONNode, _ shape: Shape) {
    guard case .format(let name) = shape, node.text != name else { return }
    findings.append(.unknownFormat(node, expected: name, source))
  }

  private mutating func expectText(_ node: JSONNode) -> String? {
    if node.text == nil {
      findings.append(.wrongType(.text, source, isPersonal: isPersonal, at: node))
    }
    return node.text
  }

  private mutating func expectList(_ node: JSONNode) -> [JSONNode]? {
    if node.elements == nil { findings.append(.wrongType(.list, source, at: node)) }
    return node.elements
  }
}
