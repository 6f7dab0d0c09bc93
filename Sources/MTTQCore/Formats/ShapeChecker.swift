package import MTTQText

/// Holds a tree against the shape of its format and gathers every finding.
package struct ShapeChecker {
  private let source: SourceText
  private let references: ReferenceTable
  package private(set) var findings: [Diagnostic] = []

  package init(_ source: SourceText, references: ReferenceTable) {
    self.source = source
    self.references = references
  }

  /// Checks an object with the given fields.
  package mutating func check(_ node: JSONNode, fields: [Shape.Field]) {
    check(node, .object(fields), key: "")
  }

  private mutating func check(_ node: JSONNode, _ shape: Shape, key: String) {
    switch shape {
    case .text: checkText(node)
    case .anything: break
    case .identifier: checkIdentifier(node, IdentifierForm.isIdentifier)
    case .recordIdentifier: checkIdentifier(node, IdentifierForm.isRecordIdentifier)
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
        findings.append(.notAChoice(text, of: choices.map(\.word), source, at: node))
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
    for member in members {
      if let field = fields.first(where: { $0.key == member.key }) {
        if field.allowsNull, member.value.value == .null { continue }
        check(member.value, field.shape, key: member.key)
      } else {
        findings.append(.unknownField(member, among: fields, source))
      }
    }
    for field in fields where field.isRequired && node[field.key] == nil {
      if case .format(let name) = field.shape {
        findings.append(.unknownFormat(node, expected: name, source))
      } else {
        findings.append(.missingField(field.key, source, at: node))
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
      findings.append(.controlCharacter(source, at: node))
    } else if !text.isNFC {
      findings.append(.notNormalised(source, at: node))
    }
  }

  private mutating func checkIdentifier(_ node: JSONNode, _ isValid: (String) -> Bool) {
    guard let text = expectText(node) else { return }
    if !isValid(text) { findings.append(.invalidIdentifier(text, source, at: node)) }
  }

  private mutating func checkReference(_ node: JSONNode, _ reference: Shape.Reference) {
    guard let text = expectText(node) else { return }
    if !references.contains(reference, text) {
      findings.append(
        .unknownReference(
          text, reference, among: references.candidates(reference), source, at: node.range))
    }
  }

  private mutating func checkQuantity(_ node: JSONNode, nonNegative: Bool = false) {
    guard case .number(let digits) = node.value else {
      findings.append(.wrongType(.number, source, at: node))
      return
    }
    do throws(Quantity.Fault) {
      let quantity = try Quantity(jsonNumber: digits)
      if nonNegative, quantity < .zero { findings.append(.negativeQuantity(source, at: node)) }
    } catch {
      findings.append(.badQuantity(error, digits, source, at: node))
    }
  }

  private mutating func checkFigure(_ node: JSONNode) {
    guard case .number(let digits) = node.value else {
      findings.append(.wrongType(.number, source, at: node))
      return
    }
    do throws(Quantity.Fault) {
      _ = try Quantity(jsonFigure: digits)
    } catch {
      findings.append(
        error == .range
          ? .figureTooLarge(source, at: node) : .badQuantity(error, digits, source, at: node))
    }
  }

  private mutating func checkTable(_ node: JSONNode, _ element: Shape, orNull: Bool) {
    guard let members = node.members else {
      findings.append(.wrongType(.object, source, at: node))
      return
    }
    for member in members where !orNull || member.value.value != .null {
      check(member.value, element, key: member.key)
    }
  }

  private mutating func checkInteger(_ node: JSONNode, _ range: ClosedRange<Int>) {
    guard case .number = node.value else {
      findings.append(.wrongType(.number, source, at: node))
      return
    }
    if node.wholeNumber.map(range.contains) != true {
      findings.append(.outOfRange(range, source, at: node))
    }
  }

  private mutating func checkFormat(_ node: JSONNode, _ shape: Shape) {
    guard case .format(let name) = shape, node.text != name else { return }
    findings.append(.unknownFormat(node, expected: name, source))
  }

  private mutating func checkValues(_ node: JSONNode, nonNegative: Bool) {
    guard let members = node.members else {
      findings.append(.wrongType(.object, source, at: node))
      return
    }
    for member in members {
      if !references.contains(.indicator, member.key) {
        findings.append(
          .unknownReference(
            member.key, .indicator, among: references.candidates(.indicator), source,
            at: member.keyRange))
      } else if references.ratios.contains(member.key) {
        findings.append(.recordedRatio(member.key, source, at: member.keyRange))
      }
      checkQuantity(member.value, nonNegative: nonNegative)
    }
    if members.isEmpty { findings.append(.emptyList(source, at: node)) }
  }

  private mutating func expectText(_ node: JSONNode) -> String? {
    if node.text == nil { findings.append(.wrongType(.text, source, at: node)) }
    return node.text
  }

  private mutating func expectList(_ node: JSONNode) -> [JSONNode]? {
    if node.elements == nil { findings.append(.wrongType(.list, source, at: node)) }
    return node.elements
  }
}
