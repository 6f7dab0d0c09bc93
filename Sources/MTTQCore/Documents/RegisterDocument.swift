package import MTTQText

/// A households.json as read.
package struct RegisterDocument: Sendable {
  package let source: SourceText
  package let tree: JSONNode?
  /// Empty where the text is no JSON.
  package let register: Register
  package let findings: [Diagnostic]

  /// Reads a register against the ids of its plan; `hasAreas` says whether the plan has areas.
  ///
  /// No finding shows personal data of the lines it is about.
  package init(_ original: SourceText, references: ReferenceTable, hasAreas: Bool) {
    let source = SourceText(
      path: original.path, bytes: original.bytes, showingOnly: Shape.openKeys)
    self.source = source
    let (tree, syntax) = JSONReader.read(source)
    self.tree = tree
    guard let tree else {
      register = Register()
      findings = syntax
      return
    }
    register = Register(tree: tree)
    var checker = ShapeChecker(source, references: references)
    checker.check(tree, fields: Shape.register)
    findings =
      syntax + checker.findings
      + RegisterRule.check(tree, source, hasAreas: hasAreas)
      + RegisterRule.checkHelpers(tree, source)
  }
}

extension RegisterDocument {
  /// What is to be said of households whose area has ended by a day and whose place not exactly one
  /// that stands took.
  package func householdsOutOfArea(
    of plan: PlanDocument, asOf day: CalendarDate
  ) -> [Diagnostic] {
    tree.map {
      RegisterRule.outOfArea($0, source, plan: plan.draft, plan.grounds, asOf: day)
    } ?? []
  }
}
