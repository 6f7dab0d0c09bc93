package import MTTQText

/// Holds a tree against the shape of its format and gathers every finding.
package struct ShapeChecker {
  let source: SourceText
  let references: ReferenceTable
  package var findings: [Diagnostic] { found.findings }
  var found = FindingList()
  /// How many unknown ids were met before in the same file.
  private let unknownBefore: Int
  /// Whether the value under way is personal data, which no finding may show.
  var isPersonal = false

  package init(_ source: SourceText, references: ReferenceTable, unknownBefore: Int = 0) {
    self.source = source
    self.references = references
    self.unknownBefore = unknownBefore
  }

  /// The ids among which one is sought that an unknown one was meant to be.
  var hints: ReferenceTable {
    references.hints(after: unknownBefore + found.count(of: .refUnknown))
  }

  /// Checks an object with the given fields; what is asked of them together, rules judge.
  package mutating func check(
    _ node: JSONNode, fields: [Shape.Field], conditions: [Shape.Condition] = []
  ) {
    checkObject(node, fields, conditions)
  }

  mutating func check(_ node: JSONNode, _ shape: Shape, conditions: [Shape.Condition] = []) {
    switch shape {
    case .text: checkText(node)
    case .phrase: checkPhrase(node)
    case .digits(let range): checkDigits(node, range)
    case .digest:
      guard let text = expectText(node), Digest256(hexadecimal: text) == nil else { return }
      found.append(.notADigest(source, at: node))
    case .texts: checkTexts(node)
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
    case .amount(let aboveZero):
      checkQuantity(node)
      guard let quantity = node.quantity else { return }
      if quantity < .zero { found.append(.negativeAmount(source, at: node)) }
      if aboveZero, quantity == .zero { found.append(.zero(source, at: node)) }
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
      for item in elements { check(item, element, conditions: conditions) }
      if elements.count < atLeast { found.append(.emptyList(source, at: node)) }
    case .entries(let fields, let atLeast):
      checkEntries(node, fields, conditions)
      if let count = node.elements?.count, count < atLeast {
        found.append(.emptyList(source, at: node))
      }
    case .bounds:
      guard let elements = expectList(node) else { return }
      for item in elements { checkQuantity(item) }
      if elements.count != 2 { found.append(.notAPair(source, at: node)) }
    case .object(let fields): checkObject(node, fields, conditions)
    case .numbers(let numbers): checkNumbers(node, numbers)
    case .parts: checkParts(node)
    case .table(let element, let orNull): checkTable(node, element, orNull: orNull)
    }
  }
}

extension ShapeChecker {
  private mutating func checkObject(
    _ node: JSONNode, _ fields: [Shape.Field], _ conditions: [Shape.Condition]
  ) {
    guard let members = node.members else {
      found.append(.wrongType(.object, source, at: node))
      return
    }
    var unknown: [JSONMember] = []
    // Of a value that has to go, a rule says so; what else is wrong with it is another matter.
    let refused = conditions.isEmpty ? [] : Set(conditions.refused(of: node))
    for member in members {
      guard let place = fields.firstIndex(where: { $0.key == member.key }) else {
        unknown.append(member)
        continue
      }
      if member.isRepeated || fields[place].allowsNull && member.value.value == .null { continue }
      if refused.contains(member.key) { continue }
      isPersonal = fields[place].isPersonal
      check(member.value, fields[place].shape, conditions: fields[place].conditions)
      isPersonal = false
    }
    let mistyped = unknown.isEmpty ? nil : MistypedKeys(of: node, among: fields)
    var told = Set(mistyped?.found(for: conditions, of: node) ?? [])
    for place in fields.indices
    where fields[place].isRequired && !members.contains(where: { $0.key == fields[place].key }) {
      let field = fields[place]
      let near = mistyped?.found(for: field.key)
      if let near { told.insert(near) }
      reportMissing(field, mistyped: near, node)
    }
    // A key that is told of as what it was meant to be is not told again as unknown.
    for member in unknown where !told.contains(member.key) {
      found.append(.fieldUnknown) { [source] in
        .unknownField(member, of: node, among: fields, source)
      }
    }
  }

  private mutating func reportMissing(
    _ field: Shape.Field, mistyped: String?, _ node: JSONNode
  ) {
    if case .format(let name) = field.shape {
      found.append(.unknownFormat(node, expected: name, source))
    } else {
      found.append(.missingField(field.key, mistyped: mistyped, source, at: node))
    }
  }

  private mutating func checkEntries(
    _ node: JSONNode, _ fields: [Shape.Field], _ conditions: [Shape.Condition]
  ) {
    guard let elements = expectList(node) else { return }
    // The official number of a unit names it as its id does.
    let keys = ["id"] + fields.map(\.key).filter { $0 == "code" }
    var seen: [String: Set<String>] = [:]
    for item in elements {
      checkObject(item, fields, conditions)
      for key in keys {
        guard let value = item[key], let text = value.text else { continue }
        if !seen[key, default: []].insert(text).inserted {
          found.append(.duplicateIdentifier(text, source, at: value))
        }
      }
    }
  }

  private mutating func checkText(_ node: JSONNode) {
    guard let text = expectText(node), !text.utf8Span.span.isPlainlyComposed else { return }
    if let fault = TextForm.fault(in: text) {
      found.append(.controlCharacter(fault, source, at: node))
      return
    }
    if !text.isNFC { found.append(.notNormalised(source, at: node)) }
    if text.hasLookAlike { found.append(.lookAlike(source, at: node)) }
  }

  private mutating func checkPhrase(_ node: JSONNode) {
    checkText(node)
    guard let text = node.text, text.ranges(of: "{n}").count != 1 else { return }
    found.append(.phraseWithoutNumber(source, at: node))
  }

  private mutating func checkDigits(_ node: JSONNode, _ range: ClosedRange<Int>) {
    guard let text = expectText(node) else { return }
    let isNumber = text.utf8.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
    if !isNumber || !range.contains(text.utf8.count) {
      found.append(.notDigits(range, source, at: node))
    }
  }

  private mutating func checkTexts(_ node: JSONNode) {
    guard let elements = node.elements else {
      if node.text == nil {
        found.append(.wrongType(.text, source, at: node))
      } else {
        checkText(node)
      }
      return
    }
    var seen: Set<String> = []
    for element in elements {
      checkText(element)
      guard let text = element.text else { continue }
      if !seen.insert(text).inserted { found.append(.statedTwice(text, source, at: element)) }
    }
    if elements.isEmpty { found.append(.emptyList(source, at: node)) }
  }

  mutating func checkReference(_ node: JSONNode, _ reference: Shape.Reference) {
    guard let text = expectText(node) else { return }
    if !references.contains(reference, text) {
      found.append(
        .unknownReference(text, reference, known: hints, source, at: node.range))
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
