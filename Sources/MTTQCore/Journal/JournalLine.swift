package import MTTQText

/// A line of a journal read in full: its record, its tree, and all that is wrong with it.
package struct JournalLine: Sendable {
  /// Nil where the line holds no usable record.
  package let record: Record?
  /// Nil where the line is no JSON.
  package let tree: JSONNode?
  package let findings: [Diagnostic]

  package var hasError: Bool { findings.contains { $0.severity == .error } }

  /// Reads a line, without its line break, against the ids that it may refer to.
  ///
  /// - Parameter unknownBefore: how many unknown ids were met on the lines before.
  package init(
    _ source: SourceText, references: ReferenceTable, lineCheck: LineCheck, unknownBefore: Int = 0
  ) {
    let (tree, syntax) = JSONReader.read(source)
    guard let tree else {
      self.init(record: nil, tree: nil, findings: syntax)
      return
    }
    guard tree.members != nil else {
      self.init(
        record: nil, tree: tree,
        findings: syntax + [.noObject(source)])
      return
    }
    var checker = ShapeChecker(
      source, references: references, unknownBefore: unknownBefore)
    let kind = tree["kind"]?.text.flatMap(RecordKind.init(rawValue:))
    let conditions = kind?.conditions(of: tree, references) ?? []
    checker.check(
      tree, fields: kind.map { Shape.records[$0] } ?? Shape.recordOfUnknownKind,
      conditions: conditions)
    var findings = syntax + checker.findings
    if let kind {
      let broken =
        Diagnostic.exclusions(kind, conditions, tree, source)
        + JournalLine.broken(kind, tree, references, source)
      for finding in broken {
        // Whether there is what a key names that has to go is another matter.
        findings.removeAll { $0.code == .refUnknown && $0.place == finding.place }
        findings.append(finding)
      }
    }
    if let check = tree["check"] {
      if check.text != nil, !JournalLine.isValid(check, in: tree, source, lineCheck) {
        findings.append(.wrongCheck(source, at: check))
      }
      // Its check would not match what is mended in it.
      findings = findings.map(\.withoutFix)
      // A line that mttq wrote is mended by mttq, not by hand.
      if kind != .void, let id = tree["id"]?.text, IdentifierForm.isRecordIdentifier(id) {
        findings = findings.map { $0.takingBack(id) }
      }
    }
    self.init(record: Record(tree: tree), tree: tree, findings: findings)
  }

  private init(record: Record?, tree: JSONNode?, findings: [Diagnostic]) {
    self.record = record
    self.tree = tree
    self.findings = findings
  }

  /// What the keys of a record say that cannot be together.
  private static func broken(
    _ kind: RecordKind, _ tree: JSONNode, _ references: ReferenceTable, _ source: SourceText
  ) -> [Diagnostic] {
    switch kind {
    case .result: Diagnostic.brokenDown(tree, references, source)
    case .assign: Diagnostic.endsBeforeBeginning(assignment: tree, source)
    case .score: Diagnostic.scores(tree, references, source)
    case .task, .model, .release, .outcome, .estimate, .remark, .sent, .received, .void: []
    }
  }

  /// Whether the check is the line's last key and matches the bytes before its comma.
  static func isValid(
    _ check: JSONNode, in tree: JSONNode, _ source: SourceText, _ lineCheck: LineCheck
  ) -> Bool {
    guard let members = tree.members, members.count > 1, members.last?.key == "check",
      let last = members.last
    else { return false }
    // Between the comma and the key there are blanks at most.
    let before = source.bytes[..<last.keyRange.lowerBound]
    guard let comma = before.lastIndex(of: UInt8(ascii: ",")) else { return false }
    let digits = Array((check.text ?? "").utf8)
    return lineCheck.matches(
      digits.span, of: source.bytes.span.extracting(tree.range.lowerBound..<comma))
  }
}

extension Shape {
  /// What a line of no known kind is held to: the keys that every record has.
  fileprivate static let recordOfUnknownKind: [Field] = {
    let known = Set(recordHead.map(\.key))
    let others = RecordKind.allCases.flatMap { records[$0] }.filter {
      !known.contains($0.key)
    }
    return recordHead + others.map { Field($0.key, .anything, $0.meaning) }
  }()
}
